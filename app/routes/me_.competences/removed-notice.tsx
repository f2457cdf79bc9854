import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button } from '~/ui/button';
import { useErrorText } from '~/ui/form/use-error-text';
import { Notice } from '~/ui/notice';

export interface RemovedNoticeProps {
  readonly removed: { readonly id: string; readonly label: string };
  readonly submissionKey: string;
  readonly refusal: { readonly serverErrors?: FieldErrors };
}

/** Says what was removed and offers to put it back. */
export function RemovedNotice({ removed, submissionKey, refusal }: RemovedNoticeProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [problem] = refusal.serverErrors?.[''] ?? [];
  return (
    <Notice kind={problem ? 'error' : 'success'} title={problem ? errorText(problem) : t('people.competences.removed', { label: removed.label })}>
      <Form method="post">
        <input type="hidden" name="intent" value="restore" />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <input type="hidden" name="removedId" value={removed.id} />
        <Button kind="second" small icon="undo">
          {t('people.competences.undo')}
        </Button>
      </Form>
    </Notice>
  );
}
