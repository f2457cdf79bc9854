import { describe, expect, it } from 'vitest';
import { hoursOf } from '~/kernel/period';
import { clockTimeAt, dateAt } from '~/kernel/zone';
import { exceptionPeriod, type TypedException } from './exception';

const zone = 'Europe/Copenhagen';
const now = Date.UTC(2026, 10, 23, 9);
const read = (typed: Partial<TypedException>) =>
  exceptionPeriod({ kind: 'EXTRA', fromDate: '2026-11-28', toDate: null, fromTime: null, toTime: null, ...typed }, now, zone);
const written = (typed: Partial<TypedException>) => {
  const answer = read(typed);
  if (!answer.ok) return answer.refusal;
  const { start, end } = answer.value;
  return `${dateAt(start, zone)} ${clockTimeAt(start, zone)} – ${dateAt(end, zone)} ${clockTimeAt(end, zone)}`;
};

describe('an exception as typed', () => {
  it('is whole days without times, the last one included', () => {
    expect(written({})).toBe('2026-11-28 00:00 – 2026-11-29 00:00');
    expect(written({ toDate: '2026-11-30' })).toBe('2026-11-28 00:00 – 2026-12-01 00:00');
  });

  it('is a time of the day, or a night that ends the next morning', () => {
    expect(written({ fromTime: '07:00', toTime: '15:00' })).toBe('2026-11-28 07:00 – 2026-11-28 15:00');
    expect(written({ fromTime: '23:00', toTime: '07:00' })).toBe('2026-11-28 23:00 – 2026-11-29 07:00');
    expect(written({ fromTime: '00:00', toTime: '00:00' })).toBe('2026-11-28 00:00 – 2026-11-29 00:00');
    expect(written({ kind: 'AWAY', fromTime: '15:00', toDate: '2026-12-01', toTime: '20:00' })).toBe('2026-11-28 15:00 – 2026-12-01 20:00');
  });

  it('ends before it starts: at the end', () => {
    expect(written({ toDate: '2026-11-27' })).toEqual({ toDate: ['errors.endBeforeStart'] });
    expect(written({ toDate: '2026-11-28', fromTime: '15:00', toTime: '07:00' })).toEqual({ toTime: ['errors.endBeforeStart'] });
    expect(written({ fromTime: '07:00', toTime: '07:00' })).toEqual({ toTime: ['availability.errors.sameTime'] });
  });

  it('26 hours are too many for extra time, and not for time away', () => {
    const typed = { fromTime: '07:00', toDate: '2026-11-29', toTime: '09:00' };
    expect(written(typed)).toEqual({ toTime: ['availability.errors.tooLong {"hours":26,"most":24}'] });
    expect(read({ ...typed, kind: 'AWAY' }).ok).toBe(true);
  });

  it('a time that the clock skips is told at its field', () => {
    expect(written({ fromDate: '2027-03-28', fromTime: '02:30', toTime: '07:00' })).toEqual({ fromTime: ['availability.errors.notOnTheClock {"time":"02:30"}'] });
    expect(written({ fromDate: '2027-03-27', fromTime: '20:00', toTime: '02:30' })).toEqual({ toTime: ['availability.errors.notOnTheClock {"time":"02:30"}'] });
  });

  it('a night follows the clock change', () => {
    const answer = read({ fromDate: '2027-03-27', fromTime: '23:00', toTime: '07:00' });
    expect(answer.ok && hoursOf(answer.value)).toBe(7);
  });

  it('half a pair of times, what is over, what is too long or too far', () => {
    expect(written({ fromTime: '07:00' })).toEqual({ toTime: ['availability.errors.bothTimes'] });
    expect(written({ toTime: '07:00' })).toEqual({ fromTime: ['availability.errors.bothTimes'] });
    expect(written({ fromDate: '2026-11-22' })).toEqual({ fromDate: ['availability.errors.over'] });
    expect(written({ fromDate: '2026-11-20', toDate: '2026-11-22' })).toEqual({ toDate: ['availability.errors.over'] });
    expect(read({ fromDate: '2026-11-23', fromTime: '07:00', toTime: '15:00' }).ok).toBe(true);
    expect(written({ toDate: '2027-11-29' })).toEqual({ toDate: ['availability.errors.tooManyDays {"count":366}'] });
    expect(written({ fromDate: '2028-12-01' })).toEqual({ fromDate: ['availability.errors.tooFarAhead'] });
  });
});
