import { ok, refuse, type Result } from '~/kernel/result';
import { contextOf } from '~/modules/matching/context';
import type { Tx } from '~/platform/database.server';
import type { Standing } from './actions';
import type { CommandContext } from './command-context.server';
import { judgePlace, loadPlaceFacts } from './judge-place.server';
import type { NewOverride } from './override-rows.server';
import { because, type Refusal } from './refusal';
import { namedAmong, setAsideAs } from './set-aside';
import type { StoredAssignment } from './stored-assignment.queries.server';

interface Asked {
  readonly shiftIds: readonly string[];
  readonly overrides: readonly string[];
  readonly reason?: string;
}

/**
 * What somebody sets aside with a yes: of the codes named only those that stand in the way, and in which right; null when none do. Refused without words
 * (design part 4, rule 1), and when one of them is not theirs to set aside.
 */
export async function overridesOf(
  tx: Tx,
  context: CommandContext,
  { lineId, personId }: StoredAssignment,
  own: readonly Standing[],
  asked: Asked,
): Promise<Result<NewOverride | null, Refusal>> {
  if (asked.overrides.length === 0) return ok(null);
  if (!asked.reason) return refuse(because('assignments.errors.overrideNeedsReason'));
  const { now, municipality, actor } = context;
  const facts = await loadPlaceFacts(tx, lineId, [personId], now, municipality);
  const evaluation = facts && judgePlace(facts, personId, asked.shiftIds, contextOf(municipality, 'confirm', now, true));
  if (!evaluation) return refuse(because('assignments.refused.shiftGone'));
  const named = namedAmong(evaluation.reasons, 'confirm', asked.overrides);
  if (named.length === 0) return ok(null);
  const byRole = setAsideAs(named, own);
  if (byRole === null) return refuse(because('assignments.errors.notYoursToSetAside'));
  return ok({ codes: [...new Set(named.map((reason) => reason.code))], reason: asked.reason, byId: actor.personId, byRole });
}
