import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '~/kernel/text-key';

interface Place extends TextKey {
  readonly needId?: unknown;
}

/** After a refusal: where there is room instead (design part 4, rule 6). */
export function Instead({ alternatives }: { readonly alternatives: readonly Place[] }) {
  const { t } = useTranslation();
  if (alternatives.length === 0) return null;
  return (
    <div className="grid gap-1">
      <h4 className="font-semibold">{t('loans.refused.instead')}</h4>
      <ul className="grid gap-1">
        {alternatives.map((place) => {
          const text = t(place.key, { ...place.params });
          return (
            <li key={text}>
              {typeof place.needId === 'string' ? (
                <Link to={`/needs/${place.needId}`} className="inline-block py-1">
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
