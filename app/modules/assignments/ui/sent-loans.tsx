import { Sheet } from '~/ui/sheet';
import type { Loan } from '../loan';
import { LoanLine } from './loan-line';
import { LoanYeses } from './loan-yeses';

/** What the reader has said yes to and others have not yet, each with its three yeses. */
export function SentLoans({ sent }: { readonly sent: readonly Loan[] }) {
  return (
    <ul className="grid gap-4">
      {sent.map((loan) => (
        <li key={loan.id}>
          <Sheet className="grid gap-4">
            <LoanLine loan={loan} />
            <LoanYeses loan={loan} />
          </Sheet>
        </li>
      ))}
    </ul>
  );
}
