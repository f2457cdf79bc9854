import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { rosterSearch, type RosterFilter } from '../roster-filter.schema';
import { sortWays, type SortColumn } from '../roster-sort';

const arrows = { ascending: '↑', descending: '↓', other: '↓' } as const;

/** A column's name that sorts by it, and turns the order when it is sorted already. */
export function SortLink({ filter, column, children }: { readonly filter: RosterFilter; readonly column: SortColumn; readonly children: string }) {
  const { t } = useTranslation();
  const now = sortWays[filter.sort];
  const isSorted = now.column === column;
  return (
    <Link to={rosterSearch(filter, { sort: isSorted ? now.turned : column })} preventScrollReset className="inline-flex min-h-11 items-center lg:min-h-6 gap-1 text-ink print:no-underline">
      {children}
      {isSorted && (
        <>
          <span aria-hidden="true" className="no-print">{arrows[now.direction]}</span>
          <span className="sr-only">{t(`rosters.sorted.${now.direction}`)}</span>
        </>
      )}
    </Link>
  );
}

/** What `aria-sort` says of a header that sorts by some columns. */
export function ariaSortOf(filter: RosterFilter, ...columns: readonly SortColumn[]): 'ascending' | 'descending' | 'other' | 'none' {
  const { column, direction } = sortWays[filter.sort];
  return columns.includes(column) ? direction : 'none';
}
