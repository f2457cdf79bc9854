import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { ButtonLink } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { Loan } from '../loan';
import { ownPhoneYes } from '../phone-yes';

/** Tells the reader of a yes that somebody wrote down as theirs, and leads to taking it back (design part 4, rule 4). */
export function PhoneYesNotice({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = ownPhoneYes(loan);
  if (!own) return null;
  const { yes, act } = own;
  return (
    <Notice kind="info" title={t('loans.phone.noted', { who: yes.recordedBy ?? t('loans.someone'), when: format.dateTime(yes.at ?? loan.readAt) })}>
      <p>{t('loans.phone.isRight')}</p>
      <p className="no-print mt-2">
        <ButtonLink to={`?act=${act}#act-${act}`} kind="second" preventScrollReset>
          {t('loans.act.undoPhoneYes')}
        </ButtonLink>
      </p>
    </Notice>
  );
}
