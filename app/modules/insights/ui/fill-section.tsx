import { useTranslation } from 'react-i18next';
import { SpanBars } from '~/ui/charts/span-bars';
import { Section, SubHeading } from '~/ui/section';
import type { ShownFill, ShownInsights } from '../insights';
import { AsTable, CountCell } from './as-table';
import { Reading } from './reading';
import { useDuration } from './use-duration';

export interface FillSectionProps {
  readonly insights: Pick<ShownInsights, 'fill' | 'fillBySector' | 'fillByKind'>;
}

/** How soon places were filled, and how many were not. */
export function FillSection({ insights }: FillSectionProps) {
  const { t } = useTranslation();
  const named = (texts: string) => (fill: ShownFill & { readonly key: string }) => ({ ...fill, name: t(`${texts}.${fill.key}`) });
  return (
    <Section title={t('insights.fill.title')} hint={t('insights.fill.hint')} id="fill">
      <Reading>
        <FillReading fill={insights.fill} />
      </Reading>
      <SubHeading>{t('insights.fill.bySector')}</SubHeading>
      <FillPicture nameHeader={t('insights.coverage.sector')} rows={insights.fillBySector.map(named('units.sectors'))} />
      <SubHeading>{t('insights.fill.byKind')}</SubHeading>
      <FillPicture nameHeader={t('insights.fill.kindColumn')} rows={insights.fillByKind.map(named('needs.kind'))} />
      <FillLegend />
    </Section>
  );
}

function FillReading({ fill: { wanted, filled, halfHours, nineOfTenHours } }: { readonly fill: ShownFill }) {
  const { t } = useTranslation();
  const duration = useDuration();
  const which = filled === null ? 'hidden' : nineOfTenHours !== null ? 'both' : halfHours !== null ? 'half' : 'none';
  return <>{t(`insights.fill.reading.${which}`, { half: duration(halfHours), nine: duration(nineOfTenHours), open: wanted - (filled ?? 0), wanted })}</>;
}

type FillRow = ShownFill & { readonly key: string; readonly name: string };

function FillPicture({ nameHeader, rows }: { readonly nameHeader: string; readonly rows: readonly FillRow[] }) {
  const { t } = useTranslation();
  const duration = useDuration();
  return (
    <>
      <SpanBars
        bars={rows.map(({ key, name, filled, halfHours, nineOfTenHours }) => ({
          key,
          label: name,
          near: halfHours,
          far: nineOfTenHours,
          text: filled === null ? t('ui.charts.hidden') : t('insights.fill.bar', { half: duration(halfHours), nine: duration(nineOfTenHours) }),
        }))}
      />
      <AsTable
        caption={t('insights.fill.caption')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: nameHeader, cell: ({ name }) => name },
          { key: 'half', header: t('insights.fill.half'), cell: ({ filled, halfHours }) => <CountCell count={filled} text={duration(halfHours)} /> },
          { key: 'nine', header: t('insights.fill.nine'), cell: ({ filled, nineOfTenHours }) => <CountCell count={filled} text={duration(nineOfTenHours)} /> },
          { key: 'filled', header: t('insights.fill.filled'), align: 'end', cell: ({ filled }) => <CountCell count={filled} /> },
          { key: 'open', header: t('insights.coverage.open'), align: 'end', cell: ({ wanted, filled }) => <CountCell count={filled === null ? null : wanted - filled} /> },
        ]}
      />
    </>
  );
}

function FillLegend() {
  const { t } = useTranslation();
  const marks = {
    half: <rect width="28" height="10" rx="2" fill="currentColor" />,
    nine: <rect x="1" y="1" width="26" height="8" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />,
    never: <line x1="0" x2="28" y1="5" y2="5" stroke="currentColor" strokeWidth="2" strokeDasharray="2 5" />,
  };
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-s">
      {Object.entries(marks).map(([key, mark]) => (
        <li key={key} className="inline-flex items-center gap-[0.45em]">
          <svg aria-hidden="true" focusable="false" viewBox="0 0 28 10" className="h-[0.7rem] w-[1.9rem] text-action">
            {mark}
          </svg>
          {t(`insights.fill.legend.${key}`)}
        </li>
      ))}
    </ul>
  );
}
