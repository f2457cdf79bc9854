import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RefusedForm } from '~/modules/access/form-action.server';
import { Notice } from '~/ui/notice';

interface FreeInsteadProps {
  readonly answer: Pick<RefusedForm, 'refused' | 'alternatives'> | undefined;
}

/** What an alternative says beside its text; it went over the wire. */
const placeSchema = z.object({ needId: z.uuid(), lineId: z.uuid(), shiftId: z.uuid() });

/** Why it was refused, and the nearest places that are free, each a link to applying for it (design part 4, rule 6). Takes the focus. */
export function FreeInstead({ answer }: FreeInsteadProps) {
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer?.refused) notice.current?.focus();
  }, [answer]);
  if (!answer?.refused) return null;
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice kind="error" title={t(answer.refused.key, { ...answer.refused.params })}>
        {answer.alternatives.length === 0 ? t('asking.confirm.noneInstead') : <Places alternatives={answer.alternatives} />}
      </Notice>
    </div>
  );
}

function Places({ alternatives }: Pick<RefusedForm, 'alternatives'>) {
  const { t } = useTranslation();
  return (
    <>
      <p className="font-semibold">{t('asking.confirm.instead')}</p>
      <ul>
        {alternatives.map((alternative) => {
          const text = t(alternative.key, { ...alternative.params });
          const place = placeSchema.safeParse(alternative);
          return (
            <li key={`${text} ${place.data?.shiftId}`}>
              {place.success ? (
                <Link to={applyPath(place.data)} className="inline-flex min-h-11 items-center">
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const applyPath = ({ needId, lineId, shiftId }: z.infer<typeof placeSchema>): string => `/needs/${needId}/apply?line=${lineId}&shift=${shiftId}`;
