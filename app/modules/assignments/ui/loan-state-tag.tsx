import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Tag } from '~/ui/tag';
import type { PipState } from '~/ui/pip';
import { systemReasons } from '../assignment-state';
import type { Loan } from '../loan';
import { dayOfLoan, waitsFor } from '../loan-state';

const pips: Readonly<Record<Loan['state']['state'], PipState>> = { OPEN: 'asked', CONFIRMED: 'covered', ACTIVE: 'covered', ENDED: 'none' };

/** How an assignment stands, in words. */
export function LoanStateTag({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = loan;
  const isCompleted = state.state === 'ENDED' && state.reason === systemReasons.completed;
  const words = (): string => {
    if (state.state === 'ENDED')
      return state.reason === systemReasons.completed || state.reason === systemReasons.deadline
        ? t(`loans.state.ENDED_${state.reason}`)
        : t('loans.state.ENDED');
    if (state.state === 'ACTIVE') return t('loans.state.ACTIVE', dayOfLoan(loan));
    if (state.state === 'CONFIRMED') return t('loans.state.CONFIRMED');
    const waiting = waitsFor(loan);
    if (waiting.some((yes) => yes.isYours)) return t('loans.state.waitsForYou');
    return t('loans.state.waitsFor', {
      who: format.list([...new Set(waiting.map((yes) => (yes.party === 'PERSON' ? t('loans.state.person') : yes.unitName ?? '')))]),
    });
  };
  return <Tag state={isCompleted ? 'covered' : pips[state.state]}>{words()}</Tag>;
}
