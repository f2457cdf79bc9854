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
  const own = partiesOnPage(actor, loan);
  if (own.length === 0 || !hasRun(loan)) return [];
  const rows = await db.afterAnswer.findMany({ where: { assignmentId: loan.id } });
  return own.flatMap((party): OwnAfterwards[] => {
    const row = rows.find((one) => one.party === party && one.personId === actor.personId);
    const mayAnswer = mayAnswerFor(party, actor.personId, rows, loan.person.homeUnitNames.length);
    if (!row) return mayAnswer ? [{ party, mayAnswer, answer: null }] : [];
    const { first, second, third, answeredAt } = row;
    return [{ party, mayAnswer, answer: { first, second, third, answeredAt: answeredAt.getTime() } }];
  });
}

// as courseOf says it of the facts
function hasRun({ state, shifts, arrivedAt }: Loan): boolean {
  if (state.state !== 'ENDED') return false;
  const { effectiveFrom } = state;
  return shifts.some((shift) => shift.state === 'HELD' && shift.period.start < effectiveFrom) || (arrivedAt !== null && arrivedAt <= effectiveFrom);
}
