import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { clockTimeAt, dateAt, daysBetween, instantAtOrAfter } from '~/kernel/zone';
import { dueAt, dueOnList } from './due';
import { anchors } from './item';

const zone = 'Europe/Copenhagen';
const at = (date: string, time: string) => instantAtOrAfter(date, time, zone);

it('counts hours as they pass and days by the clock over the night when the clock goes back', () => {
  // 25 October 2026 has 25 hours
  const span = { start: at('2026-10-26', '07:00'), end: at('2026-10-26', '15:00') };
  expect(dueAt({ anchor: 'START', unit: 'HOURS', amount: -24 }, span, zone)).toBe(at('2026-10-25', '07:00'));
  expect(dueAt({ anchor: 'START', unit: 'DAYS', amount: -2 }, span, zone)).toBe(at('2026-10-24', '07:00'));
  expect(dueAt({ anchor: 'START', unit: 'HOURS', amount: -48 }, span, zone)).toBe(at('2026-10-24', '08:00'));
});

it('keeps the clock over the night when it goes forward, and jumps with it', () => {
  // 28 March 2027: 02:00 becomes 03:00
  const span = { start: at('2027-03-27', '02:30'), end: at('2027-03-29', '07:00') };
  expect(dueAt({ anchor: 'START', unit: 'DAYS', amount: 1 }, span, zone)).toBe(at('2027-03-28', '03:30'));
  expect(dueAt({ anchor: 'END', unit: 'DAYS', amount: -2 }, span, zone)).toBe(at('2027-03-27', '07:00'));
});

it('keeps the clock and counts whole dates whatever the season', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: -30, max: 30 }), fc.constantFrom(...anchors), (days, amount, anchor) => {
      const start = at('2026-01-01', '07:00') + days * dayMs;
      const span = { start, end: start + 8 * hourMs };
      const from = anchor === 'START' ? span.start : span.end;
      const due = dueAt({ anchor, unit: 'DAYS', amount }, span, zone);
      expect(clockTimeAt(due, zone)).toBe(clockTimeAt(from, zone));
      expect(daysBetween(dateAt(from, zone), dateAt(due, zone))).toBe(amount);
    }),
  );
});

it('leaves time to do what a list made late asks for', () => {
  const start = at('2026-11-23', '07:00');
  const span = { start, end: start + 8 * hourMs };
  const due = (amount: number, madeAt: number, anchor: 'START' | 'END' = 'START') => dueOnList({ anchor, unit: 'DAYS', amount }, span, madeAt, zone);
  const saturdayAtSeven = start - 2 * dayMs;
  // made in good time; in the evening before; when the time had gone by; when the work had begun
  expect(due(-2, saturdayAtSeven - dayMs)).toBe(saturdayAtSeven);
  expect(due(-2, saturdayAtSeven - 11 * hourMs)).toBe(start);
  expect(due(-2, saturdayAtSeven + hourMs)).toBe(start);
  expect(due(-2, start + hourMs)).toBe(start + hourMs + dayMs);
  // what comes after the start keeps its time
  expect(due(1, start - hourMs)).toBe(start + dayMs);
  // two days before the end of a loan of one day
  expect(due(-2, saturdayAtSeven - dayMs, 'END')).toBe(span.end);
});
