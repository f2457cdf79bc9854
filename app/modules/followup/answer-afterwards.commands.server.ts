import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { courseOf, mayAnswerFor } from './afterwards';
import type { AfterwardsInput } from './afterwards.schema';
import { lockAndStand } from './standing.server';

const refusal = (key: string): { ok: false; refusal: TextKey } => refuse({ key: `followup.refused.${key}` });

/** Keeps a party's answers about a loan that has run and is over. Refused while it runs, for a party the actor isn't, and when the party has answered. */
export async function answerAfterwards(context: CommandContext, { assignmentId, party, ...marks }: AfterwardsInput): Promise<Result<null, TextKey>> {
  const { db, actor, now } = context;
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const stood = await lockAndStand(tx, context, assignmentId);
    if (!stood?.parties.includes(party)) return refusal('notAsked');
    const { facts, personId, employments } = stood.assignment;
    if (courseOf(facts, now).ranUntil === null) return refusal('notOver');
    const answered = await tx.afterAnswer.findMany({ where: { assignmentId }, select: { party: true, personId: true } });
    if (!mayAnswerFor(party, actor.personId, answered, employments.length)) return refusal('answered');
    await tx.afterAnswer.create({ data: { assignmentId, party, personId: actor.personId, ...marks, answeredAt: new Date(now) } });
    await recordWrite(tx, { actorId: actor.personId, action: 'afterwards.answer', subject: 'AfterAnswer', subjectId: assignmentId, personIds: [personId], fields: Object.keys(marks) }, now);
    return ok(null);
  });
}
