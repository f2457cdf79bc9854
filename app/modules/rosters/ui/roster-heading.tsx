import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { PrintButton } from '~/ui/print';
import { rosterSearch, type RosterFilter } from '../roster-filter.schema';
import type { RosterLook } from '../roster-row';
import { useFilterWords, type FilterChoices } from './use-filter-words';

export interface RosterHeadingProps {
  readonly look: Pick<RosterLook, 'hits' | 'total' | 'freeCount' | 'unknownCount' | 'page'>;
  readonly filter: RosterFilter;
  readonly tierNames: string;
  readonly choices: FilterChoices;
  readonly askedWithinDays: number;
}

/** How many of how many, who is not on the list for want of an answer, and on paper what the list was narrowed to. */
export function RosterHeading({ look, filter, tierNames, choices, askedWithinDays }: RosterHeadingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFilterWords(filter, choices, askedWithinDays);
  const { hits, total, freeCount, unknownCount, page } = look;
  const pages = Math.ceil(hits / filter.per);
  return (
    <div className="mt-8 mb-3 grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl tracking-[-0.01em]">{t(`rosters.heading.${filter.free}`, { hits, total, freeCount })}</h2>
        <PrintButton />
      </div>
      <p className="only-print text-s">
        {t('rosters.printFilter', { tiers: tierNames, days: format.dayRange(filter.from, filter.to), week: format.week(filter.from), filters: words.join('. ') })}
        {pages > 1 && ` ${t('rosters.printPart', { page, pages })}`}
      </p>
      <p className="no-print flex flex-wrap gap-x-5 text-s">
        {unknownCount > 0 && filter.free !== 'UNKNOWN' && (
          <span className="inline-flex min-h-11 flex-wrap items-center gap-x-2">
            {t('rosters.unknownPeople', { count: unknownCount })} <Link to={rosterSearch(filter, { free: 'UNKNOWN' })}>{t('rosters.showThem')}</Link>
          </span>
        )}
        {filter.free !== 'ALL' && (
          <Link to={rosterSearch(filter, { free: 'ALL' })} className="inline-flex min-h-11 items-center">
            {t('rosters.showEverybody')}
          </Link>
        )}
        {pages > 1 && filter.per < 200 && (
          <Link to={rosterSearch(filter, { per: 200 })} className="inline-flex min-h-11 items-center">
            {t('rosters.showAll', { people: Math.min(200, hits) })}
          </Link>
        )}
      </p>
    </div>
  );
}
