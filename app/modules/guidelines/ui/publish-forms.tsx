import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/form/checkbox-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { Details } from '~/ui/details';
import { publishSchema } from '../guideline.schema';

interface PublishFormProps {
  readonly number: number;
  readonly savedAt: number;
  /** somebody has read the version before, and can be told */
  readonly hasReaders: boolean;
  readonly submissionKey: string;
}

/** Puts the saved draft in force, and tells those who had read the one before when it matters. */
export function PublishForm({ number, savedAt, hasReaders, submissionKey }: PublishFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={publishSchema} submissionKey={submissionKey} intent="publish" preventScrollReset={false}>
      <p>{t('guidelines.admin.publishText', { number })}</p>
      <input type="hidden" name="savedAt" value={savedAt} />
      {hasReaders && <CheckboxField name="tell" label={t('guidelines.admin.tell')} hint={t('guidelines.admin.tellHint')} />}
      <div>
        <Button kind="first">{t('guidelines.admin.publish', { number })}</Button>
      </div>
    </SchemaForm>
  );
}

interface PlainActProps {
  readonly intent: 'discard' | 'withdraw';
  readonly savedAt?: number;
  readonly submissionKey: string;
}

/** Drops the draft, or takes the guideline out of force; behind a line that has to be opened first. */
export function PlainAct({ intent, savedAt, submissionKey }: PlainActProps) {
  const { t } = useTranslation();
  return (
    <Details summary={t(`guidelines.admin.${intent}`)}>
      <Form method="post" className="grid justify-items-start gap-3">
        {intent === 'withdraw' && <p>{t('guidelines.admin.withdrawText')}</p>}
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        {savedAt !== undefined && <input type="hidden" name="savedAt" value={savedAt} />}
        <Button kind="second">{t(`guidelines.admin.${intent}`)}</Button>
      </Form>
    </Details>
  );
}
