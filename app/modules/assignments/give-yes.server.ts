import type { Result } from '~/kernel/result';
import { ok } from '~/kernel/result';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { free } from '~/modules/bookings/booking.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Notice } from '~/modules/notifications/message';
import type { Tx } from '~/platform/database.server';
import { withAnswers, writeAnswers, type NewAnswer } from './answer-rows.server';
import type { CommandContext } from './command-context.server';
import { leadersAsked, type Leadership } from './leadership';
import { leadersToTell, noticesPerParty, noticesTo } from './notices';
import type { Refusal } from './refusal';
import type { StoredAssignment } from './stored-assignment.queries.server';
import { takePlaces, tellReserves, type Taken } from './take-places.commands.server';
import { yesesOf } from './yeses';

export interface GivenYes {
  readonly answers: readonly NewAnswer[];
  /** "assignment.answer" and the like */
  readonly action: string;
  /** shifts that the yes leaves out: they are freed, and the other yeses stay (design part 4, rule 4) */
  readonly leftOut: { readonly shiftIds: readonly string[]; readonly by: 'PERSON' | 'RECEIVER' | 'HOME' } | null;
}

/** Gives one or more yeses in an open transaction and books when they are the last ones missing; refuses without having written anything. */
export async function giveYes(tx: Tx, context: CommandContext, assignment: StoredAssignment, leadership: Leadership, given: GivenYes): Promise<Result<Taken, Refusal>> {
  const { actor, now } = context;
  const merged = withAnswers(assignment, given.answers, now);
  const taken = await takePlaces(tx, context, merged);
  if (!taken.ok) return taken;
  await writeAnswers(tx, assignment, given.answers, now);
  const { leftOut } = given;
  if (leftOut && leftOut.shiftIds.length > 0) await free(tx, assignment.id, { ...leftOut, byId: actor.personId, reason: null, at: now });
  const { action } = given;
  await recordWrite(tx, { actorId: actor.personId, action, subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['answers'] }, now);
  await tell(tx, noticesAfter(merged, leadership, taken.value, given.answers, context), now);
  if (taken.value.heldShiftIds.length > 0) await tellReserves(tx, assignment, taken.value.heldShiftIds, now, actor.personId);
  return ok(taken.value);
}

function noticesAfter(merged: StoredAssignment, leadership: Leadership, taken: Taken, given: readonly NewAnswer[], context: CommandContext): Notice[] {
  const { actor, now, municipality } = context;
  const asked = leadersAsked(merged, leadership, now, municipality.zone);
  const notices: Notice[] = [];
  const say = (personIds: readonly string[], kind: Parameters<typeof noticesTo>[1]) => notices.push(...noticesTo(personIds, kind, merged, actor.personId));
  if (taken.reserveShiftIds.length > 0) say([merged.personId], 'assignment.reserve');
  if (taken.heldShiftIds.length > 0) {
    // also when the person gave the last yes: it brings the shifts to their calendar
    notices.push(...noticesTo([merged.personId], 'assignment.confirmed', merged, null));
    const leaders = { receiver: [merged.begunById, ...leadersToTell(asked, 'RECEIVER')], home: leadersToTell(asked, 'HOME') };
    notices.push(...noticesPerParty(leaders, 'assignment.confirmed', merged, actor.personId));
    return notices;
  }
  const missing = yesesOf(merged.facts).filter((one) => one.yesTo.length < one.shiftIds.length);
  const personSaysYes = given.some((one) => one.party === 'PERSON');
  if (!personSaysYes) return notices;
  if (missing.some((one) => one.party === 'RECEIVER')) say(leadersToTell(asked, 'RECEIVER'), merged.begunBy === 'PERSON' ? 'assignment.applied' : 'assignment.receiverYesWanted');
  else say([merged.begunById, ...leadersToTell(asked, 'RECEIVER')], 'assignment.personYes');
  const homeMissing = missing.flatMap((one) => (one.party === 'HOME' ? [one.employmentId] : []));
  const home = leadersToTell(asked.filter((one) => one.party === 'HOME' && homeMissing.includes(one.employmentId)));
  notices.push(...noticesPerParty({ receiver: [], home }, 'assignment.releaseWanted', merged, actor.personId));
  return notices;
}
