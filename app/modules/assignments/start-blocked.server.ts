import { standingInTheWay, textOf } from '~/modules/onboarding/checklist';
import { readChecklists } from '~/modules/onboarding/checklists.queries.server';
import type { Tx } from '~/platform/database.server';
import type { CommandContext } from './command-context.server';
import { because, type Refusal } from './refusal';
import { readStartRules } from './start-rules.queries.server';
import type { StoredAssignment } from './stored-assignment.queries.server';

/**
 * Why work may not begin yet (design part 4, rule 1), named with what would settle it; null when nothing stands in the way. Rules count whether or not
 * there is a list.
 */
export async function startBlocked(tx: Tx, { now, municipality, language }: CommandContext, assignment: StoredAssignment): Promise<Refusal | null> {
  const rules = (await readStartRules(tx, [assignment], now, municipality)).get(assignment.id);
  const [checklist] = await readChecklists(tx, { assignmentIds: [assignment.id] });
  const standing = standingInTheWay(checklist?.items ?? [], { unmet: [], blocking: rules?.blocking ?? [], hasArrived: false });
  const [rule] = standing.rules;
  if (rule) return because(`onboarding.blocked.${rule}`);
  const [open] = standing.items;
  return open ? because('onboarding.blocked.TICK', { item: textOf(open.item, language) }) : null;
}
