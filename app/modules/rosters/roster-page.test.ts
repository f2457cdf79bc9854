import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberOf } from '../../../tests/factories/roster-member';
import { cursorAt, cursorText, pageAround, readCursor } from './roster-page';
import { comparePlaces, placeOf, sortChoices, sorted, type SortChoice } from './roster-sort';

const tierKeys = ['T1', 'T2', 'T3'];
const compareNames = new Intl.Collator('da', { sensitivity: 'base', numeric: true }).compare;
const id = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const people = fc
  .array(
    fc.record({
      name: fc.constantFrom('Aage', 'Åse', 'Bo', 'bo', 'Zoe', 'Ærø'),
      tierKey: fc.constantFrom(...tierKeys),
      days: fc.nat(3),
      unit: fc.constantFrom('Birk', 'Ådalen', 'birk'),
      practised: fc.option(fc.integer({ min: 2018, max: 2020 }), { nil: undefined }),
      askedAt: fc.option(fc.nat(2), { nil: undefined }),
    }),
    { maxLength: 30 },
  )
  .map((told) => told.map(({ name, ...rest }, index) => memberOf(name, { ...rest, id: id(index) })));

const placesOf = (members: ReturnType<typeof memberOf>[], sort: SortChoice) => sorted(members, sort, tierKeys, compareNames).map((member) => placeOf(member, sort, tierKeys));

describe('pages that go on from a place', () => {
  it('show everybody once, forwards, in every order', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...sortChoices), fc.integer({ min: 1, max: 7 }), (members, sort, per) => {
        const places = placesOf(members, sort);
        const seen: string[] = [];
        let page = pageAround(places, null, per, comparePlaces(sort, compareNames));
        for (let turn = 0; turn < 40; turn++) {
          seen.push(...places.slice(page.start, page.end).map(({ personId }) => personId));
          const last = places[page.end - 1];
          if (!last || page.end === places.length) break;
          page = pageAround(places, { towards: 'after', place: last }, per, comparePlaces(sort, compareNames));
        }
        expect(seen).toEqual(places.map(({ personId }) => personId));
      }),
    );
  });

  it('go back to the page before', () => {
    const places = placesOf(Array.from({ length: 10 }, (_, index) => memberOf(`P${index}`, { id: id(index) })), 'NAME');
    const compare = comparePlaces('NAME', compareNames);
    const before = (index: number) => pageAround(places, { towards: 'before', place: places[index] ?? { personId: '', name: '', keys: [] } }, 3, compare);
    expect(before(9)).toEqual({ start: 6, end: 9 });
    expect(before(4)).toEqual({ start: 1, end: 4 });
    expect(before(2)).toEqual({ start: 0, end: 3 });
  });

  it('skip nobody when the person they go on from has left, or somebody came in before', () => {
    const five = ['Ane', 'Bo', 'Ceb', 'Dag', 'Eva'].map((name, index) => memberOf(name, { id: id(index) }));
    const compare = comparePlaces('NAME', compareNames);
    const [, bo] = placesOf(five, 'NAME');
    const names = (members: ReturnType<typeof memberOf>[]) => {
      const places = placesOf(members, 'NAME');
      const { start, end } = pageAround(places, bo ? { towards: 'after', place: bo } : null, 2, compare);
      return places.slice(start, end).map(({ name }) => name);
    };
    expect(names(five)).toEqual(['Ceb', 'Dag']);
    expect(names(five.filter(({ name }) => name !== 'Bo'))).toEqual(['Ceb', 'Dag']);
    expect(names([...five, memberOf('Anders', { id: id(8) })])).toEqual(['Ceb', 'Dag']);
    expect(names(five.slice(0, 2))).toEqual(['Ane', 'Bo']);
  });
});

describe('a cursor in the address', () => {
  it('goes there and back without the name', () => {
    const place = { personId: id(1), name: 'Aage', keys: [0, -3, 'Birk'] };
    const text = cursorText(cursorAt(place, 'after'));
    expect(text).not.toContain('Aage');
    expect(readCursor(text, null)).toEqual({ towards: 'after', personId: id(1), keys: [0, -3, 'Birk'] });
    expect(readCursor(null, text)?.towards).toBe('before');
  });

  it.each(['', '[]', '["x"]', '{', 'null', `["${id(1)}",{}]`])('is none when nobody could have meant it: %s', (text) => {
    expect(readCursor(text, null)).toBeNull();
  });
});
