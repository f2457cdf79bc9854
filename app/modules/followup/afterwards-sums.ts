import { leastShown } from '~/kernel/small-counts';
import { parties, type Party } from '~/modules/assignments/assignment-facts';
import { questions, type AfterMarks, type Question } from './afterwards';

/** What one party has answered; null is hidden, since fewer than five people have. */
export interface PartySum {
  readonly party: Party;
  readonly answers: number | null;
  /** the mean of each question from 1 to 4, to the nearest half */
  readonly means: Readonly<Record<Question, number | null>>;
}

/**
 * Sums the answers by party and question. Those of fewer than five people are hidden, also from HR: everybody who answers was promised it, and
 * one leader may have answered about many loans. Means stand in halves, and how many gave which mark is not told, so that nobody's own answer follows from them.
 */
export function sumsOf(answers: readonly (AfterMarks & { readonly party: Party; readonly personId: string })[]): PartySum[] {
  return parties.map((party) => {
    const own = answers.filter((answer) => answer.party === party);
    const people = new Set(own.map(({ personId }) => personId)).size;
    const isHidden = people > 0 && people < leastShown;
    const mean = (question: Question): number | null =>
      people < leastShown ? null : Math.round((2 * own.reduce((sum, answer) => sum + answer[question], 0)) / own.length) / 2;
    // the keys are the three questions
    const means = Object.fromEntries(questions.map((question) => [question, mean(question)])) as PartySum['means'];
    return { party, answers: isHidden ? null : own.length, means };
  });
}
