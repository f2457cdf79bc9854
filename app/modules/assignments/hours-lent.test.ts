import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs, type Period } from '~/kernel/time';
import { stretchOn } from '~/kernel/zone';
import { daysChosen, periodOfDays } from './hours-lent.schema';
import type { NoShowAnswer } from './assignment-facts';
import { hoursLent, sumsBy, type LentAssignment } from './hours-lent';

const zone = 'Europe/Copenhagen';
const jobs = [
  { id: 'small', unitId: 'school', weeklyHours: 10 },
  { id: 'large', unitId: 'office', weeklyHours: 37 },
];

function assignment(shifts: readonly Period[], takenFrom: readonly string[] = ['large'], state: 'HELD' | 'ASKED' | 'FREED' = 'HELD'): LentAssignment {
  const asked = shifts.map((shift, index) => ({ ...shift, shiftId: `${index}`, state, askedAt: 0, freedAt: null, freedBy: null, freedReason: null, noShow: null }));
  const timeTaken = takenFrom.map((employmentId) => ({ employmentId, shiftIds: asked.map((one) => one.shiftId) }));
  return { id: 'loan', personId: 'Ida', needId: 'need', receivingUnitId: 'birk', facts: { shifts: asked, timeTaken } };
}
const sum = (shifts: readonly Period[], period: Period): number => hoursLent([assignment(shifts)], jobs, period).reduce((all, one) => all + one.hours, 0);
const night = (date: string): Period => stretchOn(date, 23 * 60, 31 * 60, zone);
const month = (from: string, to: string): Period => periodOfDays({ from, to }, zone);

describe('hours lent', () => {
  it('are those of every minute that lies in a held shift and in the period', () => {
    const minute = fc.integer({ min: 0, max: 3 * 24 * 60 });
    const stretch = fc.tuple(minute, fc.integer({ min: 1, max: 24 * 60 })).map(([start, length]) => ({ start: start * minuteMs, end: (start + length) * minuteMs }));
    // a person's held shifts never overlap (exclusion constraint), so those that would are left out
    const shifts = fc.array(stretch, { maxLength: 6 }).map((all) => all.reduce<Period[]>((kept, one) => (kept.some((other) => other.start < one.end && one.start < other.end) ? kept : [...kept, one]), []));
    fc.assert(
      fc.property(shifts, stretch, (held, period) => {
        let minutes = 0;
        for (let at = period.start; at < period.end; at += minuteMs) if (held.some((one) => one.start <= at && at < one.end)) minutes += 1;
        expect(sum(held, period) * 60).toBeCloseTo(minutes, 6);
      }),
    );
  });

  it('of the night the clock changes are 9 and 7, and are split at midnight between two months', () => {
    expect(sum([night('2026-10-24')], month('2026-10-01', '2026-10-31'))).toBe(9);
    expect(sum([night('2027-03-27')], month('2027-03-01', '2027-03-31'))).toBe(7);
    expect(sum([night('2026-11-30')], month('2026-11-01', '2026-11-30'))).toBe(1);
    expect(sum([night('2026-11-30')], month('2026-12-01', '2026-12-31'))).toBe(7);
  });

  it('of shifts that are only asked or were freed are none', () => {
    const period = month('2026-11-01', '2026-11-30');
    expect(hoursLent([assignment([night('2026-11-10')], ['large'], 'ASKED')], jobs, period)).toEqual([]);
    expect(hoursLent([assignment([night('2026-11-10')], ['large'], 'FREED')], jobs, period)).toEqual([]);
  });

  it('of a shift noted as not come to are none, unless the person says that they were there', () => {
    const period = month('2026-11-01', '2026-11-30');
    const noted = (answer: NoShowAnswer | null): number => {
      const one = assignment([night('2026-11-10'), night('2026-11-12')]);
      const shifts = one.facts.shifts.map((shift, index) => (index === 0 ? { ...shift, noShow: { notedAt: 1, answer, answeredAt: answer && 2 } } : shift));
      return hoursLent([{ ...one, facts: { ...one.facts, shifts } }], jobs, period).reduce((all, row) => all + row.hours, 0);
    };
    expect([noted(null), noted('PREVENTED'), noted('MISUNDERSTOOD'), noted('WAS_THERE')]).toEqual([8, 8, 8, 16]);
  });

  it('count once where two jobs give way, for the larger one, and for nobody where no job does', () => {
    const period = month('2026-11-01', '2026-11-30');
    expect(hoursLent([assignment([night('2026-11-10')], ['small', 'large'])], jobs, period)).toMatchObject([{ employment: { id: 'large' }, hours: 8 }]);
    expect(hoursLent([assignment([night('2026-11-10')], ['small'])], jobs, period)).toMatchObject([{ employment: { unitId: 'school' }, hours: 8 }]);
    expect(hoursLent([assignment([night('2026-11-10')], [])], jobs, period)).toMatchObject([{ employment: null, hours: 8 }]);
  });

  it('are summed by unit', () => {
    expect(sumsBy([{ u: 'a', hours: 1.5 }, { u: 'b', hours: 2 }, { u: 'a', hours: 3 }], (row) => row.u)).toEqual([
      { key: 'a', hours: 4.5 },
      { key: 'b', hours: 2 },
    ]);
  });
});

describe('the days in the address', () => {
  const now = Date.UTC(2026, 1, 10);
  const of = (search: string) => daysChosen(new URLSearchParams(search), now, zone);

  it('are this month when nothing readable stands there', () => {
    const february = { from: '2026-02-01', to: '2026-02-28' };
    for (const search of ['', 'from=2026-01-01', 'from=x&to=y', 'from=2026-02-30&to=2026-03-01', 'from=2026-03-02&to=2026-03-01', 'from=2020-01-01&to=2026-01-01']) expect(of(search)).toEqual(february);
    expect(daysChosen(new URLSearchParams(), Date.UTC(2027, 11, 31, 12), zone)).toEqual({ from: '2027-12-01', to: '2027-12-31' });
  });

  it('are both included, as midnights of the zone', () => {
    expect(of('from=2026-10-25&to=2026-10-25')).toEqual({ from: '2026-10-25', to: '2026-10-25' });
    const day = month('2026-10-25', '2026-10-25');
    expect(day.end - day.start).toBe(25 * hourMs);
  });
});
