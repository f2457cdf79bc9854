import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Sheet } from './sheet';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  /** on a phone before the cell, when the header holds links, which are hidden from a screen reader there */
  readonly cellHeader?: ReactNode;
  readonly sort?: 'ascending' | 'descending' | 'other' | 'none';
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** on a phone without its header before it, for cells that explain themselves */
  readonly plain?: boolean;
  readonly onlyPrint?: boolean;
}

export interface TableProps<Row> {
  readonly caption: string;
  /** the first one names the row */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table on a wide screen and paper, a list on a phone. The roles are written out because `display` takes them away there. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <Sheet flush>
      <table role="table" className="stacked-table text-s leading-snug">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row" className="border-b-2 border-ink align-bottom text-xs">
            {columns.map(({ key, header, align, onlyPrint, sort }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                aria-sort={sort}
                className={classNames(cellSpace, align === 'end' && 'text-right', onlyPrint && 'only-print')}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className="border-t border-line align-top first:border-t-0">
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} isName={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

const cellSpace = 'lg:px-3 lg:py-2.5 lg:first:pl-4 lg:last:pr-4 print:px-2 print:py-1';

function Cell<Row>({ column, row, isName }: { readonly column: Column<Row>; readonly row: Row; readonly isName: boolean }) {
  if (isName) {
    return (
      <th role="rowheader" scope="row" className={classNames(cellSpace, '[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center lg:[&_a]:inline-block lg:[&_a]:min-h-0 lg:[&_a]:py-0.5')}>
        {column.cell(row)}
      </th>
    );
  }
  const content = column.cell(row);
  // a list on a phone names nothing that it has nothing to say about
  const isEmpty = content === null || content === undefined || content === false || content === '';
  return (
    <td
      role="cell"
      data-empty={isEmpty || undefined}
      data-plain={column.plain || undefined}
      className={classNames(cellSpace, column.align === 'end' && 'lg:text-right', column.onlyPrint && 'only-print')}
    >
      {!column.plain && (
        <span aria-hidden="true" className="text-soft lg:hidden print:hidden">
          {column.cellHeader ?? column.header}
        </span>
      )}
      <span className="min-w-0">{content}</span>
    </td>
  );
}
