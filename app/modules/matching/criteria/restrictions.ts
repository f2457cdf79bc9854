import { daysIn, firstAndLastDay, stretchOnDay } from '~/kernel/days';
import { overlaps } from '~/kernel/period';
import { dayMs, type Period } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import type { StaticCriterion } from './criterion';

/** RESTRICTED, private: a placement restriction of HR's in force on a day of the shift; its kind and cause are not told further (domain A8). */
export const restrictions: StaticCriterion = {
  name: 'restrictions',
  find(person, line, shift, { zone }) {
    if (person.restrictions.length === 0) return [];
    const [first, last] = firstAndLastDay(shift.period, zone);
    const hit = person.restrictions.some(
      (one) =>
        one.from <= last &&
        (one.to === null || first <= one.to) &&
        (one.sectors.length === 0 || one.sectors.includes(line.sector)) &&
        (one.kind !== 'NO_NIGHTS' || touchesNight(shift.period, zone)),
    );
    return hit ? [{ code: 'RESTRICTED', variant: 'PLACEMENT', shiftIds: [shift.id], data: {} }] : [];
  },
};

// Night work is the hours from 23 to 6 (directive 2003/88 lets each country choose seven hours that hold 24–5).
const nightStartMinute = 23 * 60;
const nightEndMinute = 30 * 60;

const touchesNight = (period: Period, zone: Zone): boolean =>
  daysIn({ start: period.start - dayMs, end: period.end }, zone).some((day) => overlaps(stretchOnDay(day, nightStartMinute, nightEndMinute, zone), period));
