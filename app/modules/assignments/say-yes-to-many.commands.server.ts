import { ok, refuse, type Result } from '~/kernel/result';
import { answerEach } from './answer-many.server';
import type { AnsweredMany, AnswerMany } from './answer-many.schema';
import type { CommandContext } from './command-context.server';
import { giveReceiverYes } from './leader-yes.commands.server';
import { because, type Refusal } from './refusal';

const notYours = 'whyNot.notYou';

/**
 * The receiving leader's yes to many people of one need at once, each judged on its own; sets nothing aside, so that who needs it is refused with the
 * reason. Gives who got the yes, and why the others did not. Refused as a whole when none of them is the actor's to answer.
 */
export async function sayYesToMany(context: CommandContext, { needId, ...form }: AnswerMany & { readonly needId: string }): Promise<Result<AnsweredMany, Refusal>> {
  const ids = form.chosen.map((one) => one.assignmentId);
  const onNeed = new Set((await context.db.assignment.findMany({ where: { needId, id: { in: ids } }, select: { id: true } })).map(({ id }) => id));
  const answered = await answerEach(form, async (one) =>
    onNeed.has(one.assignmentId) ? giveReceiverYes(context, { ...one, overrides: [] }) : refuse(because('assignments.errors.notThere')),
  );
  const isOthers = answered.done.length === 0 && answered.notDone.every(({ why }) => why === notYours);
  return isOthers ? refuse(because(`assignments.${notYours}`)) : ok(answered);
}
