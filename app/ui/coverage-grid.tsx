import { useTranslation } from 'react-i18next';
import type { Period } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { useFormat } from '~/i18n/use-format';
import { classNames } from './class-names';
import { CoverageCell, missingOf, stateOf, type Places } from './coverage-cell';
import { Details } from './details';
import { Legend } from './legend';
import { Sheet } from './sheet';
import { Tag } from './tag';

export interface CoverageLine {
  readonly key: string;
  readonly label: string;
}

export interface CoverageRow {
  readonly key: string;
  readonly shift: Period;
  /** in the order of the lines; null where the line doesn't have the shift */
  readonly cells: readonly (Places | null)[];
  readonly cancelled?: boolean;
  /** it got another time; who stands here keeps the old one until they have answered */
  readonly moved?: boolean;
}

export interface CoverageGridProps {
  readonly caption: string;
  readonly lines: readonly CoverageLine[];
  readonly rows: readonly CoverageRow[];
  /** shifts that are over: folded away above the others */
  readonly past?: readonly CoverageRow[];
  /** more rows than this fold away, for a page that is about something else */
  readonly mostShown?: number;
  /** where a cell leads, if anywhere */
  readonly cellHref?: (lineKey: string, rowKey: string) => string;
}

const nothing: Places = { wanted: 0, held: 0, asked: 0 };

/** Shifts down, lines across, one mark per place; the same on a phone and a desk. A gap tints its cell and says how many. */
export function CoverageGrid({ rows, past = [], mostShown = rows.length, ...grid }: CoverageGridProps) {
  const { t } = useTranslation();
  // one row alone takes no more room than the link to it
  const shown = rows.length <= mostShown + 1 ? rows.length : mostShown;
  const rest = rows.slice(shown);
  return (
    <>
      {past.length > 0 && (
        <div className="mb-3">
          <Details summary={t('ui.coverage.past', { count: past.length })} printed>
            <GridTable {...grid} rows={past} />
          </Details>
        </div>
      )}
      {shown > 0 && <GridTable {...grid} rows={rows.slice(0, shown)} />}
      {rest.length > 0 && (
        <div className="mt-2">
          <Details summary={t('ui.coverage.rest', { count: rest.length })} printed>
            <GridTable {...grid} rows={rest} />
          </Details>
        </div>
      )}
      <Legend
        items={[
          { mark: 'covered', label: t('ui.coverage.legend.covered') },
          { mark: 'asked', label: t('ui.coverage.legend.asked') },
          { mark: 'uncovered', label: t('ui.coverage.legend.uncovered') },
        ]}
      />
    </>
  );
}

function GridTable({ caption, lines, rows, cellHref }: Pick<CoverageGridProps, 'caption' | 'lines' | 'rows' | 'cellHref'>) {
  const { t } = useTranslation();
  return (
    <Sheet flush>
      <div className="relative overflow-x-auto" tabIndex={lines.length > 3 ? 0 : undefined} role="group" aria-label={caption}>
        <table className={lines.length > 3 ? 'min-w-[36rem]' : 'table-fixed'}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="align-bottom text-xs">
              <th scope="col" className="w-[5.3rem] py-3 pr-1 pl-3 lg:w-[11rem] lg:pl-5">
                {t('ui.coverage.shift')}
              </th>
              {lines.map(({ key, label }) => (
                <th key={key} scope="col" className="px-1 py-3 leading-tight wrap-anywhere hyphens-auto lg:px-2">
                  {label}
                </th>
              ))}
              <th scope="col" className="hidden w-[8.5rem] py-3 pr-4 text-right lg:table-cell">
                {t('ui.coverage.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GridRow key={row.key} row={row} lines={lines} cellHref={cellHref} />
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

function GridRow({
  row,
  lines,
  cellHref,
}: {
  readonly row: CoverageRow;
  readonly lines: readonly CoverageLine[];
  readonly cellHref: CoverageGridProps['cellHref'];
}) {
  const { t } = useTranslation();
  const total = sum(row.cells);
  return (
    <tr className="border-t border-line align-top leading-snug">
      <th scope="row" className={classNames('py-3 pr-1 pl-3 text-s lg:pl-5', row.cancelled && 'line-through')}>
        <ShiftName shift={row.shift} />
        {row.cancelled && <span className="block text-xs font-normal no-underline">{t('ui.coverage.cancelled')}</span>}
        {row.moved && !row.cancelled && <span className="block text-xs font-normal">{t('ui.coverage.moved')}</span>}
      </th>
      {lines.map(({ key }, index) => {
        const places = row.cells[index] ?? nothing;
        return (
          <td key={key} className={classNames('px-1 py-3 lg:px-2', missingOf(places) > 0 && 'bg-uncovered-tint')}>
            <CoverageCell places={places} href={places.wanted > 0 ? cellHref?.(key, row.key) : undefined} />
          </td>
        );
      })}
      <td className="hidden py-3 pr-4 text-right lg:table-cell">{total.wanted > 0 && <Tag state={stateOf(total)}>{totalWord(total, t)}</Tag>}</td>
    </tr>
  );
}

/** The full day for screen readers and wide screens, the short one on a phone. */
function ShiftName({ shift }: { readonly shift: Period }) {
  const format = useFormat();
  const date = dateAt(shift.start, format.zone);
  return (
    <>
      <span className="sr-only lg:not-sr-only">{format.day(date)}</span>
      <span aria-hidden="true" className="lg:hidden">
        {format.shortDay(date)}
      </span>
      {/* on a phone without "kl.", and free to break after its dash: half hours and English times are wider than the column */}
      <span className="block font-normal text-soft">
        <span className="sr-only lg:not-sr-only">{format.timeRange(shift)}</span>
        <span aria-hidden="true" className="lg:hidden">
          {format.shortTimeRange(shift)}
        </span>
      </span>
    </>
  );
}

/** A gap on one line isn't filled by people asked on another, so missing is added up line by line. */
function sum(cells: readonly (Places | null)[]): Places {
  const missing = cells.reduce((total, places) => total + (places ? missingOf(places) : 0), 0);
  const wanted = cells.reduce((total, places) => total + (places?.wanted ?? 0), 0);
  const held = cells.reduce((total, places) => total + Math.min(places?.held ?? 0, places?.wanted ?? 0), 0);
  return { wanted, held, asked: wanted - held - missing };
}

function totalWord(total: Places, t: (key: string, params?: Record<string, number>) => string): string {
  const missing = missingOf(total);
  if (missing > 0) return t('ui.coverage.missing', { count: missing });
  return total.asked > 0 ? t('ui.coverage.asked', { count: total.asked }) : t('ui.coverage.covered');
}
