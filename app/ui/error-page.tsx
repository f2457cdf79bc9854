import { useTranslation } from 'react-i18next';
import { ButtonLink, ButtonRow } from './button';
import { PageTitle } from './page';

export interface ErrorPageProps {
  /** other numbers are told as 404 (4xx) or 500 */
  readonly status: number;
  /** what the log knows it by */
  readonly reference?: string;
  /** said instead of the general sentence */
  readonly text?: string;
  readonly homeHref?: string;
  readonly signInHref?: string;
  /** this page's address, to try again */
  readonly againHref?: string;
}

const known = ['403', '404', '413', '500', '503'] as const;

/** Which of the told troubles a status is. */
export const kindOfError = (status: number): (typeof known)[number] =>
  known.find((code) => code === String(status)) ?? (status >= 400 && status < 500 ? '404' : '500');

export function ErrorPage({ status, reference, text, homeHref = '/', signInHref, againHref }: ErrorPageProps) {
  const { t } = useTranslation();
  const kind = kindOfError(status);
  const canHelp = kind === '500' || kind === '503';
  return (
    <div className="py-8">
      <PageTitle title={t(`ui.error.${kind}.title`)} lede={text ?? t(`ui.error.${kind}.text`)} />
      {reference && <p className="mt-4 text-s text-soft">{t('ui.error.reference', { reference })}</p>}
      <div className="mt-6">
        <ButtonRow>
          {canHelp && againHref && (
            <ButtonLink to={againHref} reloadDocument>
              {t('ui.error.again')}
            </ButtonLink>
          )}
          {signInHref && <ButtonLink to={signInHref}>{t('ui.error.signIn')}</ButtonLink>}
          <ButtonLink to={homeHref} kind={signInHref || (canHelp && againHref) ? 'second' : 'first'}>
            {t('ui.error.home')}
          </ButtonLink>
        </ButtonRow>
      </div>
    </div>
  );
}
