import type { Instant } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { free } from '~/modules/bookings/booking.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import type { AskedShift, Ender } from './assignment-facts';
import type { CommandContext } from './command-context.server';
import type { LeaderAsked } from './leadership';
import { leadersToTell, noticesPerParty, type MessageKind, type NoticeDetails, type PartiesTold } from './notices';
import { offerFreedPlaces } from './reserves.server';
import type { StoredAssignment } from './stored-assignment.queries.server';
import { countingAnswer } from './yeses';

export interface Ending {
  readonly by: Ender;
  /** the words given, or a code */
  readonly reason: string | null;
  /** the shifts that are freed, as who ends reads them; none of them has begun */
  readonly shifts: readonly AskedShift[];
  readonly effectiveFrom: Instant;
  /** the assignment ends from then on, whatever is left of it */
  readonly isEnd?: boolean;
  /** false: the places are not offered to those in reserve, because fewer are wanted */
  readonly offersPlaces?: boolean;
  /** what people are told when it is not just that there are fewer shifts, or an end */
  readonly tells?: { readonly kind: MessageKind; readonly details: NoticeDetails };
}

interface Ended {
  readonly assignment: StoredAssignment;
  readonly asked: readonly LeaderAsked[];
}

/**
 * Frees shifts of an assignment, ends it when it is an end, tells every party who had heard of it (design part 4, rule 4), and offers the places to those
 * in reserve. In the caller's transaction, after its lock. Gives the ids of the shifts freed now.
 */
export async function endFrom(tx: Tx, context: Pick<CommandContext, 'now' | 'municipality'> & { readonly actor: { readonly personId: string } | null }, { assignment, asked }: Ended, ending: Ending): Promise<{ shiftIds: string[] }> {
  const { now, actor } = context;
  const { by, reason, effectiveFrom } = ending;
  const byId = actor?.personId ?? null;
  const shiftIds = await free(tx, assignment.id, { shiftIds: ending.shifts.map((shift) => shift.shiftId), by, byId, reason, at: now, evenLetGo: by === 'RECEIVER' || by === 'HR' });
  const isOver = ending.isEnd === true || assignment.facts.shifts.every((shift) => shift.state === 'FREED' || shiftIds.includes(shift.shiftId));
  if (isOver) {
    const ended = { endedAt: new Date(now), endedBy: by, endedById: byId, endedReason: reason, effectiveFrom: new Date(effectiveFrom) };
    await tx.assignment.update({ where: { id: assignment.id }, data: ended });
  }
  const action = isOver ? 'assignment.end' : 'assignment.freeShifts';
  await recordWrite(tx, { actorId: byId, action, subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['shifts'] }, now);
  // who is called home from a later day still comes until then
  const stillComes = assignment.facts.shifts.some((shift) => shift.state === 'HELD' && shift.start > now && !shiftIds.includes(shift.shiftId));
  const kind = ending.tells?.kind ?? (isOver && !stillComes ? 'assignment.ended' : 'assignment.narrowed');
  await tell(tx, noticesPerParty(whoHeard(assignment, asked), kind, assignment, byId, by, ending.tells?.details), now);
  if (ending.offersPlaces === false) return { shiftIds };
  const places = ending.shifts.filter((shift) => shift.state === 'HELD' && shiftIds.includes(shift.shiftId)).map((shift) => shift.shiftId);
  await offerFreedPlaces(tx, assignment, places, now);
  return { shiftIds };
}

/** The person, who began it, the receiving leader, and the home leaders once the person has said yes. A receiver hears nothing of a request never answered. */
function whoHeard({ facts, personId: person, begunById }: StoredAssignment, asked: readonly LeaderAsked[]): PartiesTold {
  if (countingAnswer(facts, 'PERSON')?.value !== 'YES') return { person, receiver: [], home: [] };
  const heard = (party: LeaderAsked['party']) => [...leadersToTell(asked, party), ...asked.filter((one) => one.party === party).flatMap((one) => one.earlier.flatMap((rung) => rung.personIds))];
  return { person, receiver: [begunById, ...heard('RECEIVER')], home: heard('HOME') };
}
