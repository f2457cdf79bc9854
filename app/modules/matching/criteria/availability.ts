import { contains } from '~/kernel/period';
import { availabilityIn } from '~/modules/availability/availability';
import type { StaticCriterion } from './criterion';

/** UNAVAILABLE, PARTLY_AVAILABLE, AVAILABILITY_UNKNOWN and the private PAUSED; the order of pause, away, extra and pattern is availability's own. */
export const availability: StaticCriterion = {
  name: 'availability',
  find(person, _line, shift, { zone }) {
    const shiftIds = [shift.id];
    const { known, paused, away, free } = availabilityIn(person.availability, shift.period, zone);
    if (paused.length > 0) return [{ code: 'PAUSED', shiftIds, data: { until: person.availability.pausedUntil } }];
    if (!known && away.length === 0) return [{ code: 'AVAILABILITY_UNKNOWN', shiftIds, data: {} }];
    if (free.some((period) => contains(period, shift.period))) return [];
    if (free.length > 0) return [{ code: 'PARTLY_AVAILABLE', shiftIds, data: { free } }];
    return [{ code: 'UNAVAILABLE', shiftIds, data: {} }];
  },
};
