import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { LinkRow } from '~/ui/button';
import { ShortFacts } from '~/ui/facts';
import type { OthersCompetence } from '../person-page';
import { CompetenceTag } from './competence-tag';
import { practisedText } from './competence-words';
import { ObservedLine } from './observed-line';

/** Somebody else's competence, closed; without how they feel about it. */
export function OthersCompetenceRow({ competence, mayAnswer }: { readonly competence: OthersCompetence; readonly mayAnswer: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, label, kind, state, lapsesSoon, observed, lastPractised, validUntil } = competence;
  const facts = [
    ...(kind === 'RESOURCE'
      ? []
      : [
          {
            term: t('people.fact.lastPractised'),
            value: lastPractised === null ? t('people.practised.notTold') : practisedText(t, lastPractised, Number(format.today.slice(0, 4))),
          },
        ]),
    ...(validUntil ? [{ term: t('people.fact.validUntil'), value: format.day(validUntil) }] : []),
  ];
  return (
    <div className="grid gap-2 py-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="text-l">{label}</h3>
        <CompetenceTag state={state} lapsesSoon={lapsesSoon} />
      </div>
      <ObservedLine observed={observed} withReference />
      {state === 'ASK_HR' && <p className="text-s">{t('people.stateText.ASK_HR')}</p>}
      <div className="flex flex-wrap items-end justify-between gap-x-4">
        <ShortFacts facts={facts} />
        {mayAnswer && (
          <span className="ml-auto text-s">
            <LinkRow to={`?open=${id}`} icon="check" preventScrollReset>
              {t('people.verify.open')}
              <span className="sr-only"> {label}</span>
            </LinkRow>
          </span>
        )}
      </div>
    </div>
  );
}
