import { leads } from '~/kernel/actor';
import { ok, refuse, type Result } from '~/kernel/result';
import { lockBookings } from '~/modules/bookings/booking.commands.server';
import { mayOnNeed } from '~/modules/needs/need.policy';
import type { Tx } from '~/platform/database.server';
import { asSeenBy } from './as-seen-by';
import type { CommandContext } from './command-context.server';
import type { Leadership } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { because, type Refusal } from './refusal';
import { loadAssignments, type StoredAssignment } from './stored-assignment.queries.server';

export interface LockedNeed {
  readonly assignments: readonly StoredAssignment[];
  readonly leadership: Leadership;
  readonly by: 'RECEIVER' | 'HR';
}

/** Everybody asked or held on a need as the actor reads them, after their locks and those of its lines; refused when the actor may not end or change it. */
export async function lockedNeed(tx: Tx, { actor, municipality }: CommandContext, needId: string): Promise<Result<LockedNeed, Refusal>> {
  const need = await tx.need.findUnique({ where: { id: needId }, select: { unitId: true, status: true, lines: { select: { id: true } }, assignments: { select: { personId: true } } } });
  if (!need) return refuse(because('needs.refusal.gone'));
  const may = mayOnNeed(actor, 'end', { unitId: need.unitId, status: need.status, partOf: false });
  if (!may.may) return refuse(because(may.why));
  await lockBookings(tx, need.assignments.map((one) => one.personId), need.lines.map((line) => line.id));
  const by = leads(actor, need.unitId) ? 'RECEIVER' : 'HR';
  const loaded = await loadAssignments(tx, { needId }, municipality.zone);
  const assignments = loaded.map((one) => ({ ...one, facts: asSeenBy(one.facts, [one.personId === actor.personId ? 'PERSON' : by]) }));
  return ok({ assignments, leadership: await readLeadership(tx), by });
}
