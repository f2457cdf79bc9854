import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';

/** Takes the announcement down at once, behind a line that has to be opened first. */
export function TakeDownForm({ submissionKey }: { readonly submissionKey: string }) {
  const { t } = useTranslation();
  return (
    <Details summary={t('announcements.takeDown.button')}>
      <Form method="post" className="grid justify-items-start gap-3">
        <p>{t('announcements.takeDown.text')}</p>
        <input type="hidden" name="intent" value="takeDown" />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <Button kind="second">{t('announcements.takeDown.button')}</Button>
      </Form>
    </Details>
  );
}
