import { assumedHomeShifts, withoutLifted, type CapacityFacts, type EmployedDates, type WeeklyPattern } from '~/modules/bookings/home-shifts';
import { overlaps, union } from '~/kernel/period';
import { dayMs, type IsoDate, type Period } from '~/kernel/time';
import { addDays, dateAt, dayPeriod, mondayOf, type Zone } from '~/kernel/zone';
import { capacitySpans, type Capacity } from './capacity';

/** One employment with what is known of its own shifts. */
export interface OwnJob extends EmployedDates {
  readonly weeklyPattern: WeeklyPattern;
  /** from a roster; nothing is assumed from its first shift to its last */
  readonly imported: readonly Period[];
  readonly capacities: readonly Capacity[];
}

/**
 * The own job's time that is left in a half-open period when lifted tasks are taken out (design part 2, HomeShift): imported shifts, outside
 * their span the usual week. Sorted and joined. Shifts are not cut at the period's ends.
 */
export function ownTimeLeft(jobs: readonly OwnJob[], period: Period, zone: Zone): Period[] {
  return union(jobs.flatMap((job) => timeLeftOf(job, period, zone)));
}

/**
 * What the leader has lifted on the days from `from` to `to` (both inclusive), as spans that don't overlap. A person's own claim lifts
 * nothing by itself: the home leader still answers for the time.
 */
export function liftedSpans(capacities: readonly Capacity[], from: IsoDate, to: IsoDate): CapacityFacts[] {
  const byLeader = capacities.filter((capacity) => capacity.source === 'LEADER');
  return capacitySpans(byLeader, from, to).flatMap(({ capacity, ...days }) => (capacity ? [{ lifted: capacity.lifted, hoursPerWeek: capacity.hoursPerWeek, ...days }] : []));
}

function timeLeftOf(job: OwnJob, period: Period, zone: Zone): Period[] {
  // hours lifted are counted from the week's first shift, so whole weeks are laid out
  const monday = mondayOf(dateAt(period.start - dayMs, zone));
  const weeks = { start: dayPeriod(monday, zone).start, end: period.end };
  const lifted = liftedSpans(job.capacities, monday, addDays(dateAt(period.end, zone), 1));
  return withoutLifted(shiftsOf(job, weeks, zone), lifted, zone).filter((shift) => overlaps(shift, period));
}

function shiftsOf(job: OwnJob, weeks: Period, zone: Zone): Period[] {
  const usual = assumedHomeShifts(job.weeklyPattern, zone, weeks, job);
  if (job.imported.length === 0) return usual;
  const first = Math.min(...job.imported.map((shift) => shift.start));
  const last = Math.max(...job.imported.map((shift) => shift.end));
  return [...usual.filter((shift) => shift.end <= first || shift.start >= last), ...job.imported.filter((shift) => overlaps(shift, weeks))];
}
