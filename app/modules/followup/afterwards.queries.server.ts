import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import type { Party } from '~/modules/assignments/assignment-facts';
import type { Loan } from '~/modules/assignments/loan';
import type { Reader } from '~/platform/database.server';
import { mayAnswerFor, type AfterMarks } from './afterwards';
import { partiesOnPage } from './followup.policy';

/** The three questions of a loan that is over, for one of the parties whom the reader answers for. */
export interface OwnAfterwards {
  readonly party: Party;
  readonly mayAnswer: boolean;
  /** the reader's own answer; others' are told only as numbers (design part 3) */
  readonly answer: (AfterMarks & { readonly answeredAt: Instant }) | null;
}

/** What the reader is asked, or has answered, about a loan that has run and is over; one query, none while it runs. */
export async function readAfterwards(db: Reader, actor: Actor, loan: Loan): Promise<OwnAfterwards[]> {
  return (await readAfterwardsOf(db, actor, [loan])).get(loan.id) ?? [];
}

/** The same of several loans, by their ids; one query for all of them. */
export async function readAfterwardsOf(db: Reader, actor: Actor, loans: readonly Loan[]): Promise<ReadonlyMap<string, OwnAfterwards[]>> {
  const over = loans.filter((loan) => partiesOnPage(actor, loan).length > 0 && hasRun(loan));
  if (over.length === 0) return new Map();
  const rows = await db.afterAnswer.findMany({ where: { assignmentId: { in: over.map(({ id }) => id) } } });
  return new Map(over.map((loan) => [loan.id, ownOf(actor, loan, rows.filter((row) => row.assignmentId === loan.id))]));
}

type AnswerRow = AfterMarks & { readonly party: Party; readonly personId: string; readonly answeredAt: Date };

const ownOf = (actor: Actor, loan: Loan, rows: readonly AnswerRow[]): OwnAfterwards[] =>
  partiesOnPage(actor, loan).flatMap((party): OwnAfterwards[] => {
    const row = rows.find((one) => one.party === party && one.personId === actor.personId);
    const mayAnswer = mayAnswerFor(party, actor.personId, rows, loan.person.homeUnitNames.length);
    if (!row) return mayAnswer ? [{ party, mayAnswer, answer: null }] : [];
    const { first, second, third, answeredAt } = row;
    return [{ party, mayAnswer, answer: { first, second, third, answeredAt: answeredAt.getTime() } }];
  });

// as courseOf says it of the facts
function hasRun({ state, shifts, arrivedAt }: Loan): boolean {
  if (state.state !== 'ENDED') return false;
  const { effectiveFrom } = state;
  return shifts.some((shift) => shift.state === 'HELD' && shift.period.start < effectiveFrom) || (arrivedAt !== null && arrivedAt <= effectiveFrom);
}
