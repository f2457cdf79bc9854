import { ok, refuse, type Result } from '~/kernel/result';
import type { Instant } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { actOn, type Acting } from './act.server';
import type { AskedShift } from './assignment-facts';
import type { CommandContext } from './command-context.server';
import { nearestLeaders } from './leadership';
import { mayNote } from './no-show';
import type { AnswerNoShow, NoteNoShow, RemoveNoShow } from './no-show.schema';
import { noticesPerParty, type MessageKind, type PartiesTold } from './notices';
import { because, type Refusal } from './refusal';

type Outcome = Promise<Result<null, Refusal>>;

/**
 * The receiving leader notes that the person did not come to a shift (design part 4, rule 4). The shift stays held: it frees nothing, and its hours are not
 * lent (no-show.ts). The person and the home leader are told. Refused for a shift that has not begun, is not held, is noted already or is long over.
 */
export async function noteNoShow(context: CommandContext, { assignmentId, shiftId }: NoteNoShow): Outcome {
  return actOn(context, assignmentId, 'noteNoShow', async (acting) => {
    const { actor, now } = context;
    const shift = shiftOf(acting, shiftId);
    if (!shift || !mayNote(shift, now)) return refuse(because('assignments.refused.notToNote'));
    await acting.tx.noShow.create({ data: { assignmentId, shiftId, notedAt: new Date(now), notedById: actor.personId } });
    await leaveTrace(context, acting, 'assignment.noteNoShow');
    await tellOf(context, acting, shift, 'assignment.noShow', { person: acting.assignment.personId, receiver: [], home: nearestLeaders(acting.asked, 'HOME') });
    return ok(null);
  });
}

/** The person says what happened, or says it anew; both leaders are told. Refused when the note is gone. */
export async function answerNoShow(context: CommandContext, { assignmentId, shiftId, answer }: AnswerNoShow): Outcome {
  return actOn(context, assignmentId, 'answerNoShow', async (acting) => {
    const shift = shiftOf(acting, shiftId);
    if (!shift?.noShow) return refuse(because('assignments.refused.noteGone'));
    if (shift.noShow.answer === answer) return ok(null);
    await acting.tx.noShow.update({ where: { assignmentId_shiftId: { assignmentId, shiftId } }, data: { answer, answeredAt: new Date(context.now) } });
    await leaveTrace(context, acting, 'assignment.answerNoShow');
    const leaders = { receiver: nearestLeaders(acting.asked, 'RECEIVER'), home: nearestLeaders(acting.asked, 'HOME') };
    await tellOf(context, acting, shift, 'assignment.noShowAnswered', leaders);
    return ok(null);
  });
}

/** The receiving leader takes the note back, whoever noted it; who had heard of it is told. Refused when it is gone. */
export async function removeNoShow(context: CommandContext, { assignmentId, shiftId }: RemoveNoShow): Outcome {
  return actOn(context, assignmentId, 'removeNoShow', async (acting) => {
    const shift = shiftOf(acting, shiftId);
    if (!shift?.noShow) return refuse(because('assignments.refused.noteGone'));
    await acting.tx.noShow.delete({ where: { assignmentId_shiftId: { assignmentId, shiftId } } });
    await leaveTrace(context, acting, 'assignment.removeNoShow');
    await tellOf(context, acting, shift, 'assignment.noShowRemoved', { person: acting.assignment.personId, receiver: [], home: nearestLeaders(acting.asked, 'HOME') });
    return ok(null);
  });
}

const shiftOf = ({ assignment }: Acting, shiftId: string): AskedShift | undefined => assignment.facts.shifts.find((shift) => shift.shiftId === shiftId);

function leaveTrace({ actor, now }: CommandContext, { tx, assignment }: Acting, action: string): Promise<void> {
  return recordWrite(tx, { actorId: actor.personId, action, subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['noShow'] }, now);
}

function tellOf({ actor, now }: { readonly actor: CommandContext['actor']; readonly now: Instant }, { tx, assignment }: Acting, { shiftId, start, end }: AskedShift, kind: MessageKind, told: PartiesTold): Promise<void> {
  return tell(tx, noticesPerParty(told, kind, assignment, actor.personId, undefined, { shiftId, start, end }), now);
}
