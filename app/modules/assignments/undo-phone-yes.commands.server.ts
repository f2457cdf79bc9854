import { ok, refuse, type Result } from '~/kernel/result';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { actOn, type Acting } from './act.server';
import { answersFor } from './assignment.policy';
import { systemReasons } from './assignment-state';
import type { CommandContext } from './command-context.server';
import { endFrom } from './end-from.server';
import { withoutLeader } from './leadership';
import { leadersToTell, noticesPerParty } from './notices';
import { because, type Refusal } from './refusal';
import { countingAnswer, yesesOf, type YesNeeded } from './yeses';

/**
 * Takes back a yes that somebody else wrote down, also after the places were taken, until the first shift has begun (design part 4, rule 4): the places that rest on it
 * are freed, both leaders and who wrote it down are told, and those in reserve are asked. A yes given here before it stays. Gives the ids freed.
 */
export async function undoPhoneYes(context: CommandContext, input: { readonly assignmentId: string }): Promise<Result<{ readonly shiftIds: readonly string[] }, Refusal>> {
  return actOn(context, input.assignmentId, 'undoPhoneYes', async (acting) => {
    const { actor, now } = context;
    const { tx, assignment, asked } = acting;
    const mine = phoneYesesOf(context, acting);
    if (mine.length === 0) return refuse(because('assignments.whyNot.hasOwnPhoneYes'));
    const undone = mine.flatMap((one) => answersUndone(acting, one));
    await tx.assignmentAnswer.updateMany({ where: { id: { in: undone } }, data: { undoneAt: new Date(now) } });
    await recordWrite(tx, { actorId: actor.personId, action: 'assignment.undoPhoneYes', subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['answers'] }, now);
    const resting = mine.flatMap((one) => shiftsResting(acting, one, undone));
    const shifts = assignment.facts.shifts.filter((shift) => shift.state === 'HELD' && shift.start > now && resting.includes(shift.shiftId));
    const by = acting.as === 'RECEIVER' || acting.as === 'HOME' ? acting.as : 'PERSON';
    const recorders = mine.flatMap((one) => one.answer?.recordedById ?? []);
    const everybody = { person: assignment.personId, receiver: [...recorders, ...leadersToTell(asked, 'RECEIVER')], home: leadersToTell(asked, 'HOME') };
    // of places that go with it everybody hears as of shifts freed
    const parties = shifts.length > 0 ? { receiver: recorders, home: [] } : everybody;
    await tell(tx, noticesPerParty(parties, 'assignment.yesUndone', assignment, actor.personId), now);
    if (shifts.length === 0) return ok({ shiftIds: [] });
    return ok(await endFrom(tx, context, { assignment, asked }, { by, reason: systemReasons.phoneYesUndone, shifts, effectiveFrom: now }));
  });
}

/** The yeses by phone that count and are the actor's own; a home leader's for every employment they answer for. */
function phoneYesesOf({ actor }: CommandContext, { assignment, asked, as }: Acting): YesNeeded[] {
  const lonely = withoutLeader(asked);
  return yesesOf(assignment.facts).filter(({ party, answer, employmentId }) => {
    const unitId = assignment.employments.find((employment) => employment.id === employmentId)?.unitId;
    const isOwn = unitId === undefined || answersFor(actor, unitId, assignment.personId, lonely);
    return party === as && isOwn && answer?.value === 'YES' && answer.via === 'PHONE';
  });
}

/** The yeses by phone of a party, and an answer of no before them: it is not what stands now either. */
const answersUndone = ({ assignment }: Acting, { party, employmentId }: YesNeeded): string[] =>
  assignment.facts.answers
    .filter((one) => one.party === party && one.employmentId === employmentId && one.undoneAt === null && (one.via === 'PHONE' || one.value === 'NO'))
    .map((one) => one.id);

/** The shifts that nothing but the undone yes says yes to. */
function shiftsResting({ assignment }: Acting, { party, employmentId, answer }: YesNeeded, undone: readonly string[]): string[] {
  const before = countingAnswer({ answers: assignment.facts.answers.filter((one) => !undone.includes(one.id)) }, party, employmentId);
  const kept = before?.value === 'YES' ? before.shiftIds : [];
  return (answer?.shiftIds ?? []).filter((id) => !kept.includes(id));
}
