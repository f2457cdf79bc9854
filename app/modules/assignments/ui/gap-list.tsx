import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { StateWord } from '~/ui/tag';
import type { Gap } from '../uncovered.queries.server';

const mostPerNeed = 4;

/** Shifts that lack people, need by need, soonest first. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const needIds = [...new Set(gaps.map((gap) => gap.needId))];
  return (
    <ul className="grid gap-5">
      {needIds.map((needId) => {
        const own = gaps.filter((gap) => gap.needId === needId);
        const [first] = own;
        if (!first) return null;
        return (
          <li key={needId} className="border-t border-line pt-3 first:border-t-0 first:pt-0">
            <h3 className="font-semibold">
              <Link to={`/needs/${needId}`}>{first.title}</Link>
            </h3>
            <p className="text-s text-soft">{first.unitName}</p>
            <ul className="mt-2 grid gap-2">
              {own.slice(0, mostPerNeed).map((gap) => (
                <li key={`${gap.lineId} ${gap.shiftId}`}>
                  <StateWord state="uncovered" detail={`${format.shift(gap.period)}, ${gap.lineTitle}`}>
                    {t('start.gaps.missing', { count: gap.missing })}
                  </StateWord>
                </li>
              ))}
            </ul>
            {own.length > mostPerNeed && <p className="mt-1 text-s text-soft">{t('start.gaps.more', { count: own.length - mostPerNeed })}</p>}
            <Link
              to={`/needs/${needId}/candidates`}
              aria-label={t('start.gaps.findFor', { title: first.title })}
              className="inline-flex min-h-11 items-center"
            >
              {t('start.gaps.find')}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
