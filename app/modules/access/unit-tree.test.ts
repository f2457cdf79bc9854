import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedInto, treeOn, unitAnsweringFor, unitsAbove, unitsBelow, unitsInForce, type DatedUnit, type UnitNode } from './unit-tree';

const trees = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, i) => fc.option(fc.integer({ min: 0, max: Math.max(0, i - 1) }), { nil: null }))))
  .map((parents) => parents.map((parent, i): UnitNode => ({ id: String(i), parentId: parent === null || i === 0 ? null : String(parent) })));

it('is below exactly when the root is on the way up', () => {
  fc.assert(
    fc.property(trees, fc.nat(11), (units, pick) => {
      const root = String(pick % units.length);
      const slow = units.filter((unit) => unitsAbove(unit.id, units).includes(root)).map((unit) => unit.id);
      expect(unitsBelow([root], units).sort()).toEqual(slow.sort());
    }),
  );
});

it('ends in a circle and ignores unknown units', () => {
  const circle = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  expect(unitsBelow(['a', 'x'], circle).sort()).toEqual(['a', 'b']);
  expect(unitsAbove('a', circle)).toEqual(['a', 'b']);
});

const always = { validFrom: '2020-01-01', validTo: null, successorId: null };
const over = (id: string, parentId: string | null, validTo: string, successorId: string | null): DatedUnit => ({ ...always, id, parentId, validTo, successorId });
const organisation: DatedUnit[] = [
  { id: 'town', parentId: null, ...always },
  { id: 'east', parentId: 'town', ...always },
  { id: 'west', parentId: 'town', ...always },
  over('birk', 'east', '2026-11-22', 'elm'),
  over('elm', 'east', '2026-11-30', 'oak'),
  { id: 'oak', parentId: 'west', ...always, validFrom: '2026-12-01' },
  over('gone', 'east', '2026-11-22', null),
  { id: 'room', parentId: 'birk', ...always },
];

describe('a unit that is merged', () => {
  it('hangs below its successor from the day after its last', () => {
    expect(unitsAbove('birk', treeOn(organisation, '2026-11-22'))).toEqual(['birk', 'east', 'town']);
    expect(unitsAbove('birk', treeOn(organisation, '2026-11-23'))).toEqual(['birk', 'elm', 'east', 'town']);
    expect(unitsAbove('room', treeOn(organisation, '2026-12-01'))).toEqual(['room', 'birk', 'elm', 'oak', 'west', 'town']);
    expect(unitsBelow(['oak'], treeOn(organisation, '2026-12-01')).sort()).toEqual(['birk', 'elm', 'oak', 'room']);
    expect(unitsBelow(['oak'], treeOn(organisation, '2026-11-30'))).toEqual(['oak']);
  });

  it('stays where it was until its successor begins, and when it has none', () => {
    const early = organisation.map((unit) => (unit.id === 'elm' ? { ...unit, validTo: '2026-11-25' } : unit));
    expect(unitsAbove('elm', treeOn(early, '2026-11-27'))).toEqual(['elm', 'east', 'town']);
    expect(unitsAbove('gone', treeOn(organisation, '2026-11-27'))).toEqual(['gone', 'east', 'town']);
    expect(unitAnsweringFor('gone', organisation, '2026-11-27')).toBe('east');
  });

  it('is answered for by whoever is in force at the end of the chain', () => {
    expect(unitAnsweringFor('birk', organisation, '2026-11-22')).toBe('birk');
    expect(unitAnsweringFor('birk', organisation, '2026-11-23')).toBe('elm');
    expect(unitAnsweringFor('birk', organisation, '2026-12-01')).toBe('oak');
    expect([...unitsInForce(organisation, '2026-12-01')].sort()).toEqual(['east', 'oak', 'room', 'town', 'west']);
  });

  it('belongs to its successor with what was merged into it before, and nothing that only hangs below', () => {
    expect(mergedInto('oak', organisation, '2026-12-01').sort()).toEqual(['birk', 'elm', 'oak']);
    expect(mergedInto('elm', organisation, '2026-11-23').sort()).toEqual(['birk', 'elm']);
    expect(mergedInto('elm', organisation, '2026-11-22')).toEqual(['elm']);
    expect(mergedInto('east', organisation, '2026-12-01')).toEqual(['east']);
    const circle = [over('a', null, '2026-01-01', 'b'), over('b', null, '2026-01-01', 'a')];
    expect(mergedInto('a', circle, '2026-12-01').sort()).toEqual(['a', 'b']);
    expect(unitAnsweringFor('a', circle, '2026-12-01')).toBe('a');
  });
});
