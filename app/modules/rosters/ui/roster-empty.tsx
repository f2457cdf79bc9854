import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/ui/empty-state';
import type { Loosening } from '../loosenings';
import { rosterSearch, type RosterFilter } from '../roster-filter.schema';

/** A roster without hits: which choice to drop, and how many that gives. */
export function RosterEmpty({ filter, loosenings, tierKeys }: { readonly filter: RosterFilter; readonly loosenings: readonly Loosening[]; readonly tierKeys: readonly string[] }) {
  const { t } = useTranslation();
  const without = (name: Loosening['filter']): string => {
    const free = { free: 'ALL' } as const;
    if (name === 'free') return rosterSearch(filter, free);
    return name === 'tiers' ? rosterSearch(filter, { ...free, tiers: [...tierKeys] }) : rosterSearch(filter, { ...free, [name]: null });
  };
  return (
    <EmptyState title={t('rosters.empty')}>
      {loosenings.length > 0 && (
        <>
          <p>{t('rosters.emptyHint')}</p>
          <ul>
            {loosenings.map(({ filter: name, count }) => (
              <li key={name}>
                <Link to={without(name)} className="inline-flex min-h-11 items-center">
                  {t('rosters.loosen', { filter: t(`rosters.loosenName.${name}`), people: count })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}
