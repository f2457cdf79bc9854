import type { Period } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import { capacitySpans } from '~/modules/availability/capacity';
import { assumedHomeShifts, withoutLifted, type CapacityFacts, type EmployedDates } from '~/modules/bookings/home-shifts';
import { weeklyPatternSchema } from '~/modules/bookings/home-shifts.schema';
import type { EmploymentFact, HomeShiftFact } from './facts';

/**
 * The own job's time that is left in a half-open reach: imported shifts where there are any, outside their span the usual week, assumed (`usual`);
 * without what the home leader has lifted, the newest word counting on each day. What a person says is free of tasks lifts nothing by itself.
 */
export function homeShiftsOf(employment: EmploymentFact, usual: readonly Period[], imported: readonly Period[], reach: Period, zone: Zone): HomeShiftFact[] {
  const lifted = liftedBy(employment, reach, zone);
  const left = (shifts: readonly Period[], assumed: boolean): HomeShiftFact[] =>
    withoutLifted(shifts, lifted, zone).map((period) => ({ period, employmentId: employment.id, assumed }));
  const first = imported[0];
  if (!first) return left(usual, true);
  const lastEnd = imported.reduce((latest, shift) => Math.max(latest, shift.end), first.end);
  return [...left(usual.filter((shift) => shift.end <= first.start || shift.start >= lastEnd), true), ...left(imported, false)];
}

/** Lays usual weeks out over a reach; most people share a few, so each is laid out once. */
export function usualWeeksIn(reach: Period, zone: Zone): (pattern: unknown, employment: EmployedDates) => readonly Period[] {
  const known = new Map<string, readonly Period[]>();
  const [first, last] = [dateAt(reach.start, zone), dateAt(reach.end, zone)];
  return (pattern, { from, to }) => {
    const within = { from: from > first ? from : null, to: to !== null && to < last ? to : null };
    const key = JSON.stringify([pattern, within]);
    const before = known.get(key);
    if (before) return before;
    const shifts = assumedHomeShifts(weeklyPatternSchema.parse(pattern), zone, reach, { from, to });
    known.set(key, shifts);
    return shifts;
  };
}

function liftedBy({ capacities }: EmploymentFact, reach: Period, zone: Zone): CapacityFacts[] {
  const byLeader = capacities.filter((capacity) => capacity.source === 'LEADER');
  if (byLeader.length === 0) return [];
  const spans = capacitySpans(byLeader, dateAt(reach.start, zone), dateAt(reach.end, zone));
  return spans.flatMap(({ capacity, from, to }) => (capacity ? [{ lifted: capacity.lifted, hoursPerWeek: capacity.hoursPerWeek, from, to }] : []));
}
