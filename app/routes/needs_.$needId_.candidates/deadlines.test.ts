import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { instantAtOrAfter } from '~/kernel/zone';
import { deadlinesFor, usualDeadline } from './deadlines';

const zone = 'Europe/Copenhagen';
const at = (day: number, time: string) => instantAtOrAfter(`2026-11-${day}`, time, zone);
const now = at(19, '15:42');

describe('deadlinesFor', () => {
  it('offers two hours to the next quarter, tonight, and noons before the first shift', () => {
    expect(deadlinesFor(now, at(23, '07:00'), zone)).toEqual([
      { kind: 'HOURS', at: at(19, '17:45') },
      { kind: 'TODAY', at: at(19, '20:00') },
      { kind: 'TOMORROW', at: at(20, '12:00') },
      { kind: 'DAY', at: at(21, '12:00') },
    ]);
  });

  it('leaves tonight out when it is over, or sooner than two hours', () => {
    expect(deadlinesFor(at(19, '18:30'), at(20, '15:00'), zone).map(({ kind }) => kind)).toEqual(['HOURS', 'TOMORROW']);
  });

  it('gives the time until the first shift when that is all there is', () => {
    expect(deadlinesFor(now, now + hourMs, zone)).toEqual([{ kind: 'FIRST_SHIFT', at: now + hourMs }]);
  });
});

describe('usualDeadline', () => {
  const usual = (firstStart: number) => usualDeadline(deadlinesFor(now, firstStart, zone), now, firstStart);

  it('is within a day', () => expect(usual(at(23, '07:00')).at).toBe(at(20, '12:00')));
  it('is at most half the time left', () => expect(usual(at(20, '07:00')).at).toBe(at(19, '20:00')));
  it('is the soonest when half the time left is too short', () => expect(usual(at(19, '18:00')).at).toBe(at(19, '17:45')));
});
