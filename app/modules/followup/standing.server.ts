import { standingsIn } from '~/modules/assignments/act.server';
import type { Party } from '~/modules/assignments/assignment-facts';
import { mayRead } from '~/modules/assignments/assignment.policy';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import { leadersAsked, type LeaderAsked } from '~/modules/assignments/leadership';
import { readLeadership } from '~/modules/assignments/leadership.queries.server';
import { loadAssignment, type StoredAssignment } from '~/modules/assignments/stored-assignment.queries.server';
import type { Tx } from '~/platform/database.server';
import { partiesOf } from './followup.policy';

/** An assignment as somebody who may open it stands to it. */
export interface Stood {
  readonly assignment: StoredAssignment;
  readonly asked: readonly LeaderAsked[];
  readonly parties: readonly Party[];
}

/** Locks an assignment until the transaction ends, so that what follows from it is made once; reads it, and null when the actor may not open it. */
export async function lockAndStand(tx: Tx, context: Pick<CommandContext, 'actor' | 'now' | 'municipality'>, assignmentId: string): Promise<Stood | null> {
  await lockAssignment(tx, assignmentId);
  const { now, municipality } = context;
  const assignment = await loadAssignment(tx, assignmentId, municipality.zone);
  if (!assignment) return null;
  const asked = leadersAsked(assignment, await readLeadership(tx), now, municipality.zone);
  const own = standingsIn(context, assignment, asked);
  const homeUnitIds = assignment.employments.map(({ unitId }) => unitId);
  const parties = partiesOf(context.actor, { own, receivingUnitId: assignment.receivingUnitId, homeUnitIds });
  return mayRead(assignment.facts, own) ? { assignment, asked, parties } : null;
}

/** One at a time for what a loan gets only once; others may go on reading and answering. */
export async function lockAssignment(tx: Tx, assignmentId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Assignment" WHERE id = ${assignmentId}::uuid FOR NO KEY UPDATE`;
}
