import { refuse, type Result } from '~/kernel/result';
import { lockBookings } from '~/modules/bookings/booking.commands.server';
import type { Tx } from '~/platform/database.server';
import type { Action, Standing } from './actions';
import { asSeenBy } from './as-seen-by';
import { withAlternatives } from './alternatives.server';
import { mayDo, mayRead, standingsOf } from './assignment.policy';
import type { CommandContext } from './command-context.server';
import { leadersAsked, withoutLeader, type LeaderAsked, type Leadership } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { because, type Refusal } from './refusal';
import { loadAssignment, type StoredAssignment } from './stored-assignment.queries.server';
import { transact } from './transact.server';

/** What an act on an assignment works with; all of it was read after the lock. */
export interface Acting {
  readonly tx: Tx;
  /** its facts as the actor reads them */
  readonly assignment: StoredAssignment;
  readonly leadership: Leadership;
  readonly asked: readonly LeaderAsked[];
  /** every standing of the actor, and the one acted in */
  readonly own: readonly Standing[];
  readonly as: Standing;
}

/**
 * Runs an act on one assignment in one transaction: locks person and line, reads, asks the table of actions, then works. A refusal has written
 * nothing. An assignment that the actor may not open is refused as if it were not there.
 */
export async function actOn<Value>(
  context: CommandContext,
  assignmentId: string,
  action: Action,
  work: (acting: Acting) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const result = await transact<Value, Refusal>(context.db, (tx) => actIn(tx, context, assignmentId, action, work));
  return withAlternatives(context, result);
}

/** The same in a transaction that is open; the caller rolls back on a refusal. */
export async function actIn<Value>(
  tx: Tx,
  context: CommandContext,
  assignmentId: string,
  action: Action,
  work: (acting: Acting) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const { now, municipality } = context;
  const place = await tx.assignment.findUnique({ where: { id: assignmentId }, select: { personId: true, lineId: true } });
  if (!place) return refuse(because('assignments.errors.notThere'));
  await lockBookings(tx, [place.personId], [place.lineId]);
  const assignment = await loadAssignment(tx, assignmentId, municipality.zone);
  if (!assignment) return refuse(because('assignments.errors.notThere'));
  const leadership = await readLeadership(tx);
  const asked = leadersAsked(assignment, leadership, now, municipality.zone);
  const own = standingsIn(context, assignment, asked);
  if (!mayRead(assignment.facts, own)) return refuse(because('assignments.errors.notThere'));
  // judged and worked on as the actor reads it: otherwise an act would tell a no that the page keeps (design part 3)
  const seen = { ...assignment, facts: asSeenBy(assignment.facts, own) };
  const may = mayDo(action, seen.facts, own, now);
  if (!may.may) return refuse(because(may.why.key, may.why.params));
  return work({ tx, assignment: seen, leadership, asked, own, as: may.as });
}

/** The actor's standings towards an assignment, with the units that nobody answers for any more. */
export const standingsIn = ({ actor }: Pick<CommandContext, 'actor'>, assignment: StoredAssignment, asked: readonly LeaderAsked[]): Standing[] =>
  standingsOf(actor, {
    personId: assignment.personId,
    receivingUnitId: assignment.receivingUnitId,
    homeUnitIds: assignment.employments.map((employment) => employment.unitId),
    unitIdsWithoutLeader: withoutLeader(asked),
  });
