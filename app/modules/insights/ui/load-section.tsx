import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { ValueBars } from '~/ui/charts/value-bars';
import { Section, SubHeading } from '~/ui/section';
import type { ShownInsights } from '../insights';
import { shareOf } from '../load';
import { AsTable, CountCell } from './as-table';
import { Reading } from './reading';

export interface LoadSectionProps {
  readonly insights: Pick<ShownInsights, 'load' | 'units' | 'otherUnits'>;
}

/** Who carries how much; without names. */
export function LoadSection({ insights }: LoadSectionProps) {
  const { t } = useTranslation();
  const { load } = insights;
  return (
    <Section title={t('insights.load.title')} hint={t('insights.load.hint')} id="load">
      <Reading>
        <LoadReading load={load} />
      </Reading>
      <SubHeading>{t('insights.load.bands')}</SubHeading>
      <ValueBars
        bars={load.bands.map(({ key, people }) => ({ key, label: t(`insights.load.band.${key}`), value: people, text: t('insights.load.people', { count: people ?? 0 }) }))}
      />
      <AsTable
        caption={t('insights.load.bands')}
        rows={load.bands}
        rowKey={({ key }) => key}
        columns={[
          { key: 'band', header: t('insights.load.bandColumn'), cell: ({ key }) => t(`insights.load.band.${key}`) },
          { key: 'people', header: t('insights.load.count'), align: 'end', cell: ({ people }) => <CountCell count={people} /> },
        ]}
      />
      {(insights.units.length > 0 || insights.otherUnits) && <UnitLoads {...insights} />}
    </Section>
  );
}

function LoadReading({ load }: { readonly load: ShownInsights['load'] }) {
  const { t } = useTranslation();
  const { carryHalf, lent, hours, employed, asked, askedOften } = load;
  const carried =
    hours === 0
      ? t('insights.load.nobody')
      : carryHalf === null || lent === null || hours === null || employed === null
        ? t('insights.load.hidden')
        : t('insights.load.reading', { count: carryHalf, hours, lent, employed });
  return (
    <>
      {carried} {asked === 0 ? '' : <AskedReading asked={asked} askedOften={askedOften} />}
    </>
  );
}

function AskedReading({ asked, askedOften }: Pick<ShownInsights['load'], 'asked' | 'askedOften'>) {
  const { t } = useTranslation();
  if (asked === null || askedOften === null) return <>{t('insights.load.askedHidden')}</>;
  return <>{t('insights.load.asked', { often: askedOften, asked, percent: Math.round((100 * askedOften) / asked) })}</>;
}

/** more than this is a table, not a picture */
const mostDrawn = 12;

function UnitLoads({ units, otherUnits }: Pick<ShownInsights, 'units' | 'otherUnits'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const drawn = units.slice(0, mostDrawn);
  // a part of a hundred is told with one decimal, since most units lend little of their time
  const percentText = (unit: (typeof units)[number]): string => t('insights.load.share', { percent: (100 * shareOf(unit)).toLocaleString(format.language, { maximumFractionDigits: 1 }) });
  const rows = [...units.map((unit) => ({ ...unit, share: percentText(unit) })), ...(otherUnits ? [{ name: t('insights.load.otherUnits'), ...otherUnits, employedHours: null, share: '' }] : [])];
  return (
    <>
      <SubHeading>{t('insights.load.units')}</SubHeading>
      <p className="mb-3 text-s text-soft">{t('insights.load.unitsHint', { count: drawn.length })}</p>
      <ValueBars bars={drawn.map((unit) => ({ key: unit.name, label: unit.name, value: shareOf(unit), text: percentText(unit) }))} />
      <AsTable
        caption={t('insights.load.units')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'unit', header: t('insights.load.unit'), cell: ({ name }) => name },
          { key: 'lent', header: t('insights.load.lent'), align: 'end', cell: ({ lent }) => <CountCell count={lent} /> },
          { key: 'hours', header: t('insights.load.hours'), align: 'end', cell: ({ hours }) => <CountCell count={hours} text={String(Math.round(hours ?? 0))} /> },
          { key: 'employed', header: t('insights.load.employedHours'), align: 'end', cell: ({ employedHours }) => (employedHours === null ? '–' : Math.round(employedHours)) },
          { key: 'share', header: t('insights.load.shareColumn'), align: 'end', cell: ({ share }) => share || '–' },
        ]}
      />
    </>
  );
}
