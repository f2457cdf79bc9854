import { hoursOf, intersect, totalHours } from '~/kernel/period';
import type { Period } from '~/kernel/time';
import { capacityInForce, type Capacity } from '~/modules/availability/capacity';
import type { PersonFacts } from '~/modules/matching/facts';
import type { ReasonCode } from '~/modules/matching/reason';
import type { IsoDate } from '~/kernel/time';
import type { Loan, LoanShift } from './loan';

/** What a shift takes from the own job. */
export interface TimeTakenByShift {
  readonly shiftId: string;
  readonly hours: number;
  /** reckoned from the usual week, since no roster was imported */
  readonly assumed: boolean;
}

/** A reason that stands in the way of the last yes, and whether its reader may set it aside. */
export interface Obstacle {
  readonly code: ReasonCode;
  readonly setAside: 'YOU' | 'HR' | 'NOBODY';
}

/** A leader's yes that waits for its reader. */
export interface LeaderRequest {
  readonly loan: Loan;
  readonly party: 'RECEIVER' | 'HOME';
  /** the shifts that the yes is asked for */
  readonly shiftIds: readonly string[];
  /** with HOME */
  readonly takes: readonly TimeTakenByShift[];
  readonly lifted: Pick<Capacity, 'lifted' | 'hoursPerWeek' | 'tasks' | 'source'> | null;
  readonly obstacles: readonly Obstacle[];
}

/** What some shifts take from the own job's time in some employments, when what is lifted is taken out. */
export function takenBy(person: Pick<PersonFacts, 'homeShifts'>, employmentIds: readonly string[], shifts: readonly LoanShift[]): TimeTakenByShift[] {
  const own = person.homeShifts.filter((shift) => employmentIds.includes(shift.employmentId));
  return shifts.map(({ shiftId, period }) => {
    const touched = own.filter((shift) => hoursOf(period) > 0 && intersect([shift.period], [period]).length > 0);
    return {
      shiftId,
      hours: totalHours(
        intersect(
          touched.map((shift): Period => shift.period),
          [period]
        )
      ),
      assumed: touched.some((shift) => shift.assumed),
    };
  });
}

/** What is said about the own tasks of some employments on a day; the first employment that somebody said anything about. */
export function liftedOn(person: Pick<PersonFacts, 'employments'>, employmentIds: readonly string[], day: IsoDate): LeaderRequest['lifted'] {
  const ruling = person.employments.filter((one) => employmentIds.includes(one.id)).flatMap((one) => capacityInForce(one.capacities, day) ?? []);
  const [first] = ruling;
  return first ? { lifted: first.lifted, hoursPerWeek: first.hoursPerWeek, tasks: first.tasks, source: first.source } : null;
}
