import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Icon } from '~/ui/icon';
import { rosterSearch, type RosterFilter } from '../roster-filter.schema';
import type { RosterLook } from '../roster-row';

/** Which of how many, and the way on: the pages go on from a person's place, so they stay right when the list changes. */
export function RosterPaging({ filter, look }: { readonly filter: RosterFilter; readonly look: Pick<RosterLook, 'rows' | 'start' | 'hits' | 'previous' | 'next'> }) {
  const { t } = useTranslation();
  const { rows, start, hits, previous, next } = look;
  if (rows.length === 0) return null;
  const end = start + rows.length;
  return (
    <nav aria-label={t('ui.pagination.label')} className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-s">
      <span>{t('ui.pagination.range', { first: start + 1, last: end, total: hits })}</span>
      {previous && (
        <Link to={rosterSearch(filter, { cursor: previous })} rel="prev" className="no-print inline-flex min-h-11 items-center gap-[0.3em]">
          <Icon name="back" />
          {t('ui.pagination.previous', { count: Math.min(filter.per, start) })}
        </Link>
      )}
      {next && (
        <Link to={rosterSearch(filter, { cursor: next })} rel="next" className="no-print inline-flex min-h-11 items-center gap-[0.3em]">
          {t('ui.pagination.next', { count: Math.min(filter.per, hits - end) })}
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}
