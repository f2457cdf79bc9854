import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../class-names';
import { Sheet } from '../sheet';

/** hidden: there is a number, and the reader may not see it; none: nothing is wanted. */
export type HeatCell = { readonly percent: number; readonly detail: string; readonly spoken: string } | 'hidden' | 'none';

export interface HeatRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly cells: readonly HeatCell[];
  readonly all: HeatCell;
  /** a thicker line above: a week begins */
  readonly begins?: boolean;
}

export interface HeatGridProps {
  readonly caption: string;
  /** above the first column */
  readonly corner: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly HeatRow[];
  readonly totals: HeatRow;
}

// full is calm, and the less there is the stronger the tint; the number says the same without colour
const tints = [
  { from: 100, tint: 'bg-covered-tint' },
  { from: 75, tint: 'bg-uncovered/8' },
  { from: 50, tint: 'bg-uncovered/16' },
  { from: 25, tint: 'bg-uncovered/28' },
  { from: 0, tint: 'bg-uncovered/40' },
] as const;
const tintOf = (percent: number): string => tints.find(({ from }) => percent >= from)?.tint ?? '';

/** Time down, kinds across, a percentage in each cell; narrow enough for a phone, since the heads stand upright there. One kind needs no sum. */
export function HeatGrid({ caption, corner, columns, rows, totals }: HeatGridProps) {
  const { t } = useTranslation();
  const heads = columns.length > 1 ? [...columns, { key: 'all', label: t('ui.charts.all') }] : columns;
  return (
    <Sheet flush>
      <table className="table-fixed text-xs leading-tight lg:text-s">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b-2 border-ink align-bottom text-xs">
              <th scope="col" className="w-[3.4rem] py-2 pr-1 pl-2 lg:w-[12rem] lg:px-4">
                {corner}
              </th>
              {heads.map(({ key, label }) => (
                <th key={key} scope="col" className="px-0.5 py-2 text-center lg:px-2">
                  <span className="inline-block max-lg:rotate-180 max-lg:[writing-mode:vertical-rl] hyphens-auto print:rotate-0 print:[writing-mode:horizontal-tb]">{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows, totals].map((row) => (
              <tr key={row.key} className={row === totals ? 'border-t-2 border-ink font-semibold' : row.begins ? 'border-t-2 border-line-strong' : 'border-t border-line'}>
                <th scope="row" className="py-1.5 pr-1 pl-2 lg:px-4">
                  {row.label}
                </th>
                {[...row.cells, row.all].slice(0, heads.length).map((cell, index) => (
                  <Cell key={heads[index]?.key} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
    </Sheet>
  );
}

function Cell({ cell }: { readonly cell: HeatCell }) {
  const { t } = useTranslation();
  const look = 'border-l border-line py-1.5 text-center whitespace-nowrap';
  if (cell === 'none' || cell === 'hidden') {
    return (
      <td className={classNames(look, 'text-soft')}>
        <span aria-hidden="true">{cell === 'none' ? '' : '••'}</span>
        <span className="sr-only">{t(`ui.charts.${cell}`)}</span>
      </td>
    );
  }
  return (
    <td className={classNames(look, 'keep-colour', tintOf(cell.percent))}>
      <span aria-hidden="true">{cell.percent}</span>
      <span aria-hidden="true" className="hidden text-xs font-normal lg:block">
        {cell.detail}
      </span>
      <span className="sr-only">{cell.spoken}</span>
    </td>
  );
}

/** What the tints and the two dots mean. */
export function HeatLegend({ withHidden }: { readonly withHidden: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-2 text-s">
      {tints.map(({ from, tint }, index) => (
        <li key={from} className="inline-flex items-center gap-[0.4em]">
          <span className={classNames('keep-colour inline-block size-[1.1em] border border-line-strong', tint)} />
          {from === 100 ? '100 %' : t('ui.charts.between', { from, to: (tints[index - 1]?.from ?? 100) - 1 })}
        </li>
      ))}
      {withHidden && (
        <li className="inline-flex items-center gap-[0.4em]">
          <span aria-hidden="true">••</span>
          {t('ui.charts.hiddenLegend')}
        </li>
      )}
    </ul>
  );
}
