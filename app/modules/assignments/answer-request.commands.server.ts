import { ok, type Result } from '~/kernel/result';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { free } from '~/modules/bookings/booking.commands.server';
import { actOn, type Acting } from './act.server';
import { writeAnswers } from './answer-rows.server';
import type { PersonNo, PersonYes } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { givePersonYes } from './person-yes.server';
import type { Refusal } from './refusal';
import type { Taken } from './take-places.commands.server';

/**
 * The person says yes to some or all of the shifts asked for; the others are let go. A standing release gives the home leader's yes with it, and
 * the last yes of the three books. Refused when it is not theirs, the deadline has passed, a shift is not asked, or a place cannot be taken.
 */
export async function sayYes(context: CommandContext, input: PersonYes & { readonly assignmentId: string }): Promise<Result<Taken, Refusal>> {
  const given = { shiftIds: input.shiftIds, action: 'assignment.sayYes' };
  return actOn(context, input.assignmentId, 'answerYes', (acting) => givePersonYes(context, acting, given));
}

/**
 * The person says no to everything asked for; no reason is needed. Nobody is told: to the receiver an unanswered and a declined request read the
 * same until the deadline (design part 3), and the home leader has not heard of it.
 */
export async function sayNo(context: CommandContext, input: PersonNo & { readonly assignmentId: string }): Promise<Result<null, Refusal>> {
  return actOn(context, input.assignmentId, 'answerNo', (acting) => givePersonNo(context, acting, { reason: input.reason, action: 'assignment.sayNo' }));
}

export interface PersonNoGiven {
  readonly reason?: string;
  /** "assignment.sayNo" and the like; one that is private (audit-kind.ts) */
  readonly action: string;
}

/** The person's no in an open transaction: everything asked for is let go. */
export async function givePersonNo({ actor, now }: CommandContext, { tx, assignment }: Acting, { reason, action }: PersonNoGiven): Promise<Result<null, Refusal>> {
  const shiftIds = assignment.facts.shifts.filter((shift) => shift.state === 'ASKED').map((shift) => shift.shiftId);
  await writeAnswers(tx, assignment, [{ party: 'PERSON', value: 'NO', givenById: actor.personId, shiftIds, reason }], now);
  await free(tx, assignment.id, { shiftIds, by: 'PERSON', byId: actor.personId, reason: null, at: now });
  await recordWrite(tx, { actorId: actor.personId, action, subject: 'Assignment', subjectId: assignment.id, personIds: [actor.personId], fields: ['answers'] }, now);
  return ok(null);
}
