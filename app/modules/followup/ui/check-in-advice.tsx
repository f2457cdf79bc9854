import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import type { Trouble } from '../check-in';

const lines = ['first', 'second', 'third'] as const;

export interface CheckInAdviceProps {
  readonly troubles: readonly Trouble[];
  /** in which of the two the reader leads; one may be both */
  readonly leads: readonly ('RECEIVER' | 'HOME')[];
  /** null until the reader may know it */
  readonly givenName: string | null;
}

/** What a leader does next when somebody is superfluous or pressed: three lines each. */
export function CheckInAdvice({ troubles, leads, givenName }: CheckInAdviceProps) {
  const { t } = useTranslation();
  const person = givenName ?? t('followup.checkIn.advice.them');
  return troubles.map((trouble) => (
    <Notice key={trouble} kind="warning" title={t(`followup.checkIn.advice.title.${trouble}`, { person: givenName ?? t('followup.checkIn.advice.someone') })}>
      {leads.map((party) => (
        <ol key={party} className="mt-1 grid list-decimal gap-1 pl-5">
          {lines.map((line) => (
            <li key={line}>{t(`followup.checkIn.advice.${trouble}.${party}.${line}`, { person })}</li>
          ))}
        </ol>
      ))}
    </Notice>
  ));
}
