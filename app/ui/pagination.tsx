import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

export interface PaginationProps {
  /** from 1 */
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  readonly hrefFor: (page: number) => string;
}

/** Which of how many, and the way on. */
export function Pagination({ page, perPage, total, hrefFor }: PaginationProps) {
  const { t } = useTranslation();
  const first = Math.min(total, (page - 1) * perPage + 1);
  const last = Math.min(total, page * perPage);
  const next = Math.min(perPage, total - last);
  if (total === 0) return null;
  return (
    <nav aria-label={t('ui.pagination.label')} className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-s">
      <span>{t('ui.pagination.range', { first, last, total })}</span>
      {page > 1 && (
        <Link to={hrefFor(page - 1)} rel="prev" className="no-print inline-flex min-h-11 items-center gap-[0.3em]">
          <Icon name="back" />
          {t('ui.pagination.previous', { count: perPage })}
        </Link>
      )}
      {next > 0 && (
        <Link to={hrefFor(page + 1)} rel="next" className="no-print inline-flex min-h-11 items-center gap-[0.3em]">
          {t('ui.pagination.next', { count: next })}
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}
