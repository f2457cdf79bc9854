import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Crumb } from '~/ui/crumb';
import { PageTitle } from '~/ui/page';
import { Tag, TagRow } from '~/ui/tag';
import { spokenShifts, type Loan } from '../loan';
import { LoanStateTag } from './loan-state-tag';
import { useLoanTitle } from './use-loan-title';
import { useShiftWords } from './use-shift-words';

/** Who, where, when, and how it stands: the first two lines of an assignment's page. */
export function LoanHeading({ loan, findings }: { readonly loan: Loan; readonly findings: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isOwn = loan.own.includes('PERSON');
  const when = useShiftWords()(spokenShifts(loan).map((shift) => shift.period)).line;
  const units = format.list(loan.person.homeUnitNames);
  return (
    <>
      <Crumb to={isOwn ? '/me/assignments' : '/assignments'}>{t(isOwn ? 'loans.page.backToMine' : 'loans.page.back')}</Crumb>
      <PageTitle title={useLoanTitle()(loan)} lede={isOwn || units === '' ? when : t('loans.page.whenLede', { units, when })}>
        {loan.person.name === null && <p className="mt-1 text-s text-soft">{t('loans.nameLater')}</p>}
        <TagRow>
          <LoanStateTag loan={loan} />
          {findings > 0 && <Tag state="warning">{t('loans.page.findings', { count: findings })}</Tag>}
        </TagRow>
      </PageTitle>
    </>
  );
}
