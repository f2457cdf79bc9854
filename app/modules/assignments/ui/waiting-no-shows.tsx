import type { Loan } from '../loan';
import { NoShowNotes } from './no-show-notes';

interface WaitingNoShowsProps {
  readonly loans: readonly Loan[];
  readonly submissionKey: string;
}

/** On the start page: shifts that the reader is noted not to have come to, to be answered there. */
export function WaitingNoShows({ loans, submissionKey }: WaitingNoShowsProps) {
  return loans.map((loan) => {
    const unanswered = loan.shifts.filter(({ noShow }) => noShow !== null && noShow.answer === null);
    return <NoShowNotes key={loan.id} loan={{ ...loan, shifts: unanswered }} submissionKey={submissionKey} />;
  });
}
