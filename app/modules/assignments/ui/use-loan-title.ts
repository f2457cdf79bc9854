import { useTranslation } from 'react-i18next';
import type { Loan } from '../loan';

/** Gives a function that names an assignment: for oneself the place, for others who and where. */
export function useLoanTitle(): (loan: Loan) => string {
  const { t } = useTranslation();
  return (loan) => {
    const unit = loan.unit.name;
    if (loan.own.includes('PERSON')) return unit;
    return t('loans.to', { person: loan.person.name ?? loan.person.position ?? t('loans.someone'), unit });
  };
}
