import type { Tx } from '~/platform/database.server';
import { contextOf } from '~/modules/matching/context';
import type { Standing } from './actions';
import type { CommandContext } from './command-context.server';
import { judgePlace, loadPlaceFacts } from './judge-place.server';
import { because, type Refusal } from './refusal';
import { maySetAside } from './set-aside';
import type { StoredAssignment } from './stored-assignment.queries.server';

interface Asked {
  readonly shiftIds: readonly string[];
  readonly overrides: readonly string[];
  readonly reason?: string;
}

/** Why reasons may not be set aside by this actor; null when they may, or when none are. Words are always needed (design part 4, rule 1). */
export async function refusedOverrides(tx: Tx, context: CommandContext, assignment: StoredAssignment, own: readonly Standing[], asked: Asked): Promise<Refusal | null> {
  if (asked.overrides.length === 0) return null;
  if (!asked.reason) return because('assignments.errors.overrideNeedsReason');
  const facts = await loadPlaceFacts(tx, assignment.lineId, [assignment.personId], context.now, context.municipality);
  const evaluation = facts && judgePlace(facts, assignment.personId, asked.shiftIds, contextOf(context.municipality, 'confirm', context.now, true));
  if (!evaluation) return because('assignments.refused.shiftGone');
  const named = evaluation.reasons.filter((reason) => asked.overrides.includes(reason.code));
  return named.every((reason) => own.some((as) => maySetAside(reason, as))) ? null : because('assignments.errors.notYoursToSetAside');
}
