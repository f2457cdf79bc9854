import type { Result } from '~/kernel/result';
import type { AnsweredMany, AnswerMany } from './answer-many.schema';
import type { Refusal } from './refusal';

/**
 * Gives a leader's yes to many people, each for the shifts that were on the page. `answer` judges one on its own and in its own transaction, which locks
 * one person and one line, so that one that is refused stops no other and nobody waits in a circle. In the order given: the last free place is the
 * first one's. Gives who got the yes, and why the others did not, as the key of a text after `assignments.`.
 */
export async function answerEach({ chosen }: AnswerMany, answer: (one: AnswerMany['chosen'][number]) => Promise<Result<unknown, Refusal>>): Promise<AnsweredMany> {
  const done: string[] = [];
  const notDone: AnsweredMany['notDone'][number][] = [];
  const once = [...new Map(chosen.map((one) => [one.assignmentId, one])).values()];
  for (const one of once) {
    const result = await answer(one);
    if (result.ok) done.push(one.assignmentId);
    else notDone.push({ assignmentId: one.assignmentId, why: result.refusal.key.replace(/^assignments\./, '') });
  }
  return { done, notDone };
}
