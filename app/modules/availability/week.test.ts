import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WeeklyStretch } from './availability';
import { addToWeek, clockOf, stretchOf } from './week';

const of = (weekday: number, startMinute: number, endMinute: number): WeeklyStretch => ({ weekday, startMinute, endMinute });

it('reads nights over midnight and whole days', () => {
  expect(stretchOf(1, '07:00', '15:30')).toEqual(of(1, 420, 930));
  expect(stretchOf(1, '23:00', '07:00')).toEqual(of(1, 1380, 1860));
  expect(stretchOf(7, '00:00', '00:00')).toEqual(of(7, 0, 1440));
  expect([clockOf(930), clockOf(1860), clockOf(1440)]).toEqual(['15:30', '07:00', '00:00']);
});

it('joins what overlaps or touches on the same day only', () => {
  const morning = of(1, 420, 720);
  expect(addToWeek([morning], [of(1, 720, 900)])).toEqual({ remove: [morning], add: [of(1, 420, 900)] });
  expect(addToWeek([morning], [of(2, 720, 900)])).toEqual({ remove: [], add: [of(2, 720, 900)] });
  expect(addToWeek([morning, of(1, 1020, 1200)], [of(1, 600, 1080)]).add).toEqual([of(1, 420, 1200)]);
  expect(addToWeek([morning], [of(1, 721, 900)]).remove).toEqual([]);
});

it('leaves apart what would be longer than a day and night', () => {
  expect(addToWeek([of(1, 0, 600)], [of(1, 540, 1980)])).toEqual({ remove: [], add: [of(1, 540, 1980)] });
});

const stretch = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(23), fc.integer({ min: 1, max: 24 })).map(([day, from, hours]) => of(day, from * 60, (from + hours) * 60));
const minutesOf = (week: readonly WeeklyStretch[]): Set<string> => {
  const minutes = new Set<string>();
  for (const one of week) for (let minute = one.startMinute; minute < one.endMinute; minute += 60) minutes.add(`${one.weekday} ${minute}`);
  return minutes;
};

it('the week holds the same hours as both, each row within a day and night', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 5 }), fc.array(stretch, { maxLength: 3 }), (week, added) => {
      const { remove, add } = addToWeek(week, added);
      const after = [...week.filter((one) => !remove.includes(one)), ...add];
      expect(minutesOf(after)).toEqual(minutesOf([...week, ...added]));
      after.forEach((one) => expect(one.endMinute - one.startMinute).toBeLessThanOrEqual(1440));
    }),
  );
});
