import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { aliveShifts, type Loan } from '~/modules/assignments/loan';
import { waitsFor } from '~/modules/assignments/loan-state';
import { LoanYeses } from '~/modules/assignments/ui/loan-yeses';
import { ShiftsInWords } from '~/modules/assignments/ui/shifts-in-words';
import { ButtonLink } from '~/ui/button';
import { Note } from '~/ui/note';
import { PageTitle } from '~/ui/page';
import { Sheet } from '~/ui/sheet';

/** What came of applying: who is still to say yes, and nothing is agreed before. */
export function AppliedView({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const waits = [...new Set(waitsFor(loan).map((yes) => yes.givenBy ?? (format.list(yes.responsibleNames) || (yes.unitName ?? ''))))];
  const shifts = aliveShifts(loan).map((shift) => shift.period);
  const isAgreed = loan.state.state === 'CONFIRMED' || loan.state.state === 'ACTIVE';
  return (
    <>
      <PageTitle
        title={isAgreed ? t('asking.applied.agreed') : t('asking.applied.title')}
        lede={isAgreed ? t('asking.applied.agreedText') : waits.length > 0 ? t('asking.applied.waits', { who: format.list(waits) }) : undefined}
      />
      <div className="mt-6 grid gap-5">
        <Sheet className="grid gap-5">
          <div>
            <ShiftsInWords shifts={shifts} />
            <p>{loan.unit.name}</p>
          </div>
          <LoanYeses loan={loan} size="large" />
        </Sheet>
        {!isAgreed && <Note>{t('asking.applied.nothingAgreed', { when: format.dateTime(loan.answerBy) })}</Note>}
        <div className="grid gap-3">
          <ButtonLink to={`/assignments/${loan.id}`} wide>
            {t('asking.openLoan')}
          </ButtonLink>
          <ButtonLink to="/needs" kind="second" wide>
            {t('asking.applied.moreNeeds')}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
