import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '~/kernel/time';
import { checkInAt, dueCheckIn, mayAnswer, newTroubles, standingTroubles } from './check-in';

const zone = 'Europe/Copenhagen';
const at = (text: string): number => Date.parse(text);
const shift = (start: string, hours = 8) => ({ start: at(start), end: at(start) + hours * hourMs });

describe('the check-in that is due', () => {
  const weeks = [shift('2026-11-23T07:00+01:00'), shift('2026-11-24T07:00+01:00'), shift('2026-12-22T07:00+01:00')];

  it('is the first from the end of the first shift, in whatever order the shifts come', () => {
    expect(dueCheckIn([...weeks].reverse(), at('2026-11-23T14:59+01:00'), zone)).toBeNull();
    expect(dueCheckIn(weeks, at('2026-11-23T15:00+01:00'), zone)).toBe(1);
  });

  it('is the next after a week, then every other week, until the last shift is over', () => {
    expect(dueCheckIn(weeks, at('2026-11-30T14:59+01:00'), zone)).toBe(1);
    expect(dueCheckIn(weeks, at('2026-11-30T15:00+01:00'), zone)).toBe(2);
    expect(dueCheckIn(weeks, at('2026-12-14T14:59+01:00'), zone)).toBe(2);
    expect(dueCheckIn(weeks, at('2026-12-14T15:00+01:00'), zone)).toBe(3);
    expect(dueCheckIn(weeks, at('2026-12-22T14:59+01:00'), zone)).toBe(3);
    expect(dueCheckIn(weeks, at('2026-12-22T15:00+01:00'), zone)).toBeNull();
  });

  it('is never asked about a single shift, which is over when it would be, nor about none', () => {
    const [only] = weeks;
    for (const hours of [0, 7, 8, 9]) expect(dueCheckIn(only ? [only] : [], at('2026-11-23T07:00+01:00') + hours * hourMs, zone)).toBeNull();
    expect(dueCheckIn([], 0, zone)).toBeNull();
  });

  it('comes at the same time of day over a night when the clocks change, both ways', () => {
    const autumn = at('2026-10-21T15:00+02:00');
    expect(checkInAt(2, autumn, zone)).toBe(at('2026-10-28T15:00+01:00'));
    expect(checkInAt(2, autumn, zone) - autumn).toBe(7 * dayMs + hourMs);
    const spring = at('2027-03-24T15:00+01:00');
    expect(checkInAt(2, spring, zone)).toBe(at('2027-03-31T15:00+02:00'));
    expect(checkInAt(3, spring, zone)).toBe(at('2027-04-14T15:00+02:00'));
  });

  it('comes when the clock jumps to when its own time is skipped that night', () => {
    expect(checkInAt(2, at('2027-03-21T02:30+01:00'), zone)).toBe(at('2027-03-28T03:30+02:00'));
    expect(dueCheckIn([{ start: at('2026-10-24T23:00+02:00'), end: at('2026-10-25T07:00+01:00') }, shift('2026-11-08T07:00+01:00')], at('2026-11-01T07:00+01:00'), zone)).toBe(2);
  });
});

describe('an answer', () => {
  const now = at('2026-11-24T23:30+01:00');
  const open = { number: 1, answeredAt: null };

  it('is given once while the loan runs, to the newest', () => {
    expect(mayAnswer(open, { newest: 1, isActive: true }, now, zone)).toBe('yes');
    expect(mayAnswer(open, { newest: 2, isActive: true }, now, zone)).toBe('newer');
    expect(mayAnswer(open, { newest: 1, isActive: false }, now, zone)).toBe('over');
  });

  it('is changed on its own day, by the municipality’s clock', () => {
    const answered = { number: 1, answeredAt: at('2026-11-24T00:10+01:00') };
    expect(mayAnswer(answered, { newest: 2, isActive: false }, now, zone)).toBe('yes');
    expect(mayAnswer(answered, { newest: 1, isActive: true }, now + 30 * minuteMs, zone)).toBe('answered');
    expect(mayAnswer({ number: 1, answeredAt: at('2026-11-23T23:50+01:00') }, { newest: 1, isActive: true }, now, zone)).toBe('answered');
  });

  it('tells of what is new in it', () => {
    expect(newTroubles(null, { tasks: 'SUPERFLUOUS', load: 'PRESSED' })).toEqual(['superfluous', 'pressed']);
    expect(newTroubles({ tasks: 'REAL', load: 'PRESSED' }, { tasks: 'SUPERFLUOUS', load: 'PRESSED' })).toEqual(['superfluous']);
    expect(newTroubles({ tasks: 'REAL', load: 'PRESSED' }, { tasks: 'REAL', load: 'FINE' })).toEqual([]);
  });

  it('stands until the next one', () => {
    const pressed = { number: 1, answer: { tasks: 'REAL', load: 'PRESSED' } } as const;
    expect(standingTroubles([pressed, { number: 2, answer: null }])).toEqual(['pressed']);
    expect(standingTroubles([{ number: 2, answer: { tasks: 'REAL', load: 'FINE' } }, pressed])).toEqual([]);
  });
});
