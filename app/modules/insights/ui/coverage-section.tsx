import { useTranslation } from 'react-i18next';
import { weekdayOf } from '~/kernel/zone';
import { useFormat } from '~/i18n/use-format';
import { HeatGrid, HeatLegend, type HeatCell } from '~/ui/charts/heat-grid';
import { Section } from '~/ui/section';
import type { ShownCover, ShownInsights } from '../insights';
import { percentOf } from '../sector-coverage';
import { AsTable, CountCell } from './as-table';
import { Reading } from './reading';

export interface CoverageSectionProps {
  readonly coverage: ShownInsights['coverage'];
  readonly isGuarded: boolean;
}

/** Places held out of places wanted, by sector and time. */
export function CoverageSection({ coverage, isGuarded }: CoverageSectionProps) {
  const { t } = useTranslation();
  const sectorName = (index: number): string => t(`units.sectors.${coverage.sectors[index]}`);
  const cellOf = ({ wanted, held }: ShownCover): HeatCell => {
    if (wanted === 0) return 'none';
    if (held === null) return 'hidden';
    const percent = percentOf({ wanted, held });
    return { percent, detail: t('insights.coverage.heldOf', { held, wanted }), spoken: t('insights.coverage.spoken', { percent, held, wanted }) };
  };
  const perSector = coverage.sectors.map((key, index) => ({ key, name: sectorName(index), cover: coverage.totals[index] ?? { wanted: 0, held: 0 } }));
  return (
    <Section title={t('insights.coverage.title')} hint={t('insights.coverage.hint')} id="coverage">
      <Reading>
        <CoverageReading coverage={coverage} />
      </Reading>
      <HeatGrid
        caption={t('insights.coverage.caption')}
        corner={t(`insights.coverage.corner.${coverage.by}`)}
        columns={coverage.sectors.map((key, index) => ({ key, label: sectorName(index) }))}
        rows={coverage.rows.map(({ from, cells, all }) => ({
          key: from,
          label: <TimeName from={from} by={coverage.by} />,
          cells: cells.map(cellOf),
          all: cellOf(all),
          begins: coverage.by === 'day' && weekdayOf(from) === 1,
        }))}
        totals={{ key: 'whole', label: t('insights.coverage.whole'), cells: coverage.totals.map(cellOf), all: cellOf(coverage.all) }}
      />
      <HeatLegend withHidden={isGuarded} />
      <AsTable
        caption={t('insights.coverage.caption')}
        rows={perSector}
        rowKey={({ key }) => key}
        columns={[
          { key: 'sector', header: t('insights.coverage.sector'), cell: ({ name }) => name },
          { key: 'wanted', header: t('insights.coverage.wanted'), align: 'end', cell: ({ cover }) => cover.wanted },
          { key: 'held', header: t('insights.coverage.held'), align: 'end', cell: ({ cover }) => <CountCell count={cover.held} /> },
          { key: 'open', header: t('insights.coverage.open'), align: 'end', cell: ({ cover }) => <CountCell count={cover.held === null ? null : cover.wanted - cover.held} /> },
          {
            key: 'percent',
            header: t('insights.coverage.percent'),
            align: 'end',
            cell: ({ cover: { wanted, held } }) => <CountCell count={held} text={`${held === null ? '' : percentOf({ wanted, held })} %`} />,
          },
        ]}
      />
    </Section>
  );
}

function CoverageReading({ coverage: { sectors, totals, all } }: Pick<CoverageSectionProps, 'coverage'>) {
  const { t } = useTranslation();
  const { wanted, held } = all;
  if (held === null) return <>{t('insights.coverage.hidden', { wanted })}</>;
  const known = sectors.flatMap((sector, index) => {
    const total = totals[index];
    return total && total.held !== null ? [{ sector, percent: percentOf({ wanted: total.wanted, held: total.held }) }] : [];
  });
  const least = known.length > 1 && [...known].sort((a, b) => a.percent - b.percent)[0];
  return (
    <>
      {t('insights.coverage.reading', { held, wanted, percent: percentOf({ wanted, held }) })}
      {least && ` ${t('insights.coverage.least', { sector: t(`units.sectors.${least.sector}`), percent: least.percent })}`}
    </>
  );
}

/** The whole day for screen readers and wide screens, the short one on a phone. */
function TimeName({ from, by }: { readonly from: string; readonly by: 'day' | 'week' }) {
  const format = useFormat();
  if (by === 'week') return format.week(from);
  return (
    <>
      <span className="sr-only lg:not-sr-only">{format.day(from)}</span>
      <span aria-hidden="true" className="lg:hidden">
        {format.shortDay(from)}
      </span>
    </>
  );
}
