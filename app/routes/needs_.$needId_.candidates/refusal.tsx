import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { RefusedForm } from '~/modules/access/form-action.server';
import { Notice } from '~/ui/notice';

export type RefusedAct = Pick<RefusedForm, 'intent' | 'errors' | 'refused' | 'alternatives'> & { readonly values?: unknown };

const saysItsOwn: ReadonlySet<string> = new Set(['ask', 'giveYesToMany']);

const aboutSchema = z.object({ assignmentId: z.uuid() });

/** Why an act with one tap came to nothing. The forms for several say their own. */
export function Refusal({ answer }: { readonly answer: RefusedAct | undefined }) {
  const { t } = useTranslation();
  if (!answer || saysItsOwn.has(answer.intent)) return null;
  const about = aboutSchema.safeParse(answer.values);
  return (
    <Notice kind="error" title={answer.refused ? t(answer.refused.key, { ...answer.refused.params }) : t('asking.errors.incomplete')}>
      {about.success && (
        <Link to={`/assignments/${about.data.assignmentId}`} className="inline-flex min-h-11 items-center">
          {t('asking.openLoan')}
        </Link>
      )}
    </Notice>
  );
}
