import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { LinkRow } from '~/ui/button';
import { ShortFacts } from '~/ui/facts';
import type { CompetenceView } from '../competence-view';
import { CompetenceTag } from './competence-tag';
import { comfortText, practisedText } from './competence-words';
import { ObservedLine } from './observed-line';
import { StateText } from './state-text';

/** One of the person's own competences, closed. */
export function OwnCompetence({ competence }: { readonly competence: CompetenceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, label, kind, state, lapsesSoon, observed, comfort, lastPractised, validUntil } = competence;
  const facts = [
    ...(kind === 'RESOURCE'
      ? []
      : [{ term: t('people.fact.lastPractised'), value: practisedText(t, lastPractised, Number(format.today.slice(0, 4))) }]),
    { term: t('people.fact.comfort'), value: comfortText(t, kind, comfort) },
    ...(validUntil ? [{ term: t('people.fact.validUntil'), value: format.day(validUntil) }] : []),
  ];
  return (
    <div className="grid gap-2 py-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="text-l">{label}</h3>
        <CompetenceTag state={state} lapsesSoon={lapsesSoon} />
      </div>
      <ObservedLine observed={observed} />
      <StateText state={state} lapsesSoon={lapsesSoon} />
      <div className="flex flex-wrap items-end justify-between gap-x-4">
        <ShortFacts facts={facts} />
        <span className="ml-auto text-s">
          <LinkRow to={`?open=${id}`} icon="edit" preventScrollReset>
            {t('people.competences.edit')}
            <span className="sr-only"> {label}</span>
          </LinkRow>
        </span>
      </div>
    </div>
  );
}
