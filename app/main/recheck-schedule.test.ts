import { expect, it } from 'vitest';
import { hourMs } from '../kernel/time';
import { instantAtOrAfter } from '../kernel/zone';
import { nextNight } from './recheck-schedule';

const zone = 'Europe/Copenhagen';
const at = (date: string, time: string) => instantAtOrAfter(date, time, zone);

it.each([
  ['in the evening', at('2026-11-22', '21:00'), at('2026-11-23', '03:30')],
  ['just after midnight', at('2026-11-23', '00:10'), at('2026-11-23', '03:30')],
  ['at the very time', at('2026-11-23', '03:30'), at('2026-11-24', '03:30')],
  ['before the night that has no 2.30', at('2027-03-27', '12:00'), at('2027-03-28', '03:30')],
])('is the coming night, asked %s', (_when, now, expected) => expect(nextNight(now, zone)).toBe(expected));

it('is 23 hours away over the short night', () => {
  expect(nextNight(at('2027-03-27', '03:30'), zone) - at('2027-03-27', '03:30')).toBe(23 * hourMs);
});
