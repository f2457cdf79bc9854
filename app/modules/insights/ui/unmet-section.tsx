import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Language } from '~/kernel/vocabulary';
import { ValueBars } from '~/ui/charts/value-bars';
import { Section } from '~/ui/section';
import type { Shown, ShownInsights } from '../insights';
import { AsTable, CountCell } from './as-table';
import { Reading } from './reading';

export interface UnmetSectionProps {
  readonly unmet: ShownInsights['unmet'];
  readonly labels: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly isGuarded: boolean;
}

/** more than this is a table, not a picture */
const mostDrawn = 12;

/** What the places without anybody ask for, and how many could fill them. */
export function UnmetSection({ unmet, labels, isGuarded }: UnmetSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = (group: string): string =>
    group === '' ? t('insights.unmet.none') : format.list(group.split(' ').map((key) => labels[key]?.[format.language] ?? key), 'or');
  const holders = (count: Shown): string => (count === null ? t('ui.charts.hidden') : isGuarded && count > 0 ? t('insights.unmet.atLeast', { count }) : String(count));
  const holdersOf = (group: string, count: Shown): string => (group === '' ? '–' : holders(count));
  const first = unmet[0];
  const reading = (): string => {
    if (!first) return t('insights.unmet.nothing');
    if (first.places === null) return t('insights.unmet.hidden');
    if (first.group === '') return t('insights.unmet.anyone', { places: first.places });
    return t('insights.unmet.reading', { count: first.places, group: nameOf(first.group), verified: holders(first.verified), claimed: holders(first.claimed) });
  };
  return (
    <Section title={t('insights.unmet.title')} hint={t('insights.unmet.hint')} id="unmet">
      <Reading>{reading()}</Reading>
      {unmet.length > 0 && (
        <>
          <ValueBars
            bars={unmet
              .slice(0, mostDrawn)
              .map(({ group, places }) => ({ key: group, label: nameOf(group), value: places, text: t('insights.unmet.places', { count: places ?? 0 }) }))}
          />
          <AsTable
            caption={t('insights.unmet.title')}
            rows={unmet}
            rowKey={({ group }) => group}
            columns={[
              { key: 'group', header: t('insights.unmet.group'), cell: ({ group }) => nameOf(group) },
              { key: 'places', header: t('insights.unmet.placesColumn'), align: 'end', cell: ({ places }) => <CountCell count={places} /> },
              { key: 'verified', header: t('insights.unmet.verified'), align: 'end', cell: ({ group, verified }) => holdersOf(group, verified) },
              { key: 'claimed', header: t('insights.unmet.claimed'), align: 'end', cell: ({ group, claimed }) => holdersOf(group, claimed) },
            ]}
          />
        </>
      )}
    </Section>
  );
}
