import { answerEach } from './answer-many.server';
import type { AnsweredMany, AnswerMany } from './answer-many.schema';
import type { CommandContext } from './command-context.server';
import { releasePerson } from './leader-yes.commands.server';

/** The home leader releases many people at once, each judged on its own; sets nothing aside. Gives who was released, and why the others were not. */
export async function releaseMany(context: CommandContext, form: AnswerMany): Promise<AnsweredMany> {
  return answerEach(form, (one) => releasePerson(context, { ...one, overrides: [] }));
}
