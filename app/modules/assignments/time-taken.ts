import { overlaps } from '~/kernel/period';
import type { IsoDate, Period } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import type { TimeTaken } from './assignment-facts';

export interface EmploymentTime {
  readonly employmentId: string;
  readonly weeklyHours: number;
  readonly from: IsoDate;
  /** last day, inclusive */
  readonly to: IsoDate | null;
  /** own shifts before anything is lifted, imported or assumed */
  readonly ownShifts: readonly Period[];
}

/**
 * The employments whose time each shift takes: those with own shifts at that time; when there are none, the one with most hours a week
 * (then by id), so that one home leader always answers (design part 4, rule 4: the leader of every employment whose time is taken).
 */
export function timeTakenBy(shifts: readonly { shiftId: string; start: number; end: number }[], employments: readonly EmploymentTime[], zone: Zone): TimeTaken[] {
  const taken = new Map<string, string[]>();
  for (const shift of shifts) {
    for (const id of takenBy(shift, employments, zone)) taken.set(id, [...(taken.get(id) ?? []), shift.shiftId]);
  }
  return [...taken].map(([employmentId, shiftIds]) => ({ employmentId, shiftIds })).sort((a, b) => (a.employmentId < b.employmentId ? -1 : 1));
}

function takenBy(shift: Period, employments: readonly EmploymentTime[], zone: Zone): string[] {
  const day = dateAt(shift.start, zone);
  const inForce = employments.filter((one) => one.from <= day && (one.to === null || day <= one.to));
  const atThatTime = inForce.filter((one) => one.ownShifts.some((own) => overlaps(own, shift)));
  if (atThatTime.length > 0) return atThatTime.map((one) => one.employmentId);
  const main = [...inForce].sort((a, b) => b.weeklyHours - a.weeklyHours || (a.employmentId < b.employmentId ? -1 : 1))[0];
  return main ? [main.employmentId] : [];
}
