import { blocks } from '~/modules/matching/judge';
import type { Moment, Reason } from '~/modules/matching/reason';
import type { Standing } from './actions';
import type { AssignmentFacts, SetAside } from './assignment-facts';
import { yesesOf } from './yeses';

/** In which right somebody sets reasons aside. */
export type OverrideRole = 'RECEIVER' | 'HOME' | 'HR';
const overrideRoles: readonly OverrideRole[] = ['RECEIVER', 'HOME', 'HR'];

/** Of the reasons those with the given codes that block at this moment, or when work begins. */
export const namedAmong = (reasons: readonly Reason[], moment: Moment, codes: readonly string[]): Reason[] =>
  reasons.filter((reason) => codes.includes(reason.code) && (blocks(reason, moment) || blocks(reason, 'start')));

/** In which of their standings somebody may set all of these reasons aside: as leader when that is enough, else as HR; null when in none. */
export const setAsideAs = (reasons: readonly Reason[], own: readonly Standing[]): OverrideRole | null =>
  overrideRoles.find((role) => own.includes(role) && reasons.every((reason) => maySetAside(reason, role))) ?? null;

/** The reasons that block at a moment and that nobody has set aside. What nobody may override blocks whatever was said (design part 4, rule 1). */
export const inTheWay = (reasons: readonly Reason[], moment: Moment, overrides: readonly string[]): Reason[] =>
  reasons.filter((reason) => blocks(reason, moment) && !(overrides.includes(reason.code) && isOverridable(reason)));

const isOverridable = (reason: Reason): boolean => reason.overridableBy === 'LEADER' || reason.overridableBy === 'HR';

/** What stands set aside: by HR's asking, and by the yeses that count. */
export const setAsideIn = (facts: AssignmentFacts): SetAside[] => [
  ...facts.proposedPast,
  ...yesesOf(facts).flatMap(({ answer }) => (answer?.value === 'YES' && answer.overrides.length > 0 ? [{ codes: answer.overrides, shiftIds: answer.shiftIds }] : [])),
];

/** The same for an assignment: an override holds for the reasons and the shifts that it was given for, and for no others. */
export const stillInTheWay = (reasons: readonly Reason[], moment: Moment, setAside: readonly SetAside[]): Reason[] =>
  reasons.filter((reason) => {
    const covered = setAside.flatMap((one) => (one.codes.includes(reason.code) ? one.shiftIds : []));
    return blocks(reason, moment) && !(isOverridable(reason) && covered.length > 0 && reason.shiftIds.every((id) => covered.includes(id)));
  });

/** Whether somebody in this standing may set the reason aside. HR may what a leader may. */
export function maySetAside(reason: Reason, as: Standing): boolean {
  if (reason.overridableBy === 'HR') return as === 'HR';
  return reason.overridableBy === 'LEADER' && (as === 'RECEIVER' || as === 'HOME' || as === 'HR');
}
