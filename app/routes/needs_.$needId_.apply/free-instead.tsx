import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RefusedForm } from '~/modules/access/form-action.server';

export type RefusedApplication = Pick<RefusedForm, 'intent' | 'errors' | 'refused' | 'alternatives'> & { readonly values?: unknown };

/** What an alternative says beside its text; it went over the wire. */
const placeSchema = z.object({ needId: z.uuid(), lineId: z.uuid(), shiftId: z.uuid() });

/** After a refusal: the nearest places that are free, each a link to applying for it (design part 4, rule 6). */
export function FreeInstead({ answer }: { readonly answer: RefusedApplication | undefined }) {
  const { t } = useTranslation();
  const alternatives = answer?.alternatives ?? [];
  if (!answer?.refused) return null;
  if (alternatives.length === 0) return <p className="text-s">{t('asking.confirm.noneInstead')}</p>;
  return (
    <div className="grid gap-1">
      <h2 className="text-l">{t('asking.confirm.instead')}</h2>
      <ul>
        {alternatives.map((alternative) => {
          const text = t(alternative.key, { ...alternative.params });
          const place = placeSchema.safeParse(alternative);
          const to = place.success ? `/needs/${place.data.needId}/apply?line=${place.data.lineId}&shift=${place.data.shiftId}` : null;
          return (
            <li key={`${text} ${place.data?.shiftId}`}>
              {to ? (
                <Link to={to} className="inline-flex min-h-11 items-center">
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
