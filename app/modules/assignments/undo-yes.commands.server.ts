import { ok, refuse, type Result } from '~/kernel/result';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { recordOnChecklist } from '~/modules/onboarding/settle-item.commands.server';
import { actOn } from './act.server';
import { answersFor } from './assignment.policy';
import type { CommandContext } from './command-context.server';
import { withoutLeader } from './leadership';
import { leadersToTell, noticesPerParty } from './notices';
import type { Refusal } from './refusal';
import { startBlocked } from './start-blocked.server';
import { yesesOf } from './yeses';

/** Takes back one's own yes while nothing is booked; a home leader's for every employment of theirs. The answer stays in the history, undone. */
export async function undoYes(context: CommandContext, input: { readonly assignmentId: string }): Promise<Result<null, Refusal>> {
  return actOn(context, input.assignmentId, 'undoYes', async ({ tx, assignment, asked, as }) => {
    const { actor, now } = context;
    const lonely = withoutLeader(asked);
    const mine = yesesOf(assignment.facts).filter((one) => {
      const unitId = assignment.employments.find((employment) => employment.id === one.employmentId)?.unitId;
      return one.party === as && one.answer?.value === 'YES' && (unitId === undefined || answersFor(actor, unitId, assignment.personId, lonely));
    });
    const ids = assignment.facts.answers
      .filter((answer) => answer.undoneAt === null && mine.some((one) => one.party === answer.party && one.employmentId === answer.employmentId))
      .map((answer) => answer.id);
    await tx.assignmentAnswer.updateMany({ where: { id: { in: ids } }, data: { undoneAt: new Date(now) } });
    await recordWrite(tx, { actorId: actor.personId, action: 'assignment.undoYes', subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['answers'] }, now);
    const recorders = mine.map((one) => one.answer?.recordedById ?? null);
    const told = { person: assignment.personId, receiver: [assignment.begunById, ...recorders, ...leadersToTell(asked, 'RECEIVER')], home: leadersToTell(asked, 'HOME') };
    await tell(tx, noticesPerParty(told, 'assignment.yesUndone', assignment, actor.personId), now);
    return ok(null);
  });
}

/** Marks that the person has come, from the evening before the first held shift on (design part 4, rule 4: ACTIVE). Refused while something must be settled first. */
export async function markArrived(context: CommandContext, input: { readonly assignmentId: string }): Promise<Result<null, Refusal>> {
  return actOn(context, input.assignmentId, 'markArrived', async ({ tx, assignment }) => {
    const { actor, now } = context;
    const blocked = await startBlocked(tx, context, assignment);
    if (blocked) return refuse(blocked);
    await tx.assignment.update({ where: { id: assignment.id }, data: { arrivedAt: new Date(now) } });
    await recordOnChecklist(tx, assignment.id, 'ARRIVED', actor.personId, now);
    await recordWrite(tx, { actorId: actor.personId, action: 'assignment.arrived', subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['arrivedAt'] }, now);
    return ok(null);
  });
}
