import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { LinkRow } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import type { FreedPlace } from '../freed-places.queries.server';

/** Places that came free, line by line, each line with the way to whom else may come. */
export function FreedPlaces({ needId, places }: { readonly needId: string; readonly places: readonly FreedPlace[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = [...new Set(places.map((place) => place.lineId))].map((lineId) => places.filter((place) => place.lineId === lineId));
  return (
    <PlainRows
      items={lines.flatMap((rows) => {
        const [first] = rows;
        if (!first) return [];
        return [
          {
            key: first.lineId,
            content: (
              <>
                <p className="font-semibold">{first.lineTitle}</p>
                <ul>
                  {rows.map(({ shiftId, period, asked }) => (
                    <li key={shiftId}>
                      {format.shift(period)}
                      {asked > 0 && <span className="block text-s text-soft">{t('loans.freed.asked', { count: asked })}</span>}
                    </li>
                  ))}
                </ul>
                <p className="no-print">
                  <LinkRow to={`/needs/${needId}/candidates?line=${first.lineId}#hvem`} iconAfter="next">
                    {t(rows.every(({ asked }) => asked > 0) ? 'loans.freed.askMore' : 'loans.freed.findAnother')}
                  </LinkRow>
                </p>
              </>
            ),
          },
        ];
      })}
    />
  );
}
