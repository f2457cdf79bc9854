import { assumedHomeShifts, withoutLifted, type EmployedDates, type WeeklyPattern } from '~/modules/bookings/home-shifts';
import { overlaps, union } from '~/kernel/period';
import { dayMs, type Period } from '~/kernel/time';
import { addDays, dateAt, mondayOf, type Zone } from '~/kernel/zone';
import { capacitySpans, type Capacity } from './capacity';

/** One employment with what is known of its own shifts. */
export interface OwnJob extends EmployedDates {
  readonly weeklyPattern: WeeklyPattern;
  /** from a roster; when there are any, nothing is assumed */
  readonly imported: readonly Period[];
  readonly capacities: readonly Capacity[];
}

/**
 * The own job's time that is left in a half-open period when lifted tasks are taken out (design part 2, HomeShift): imported shifts, else
 * the usual week. Sorted and joined. Shifts are not cut at the period's ends.
 */
export function ownTimeLeft(jobs: readonly OwnJob[], period: Period, zone: Zone): Period[] {
  return union(jobs.flatMap((job) => timeLeftOf(job, period, zone)));
}

function timeLeftOf(job: OwnJob, period: Period, zone: Zone): Period[] {
  // hours lifted are counted from the week's first shift, so whole weeks are laid out
  const monday = mondayOf(dateAt(period.start - dayMs, zone));
  const whole = { start: period.start - 8 * dayMs, end: period.end };
  const shifts = job.imported.length > 0 ? job.imported.filter((shift) => overlaps(shift, whole)) : assumedHomeShifts(job.weeklyPattern, zone, whole, job);
  const inWeeks = shifts.filter((shift) => dateAt(shift.start, zone) >= monday);
  const spans = capacitySpans(job.capacities, monday, addDays(dateAt(period.end, zone), 1));
  const lifting = spans.flatMap(({ from, to, capacity }) => (capacity ? [{ lifted: capacity.lifted, hoursPerWeek: capacity.hoursPerWeek, from, to }] : []));
  return withoutLifted(inWeeks, lifting, zone).filter((shift) => overlaps(shift, period));
}
