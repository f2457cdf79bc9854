import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Notice } from '~/ui/notice';
import type { CandidatesPage } from './candidates-page.server';
import { useWhatWords, useWhoWords } from './use-who-words';

/** After asking: who was asked, and who could not be, and why. */
export function Result({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const who = useWhoWords(page.labels);
  const whatOf = useWhatWords(page.labels);
  const { asked, notAsked } = page.result;
  const whyText = (why: string): string => t(`assignments.refused.${why}`, { defaultValue: t('assignments.refused.notAvailable') });
  return (
    <>
      {asked.length > 0 && (
        <Notice kind="success" title={t('asking.result.asked', { count: asked.length })}>
          {t('asking.result.askedWho', { who: format.list(asked.map((one) => one.name ?? t('asking.result.from', { who: whatOf(one), unit: one.unitName }))) })}
        </Notice>
      )}
      {notAsked.length > 0 && (
        <Notice kind="warning" title={asked.length === 0 ? t('asking.result.none') : t('asking.result.notAsked', { count: notAsked.length })}>
          <ul className="grid gap-1">
            {notAsked.map(({ person, why }, index) => (
              <li key={person?.personId ?? index}>
                {t('asking.result.why', { who: person ? who(person) : t('asking.result.someone'), why: whyText(why) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
