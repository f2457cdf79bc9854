import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '~/kernel/time';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';

export interface UndoCapacityProps {
  readonly unitId: string;
  readonly undo: { readonly setAt: Instant; readonly count: number; readonly submissionKey: string };
}

/** Takes back what was just said about some or all of the unit, in one tap. */
export function UndoCapacity({ unitId, undo: { setAt, count, submissionKey } }: UndoCapacityProps) {
  const { t } = useTranslation();
  return (
    <Notice kind="info" title={t('units.capacity.justSet', { count })}>
      <Form method="post" action={`/units/${unitId}/capacity`}>
        <input type="hidden" name="intent" value="undo" />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <input type="hidden" name="setAt" value={setAt} />
        <Button kind="quiet" small icon="undo">
          {t('units.capacity.undo', { count })}
        </Button>
      </Form>
    </Notice>
  );
}
