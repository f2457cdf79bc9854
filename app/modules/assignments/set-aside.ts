import { blocks } from '~/modules/matching/judge';
import type { Moment, Reason } from '~/modules/matching/reason';
import type { Standing } from './actions';

/** The reasons that block at a moment and that nobody has set aside. What nobody may override blocks whatever was said (design part 4, rule 1). */
export const inTheWay = (reasons: readonly Reason[], moment: Moment, overrides: readonly string[]): Reason[] =>
  reasons.filter((reason) => blocks(reason, moment) && !(overrides.includes(reason.code) && isOverridable(reason)));

const isOverridable = (reason: Reason): boolean => reason.overridableBy === 'LEADER' || reason.overridableBy === 'HR';

/** Whether somebody in this standing may set the reason aside. HR may what a leader may. */
export function maySetAside(reason: Reason, as: Standing): boolean {
  if (reason.overridableBy === 'HR') return as === 'HR';
  return reason.overridableBy === 'LEADER' && (as === 'RECEIVER' || as === 'HOME' || as === 'HR');
}
