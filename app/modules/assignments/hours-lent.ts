import { intersection, totalHours } from '~/kernel/period';
import type { Period } from '~/kernel/time';
import type { AssignmentFacts } from './assignment-facts';
import { isMissed } from './no-show';

/** What of an assignment the hours lent follow from. */
export interface LentAssignment {
  readonly id: string;
  readonly personId: string;
  readonly needId: string;
  readonly receivingUnitId: string;
  readonly facts: Pick<AssignmentFacts, 'shifts' | 'timeTaken'>;
}

export interface LendingEmployment {
  readonly id: string;
  readonly unitId: string;
  readonly weeklyHours: number;
}

/** Hours of one assignment that one employment lends in a period. */
export interface HoursOfLoan {
  readonly assignmentId: string;
  readonly personId: string;
  readonly needId: string;
  readonly receivingUnitId: string;
  /** null when nobody employed the person at that time */
  readonly employment: LendingEmployment | null;
  /** held shifts as far as they lie in the period */
  readonly shifts: readonly Period[];
  readonly hours: number;
}

/**
 * The hours of held shifts in a half-open period, without those missed (no-show.ts), by assignment and lending employment. A shift over the period's
 * end counts as far as it lies inside, by instants, so that the night the clock changes has the hours that were worked. Each shift counts once: where
 * two jobs give way to it, for the one with more hours a week (then by id).
 */
export function hoursLent(assignments: readonly LentAssignment[], employments: readonly LendingEmployment[], period: Period): HoursOfLoan[] {
  return assignments.flatMap(({ id, personId, needId, receivingUnitId, facts }) => {
    const byEmployment = new Map<string | null, Period[]>();
    for (const shift of facts.shifts) {
      const inside = shift.state === 'HELD' && !isMissed(shift) ? intersection(shift, period) : null;
      const lender = lenderOf(shift.shiftId, facts, employments)?.id ?? null;
      if (inside) byEmployment.set(lender, [...(byEmployment.get(lender) ?? []), inside]);
    }
    return [...byEmployment].map(([employmentId, shifts]) => ({
      assignmentId: id,
      personId,
      needId,
      receivingUnitId,
      employment: employments.find((one) => one.id === employmentId) ?? null,
      shifts,
      hours: totalHours(shifts),
    }));
  });
}

function lenderOf(shiftId: string, { timeTaken }: Pick<AssignmentFacts, 'timeTaken'>, employments: readonly LendingEmployment[]): LendingEmployment | undefined {
  const taken = timeTaken.filter((one) => one.shiftIds.includes(shiftId)).map((one) => one.employmentId);
  return employments.filter((one) => taken.includes(one.id)).sort((a, b) => b.weeklyHours - a.weeklyHours || (a.id < b.id ? -1 : 1))[0];
}

/** Sums of hours by what `keyOf` says, in the order in which each is met first. */
export function sumsBy<Row extends { readonly hours: number }>(rows: readonly Row[], keyOf: (row: Row) => string): { readonly key: string; readonly hours: number }[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.hours);
  return [...sums].map(([key, hours]) => ({ key, hours }));
}
