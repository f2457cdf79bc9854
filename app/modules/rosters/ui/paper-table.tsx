import type { ReactNode } from 'react';
import { classNames } from '~/ui/class-names';

export interface PaperColumn<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string;
}

export interface PaperTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly PaperColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** stands at the foot of every sheet */
  readonly foot: ReactNode;
}

/** A table for paper: its head and foot come again on every sheet, so that a sheet that is torn off still says what it is. */
export function PaperTable<Row>({ caption, columns, rows, rowKey, foot }: PaperTableProps<Row>) {
  return (
    // wide as the sheet, so on a phone it is looked at sideways
    <div role="region" aria-label={caption} tabIndex={0} className="relative mt-4 overflow-x-auto print:mt-2 print:overflow-visible">
      <table className="w-full min-w-[44rem] border-collapse text-left leading-snug print:min-w-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink align-bottom">
            {columns.map(({ key, header, className }) => (
              <th key={key} scope="col" className={classNames('px-1.5 py-1 text-[0.8em]', className)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tfoot className="print:table-footer-group">
          <tr className="border-t border-ink">
            <td colSpan={columns.length} className="px-1.5 pt-1 text-xs">
              {foot}
            </td>
          </tr>
        </tfoot>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line align-top">
              {columns.map(({ key, cell, className }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" className={classNames('px-1.5 py-1 font-normal', className)}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={classNames('px-1.5 py-1', className)}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
