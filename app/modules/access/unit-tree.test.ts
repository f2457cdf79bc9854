import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unitsAbove, unitsBelow, type UnitNode } from './unit-tree';

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
