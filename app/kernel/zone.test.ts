import { afterEach, describe, expect, it } from 'vitest';
import { hoursOf } from './period';
import { clockTimeAt, dateAt, datesIn, dayPeriod, instantAt, instantAtOrAfter, isoWeekOf, mondayOf, stretchOn, weekdayOf } from './zone';

const zone = 'Europe/Copenhagen';
const serverZone = process.env.TZ;

afterEach(() => {
  if (serverZone === undefined) delete process.env.TZ;
  else process.env.TZ = serverZone;
});

describe.each(['UTC', 'Europe/Copenhagen', 'Pacific/Kiritimati'])('with the server in %s', (server) => {
  const here = <Value>(compute: () => Value): Value => {
    process.env.TZ = server;
    return compute();
  };

  it('a night 23–07 lasts nine hours when the clock goes back and seven when it goes forward', () => {
    expect(here(() => hoursOf(stretchOn('2026-10-24', 23 * 60, 31 * 60, zone)))).toBe(9);
    expect(here(() => hoursOf(stretchOn('2027-03-27', 23 * 60, 31 * 60, zone)))).toBe(7);
    expect(here(() => hoursOf(stretchOn('2026-11-23', 23 * 60, 31 * 60, zone)))).toBe(8);
  });

  it('the days of the clock changes have 25 and 23 hours', () => {
    expect(here(() => hoursOf(dayPeriod('2026-10-25', zone)))).toBe(25);
    expect(here(() => hoursOf(dayPeriod('2027-03-28', zone)))).toBe(23);
  });

  it('reads the wall clock of the zone', () => {
    const instant = Date.UTC(2026, 10, 22, 23, 30);
    expect(here(() => dateAt(instant, zone))).toBe('2026-11-23');
    expect(here(() => clockTimeAt(instant, zone))).toBe('00:30');
  });
});

it('a skipped wall-clock time names no instant, and for patterns the moment the clock jumps to', () => {
  expect(instantAt('2027-03-28', '02:30', zone)).toBeNull();
  expect(instantAtOrAfter('2027-03-28', '02:30', zone)).toBe(Date.UTC(2027, 2, 28, 1, 30));
  expect(instantAt('2026-10-25', '02:30', zone)).toBe(Date.UTC(2026, 9, 25, 0, 30));
});

it('a shift that ends at midnight touches one date, a night touches two', () => {
  expect(datesIn(stretchOn('2026-11-23', 15 * 60, 24 * 60, zone), zone)).toEqual(['2026-11-23']);
  expect(datesIn(stretchOn('2026-11-23', 23 * 60, 31 * 60, zone), zone)).toEqual(['2026-11-23', '2026-11-24']);
});

it('weeks are ISO weeks', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(isoWeekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
});
