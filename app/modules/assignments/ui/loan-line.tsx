import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { spokenShifts, type Loan } from '../loan';
import { LoanStateTag } from './loan-state-tag';
import { useLoanTitle } from './use-loan-title';
import { useShiftWords } from './use-shift-words';

/** One assignment in a list: who and where, when, and how it stands. */
export function LoanLine({ loan, heading: Heading = 'h3' }: { readonly loan: Loan; readonly heading?: 'h2' | 'h3' }) {
  const { t } = useTranslation();
  const words = useShiftWords()(spokenShifts(loan).map((shift) => shift.period));
  const title = useLoanTitle()(loan);
  const isOwn = loan.own.includes('PERSON');
  const details = [
    !isOwn && loan.person.name === null ? t('loans.nameLater') : null,
    isOwn ? loan.need.lineTitle : loan.person.homeUnitNames.join(', '),
  ];
  return (
    <div className="grid gap-1">
      <Heading className="font-semibold">
        <Link to={`/assignments/${loan.id}`} className="inline-flex min-h-11 items-center">
          {title}
        </Link>
      </Heading>
      <p>{words.line}</p>
      <p className="text-s text-soft">{details.filter(Boolean).join('. ')}</p>
      <p>
        <LoanStateTag loan={loan} />
      </p>
    </div>
  );
}
