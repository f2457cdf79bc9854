import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { rosterSearch } from '../roster-filter.schema';
import type { RosterLook } from '../roster-row';
import type { FilterLineOf } from '../filter-words';
import { FilterLine } from './filter-line';
import { TakeAlong } from './take-along';

export interface RosterHeadingProps extends FilterLineOf {
  readonly look: Pick<RosterLook, 'hits' | 'total' | 'freeCount' | 'unknownCount' | 'start' | 'rows'>;
  readonly path: string;
}

/** How many of how many, who is not on the list for want of an answer, and on paper what the list was narrowed to. */
export function RosterHeading({ look, path, ...line }: RosterHeadingProps) {
  const { t } = useTranslation();
  const { filter } = line;
  const { hits, total, freeCount, unknownCount, start, rows } = look;
  const isPart = rows.length < hits;
  return (
    <div className="mt-8 mb-3 grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl tracking-[-0.01em]">{t(`rosters.heading.${filter.free}`, { hits, total, freeCount })}</h2>
        {hits > 0 && <TakeAlong path={path} filter={filter} />}
      </div>
      <p className="only-print text-s">
        <FilterLine {...line} />
        {isPart && ` ${t('rosters.printPart', { first: start + 1, last: start + rows.length, hits })}`}
      </p>
      <p className="no-print flex flex-wrap gap-x-5 text-s">
        {unknownCount > 0 && filter.free !== 'UNKNOWN' && (
          <span className="inline-flex min-h-11 flex-wrap items-center gap-x-2">
            {t('rosters.unknownPeople', { count: unknownCount })} <Link to={rosterSearch(filter, { free: 'UNKNOWN' })} className="inline-flex min-h-11 items-center">{t('rosters.showThem')}</Link>
          </span>
        )}
        {filter.free !== 'ALL' && (
          <Link to={rosterSearch(filter, { free: 'ALL' })} className="inline-flex min-h-11 items-center">
            {t('rosters.showEverybody')}
          </Link>
        )}
        {isPart && filter.per < 200 && (
          <Link to={rosterSearch(filter, { per: 200 })} className="inline-flex min-h-11 items-center">
            {t('rosters.showAll', { people: Math.min(200, hits) })}
          </Link>
        )}
      </p>
    </div>
  );
}
