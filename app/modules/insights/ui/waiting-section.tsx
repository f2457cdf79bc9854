import { useTranslation } from 'react-i18next';
import { ValueBars } from '~/ui/charts/value-bars';
import { Section } from '~/ui/section';
import type { ShownInsights } from '../insights';
import { AsTable, CountCell } from './as-table';
import { Reading } from './reading';
import { useDuration } from './use-duration';

export interface WaitingSectionProps {
  readonly waiting: ShownInsights['waiting'];
}

/** Which of the three yeses takes longest, and what is open. */
export function WaitingSection({ waiting }: WaitingSectionProps) {
  const { t } = useTranslation();
  const duration = useDuration();
  const partyName = ({ party }: (typeof waiting)[number]): string => t(`insights.waiting.party.${party}`);
  const took = ({ answered, medianHours }: (typeof waiting)[number]): string =>
    answered === null ? t('ui.charts.hidden') : medianHours === null ? t('insights.waiting.noAnswers') : duration(medianHours);
  const openText = (count: number | null): string => (count === null ? t('insights.waiting.openHidden') : t('insights.waiting.openNow', { count }));
  const known = waiting.flatMap(({ party, medianHours }) => (medianHours === null ? [] : [{ party, medianHours }]));
  const longest = known.sort((a, b) => b.medianHours - a.medianHours)[0];
  return (
    <Section title={t('insights.waiting.title')} hint={t('insights.waiting.hint')} id="waiting">
      <Reading>
        {longest
          ? t('insights.waiting.reading', { party: t(`insights.waiting.inSentence.${longest.party}`), hours: duration(longest.medianHours) })
          : t('insights.waiting.nobody')}
      </Reading>
      <ValueBars
        bars={waiting.map((one) => ({ key: one.party, label: partyName(one), value: one.medianHours ?? 0, text: t('insights.waiting.bar', { hours: took(one), open: openText(one.openNow) }) }))}
      />
      <AsTable
        caption={t('insights.waiting.title')}
        rows={waiting}
        rowKey={({ party }) => party}
        columns={[
          { key: 'party', header: t('insights.waiting.partyColumn'), cell: partyName },
          { key: 'median', header: t('insights.waiting.median'), cell: took },
          { key: 'answered', header: t('insights.waiting.answered'), align: 'end', cell: ({ answered }) => <CountCell count={answered} /> },
          { key: 'ahead', header: t('insights.waiting.ahead'), align: 'end', cell: ({ ahead }) => <CountCell count={ahead} /> },
          { key: 'open', header: t('insights.waiting.open'), align: 'end', cell: ({ openNow }) => <CountCell count={openNow} /> },
        ]}
      />
    </Section>
  );
}
