import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastShown, shownCounts } from './small-counts';

const group = (name: string, count: number, of: number) => ({ name, count, of });

it('names groups of five and more, and puts the others together', () => {
  const shown = shownCounts([group('a', 12, 40), group('b', 3, 20), group('c', 2, 3), group('d', 0, 9)]);
  expect(shown.named.map(({ name }) => name)).toEqual(['a', 'd']);
  expect(shown.others).toEqual({ groups: 2, count: 5, of: 23 });
  expect(shown.total).toBe(17);
});

it('lets the smallest named one join a single small group, which would follow from the total', () => {
  const shown = shownCounts([group('a', 12, 40), group('b', 3, 20), group('c', 7, 20)]);
  expect(shown.named.map(({ name }) => name)).toEqual(['a']);
  expect(shown.others).toEqual({ groups: 2, count: 10, of: 40 });
});

it('shows no count from one to four, named, together or in all', () => {
  const counts = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 8 });
  fc.assert(
    fc.property(counts, (pairs) => {
      const groups = pairs.map(([count, more], index) => group(String(index), count, count + more));
      const { named, others, total } = shownCounts(groups);
      const isSmall = (count: number | null | undefined): boolean => count !== null && count !== undefined && count > 0 && count < leastShown;
      expect([...named.map(({ count }) => count), others?.count, total].some(isSmall)).toBe(false);
      // and none follows from the total and what is named
      const rest = groups.reduce((sum, { count }) => sum + count, 0) - named.reduce((sum, { count }) => sum + count, 0);
      expect(isSmall(rest) && total !== null && named.length > 0).toBe(false);
      expect(named.every(({ of }) => of >= leastShown)).toBe(true);
    })
  );
});
