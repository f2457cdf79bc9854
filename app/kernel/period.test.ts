import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, hoursOf, intersect, intersection, overlaps, subtract, totalHours, union } from './period';
import { hourMs, type Period } from './time';

// Periods on a small grid of whole hours, so that an obvious version can count hour by hour; empty ones occur too.
const grid = 30;
const period = fc.tuple(fc.nat(grid), fc.nat(8)).map(([start, hours]) => ({ start: start * hourMs, end: (start + hours) * hourMs }));
const periods = fc.array(period, { maxLength: 6 });

const hoursIn = (list: readonly Period[]): Set<number> => {
  const hours = new Set<number>();
  for (const one of list) for (let at = one.start; at < one.end; at += hourMs) hours.add(at / hourMs);
  return hours;
};
const sorted = (hours: Iterable<number>): number[] => [...hours].sort((a, b) => a - b);

const expectTidy = (list: readonly Period[]) => {
  for (const one of list) expect(one.end).toBeGreaterThan(one.start);
  list.slice(1).forEach((one, index) => expect(one.start).toBeGreaterThan(list[index]?.end ?? Infinity));
};

describe('periods, hour by hour', () => {
  it('union holds the hours of all and neither overlaps nor touches', () => {
    fc.assert(
      fc.property(periods, (list) => {
        expectTidy(union(list));
        expect(sorted(hoursIn(union(list)))).toEqual(sorted(hoursIn(list)));
      }),
    );
  });

  it('subtract leaves the hours that were not taken', () => {
    fc.assert(
      fc.property(periods, periods, (from, taken) => {
        const without = hoursIn(taken);
        expectTidy(subtract(from, taken));
        expect(sorted(hoursIn(subtract(from, taken)))).toEqual(sorted([...hoursIn(from)].filter((hour) => !without.has(hour))));
      }),
    );
  });

  it('intersect leaves the hours of both', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const other = hoursIn(b);
        expectTidy(intersect(a, b));
        expect(sorted(hoursIn(intersect(a, b)))).toEqual(sorted([...hoursIn(a)].filter((hour) => other.has(hour))));
      }),
    );
  });

  it('overlap, intersection and containment agree with the hours', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const both = [...hoursIn([a])].filter((hour) => hoursIn([b]).has(hour));
        expect(overlaps(a, b)).toBe(both.length > 0);
        expect(overlaps(b, a)).toBe(both.length > 0);
        const shared = intersection(a, b);
        expect(shared === null ? 0 : hoursOf(shared)).toBe(both.length);
        if (b.end > b.start && contains(a, b)) expect(both.length).toBe(hoursOf(b));
      }),
    );
  });

  it('hours of a union count every hour once', () => {
    fc.assert(
      fc.property(periods, (list) => {
        expect(totalHours(union(list))).toBe(hoursIn(list).size);
      }),
    );
  });
});

it('touching periods do not overlap', () => {
  expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 9 })).toBe(false);
  expect(union([{ start: 0, end: 5 }, { start: 5, end: 9 }])).toEqual([{ start: 0, end: 9 }]);
});
