import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import type { Language } from '~/kernel/vocabulary';
import { Button, ButtonRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { TextField } from '~/ui/form/text-field';
import { textAt } from '~/ui/form/values';
import { letterSchema, longestBody } from '../letter.schema';

export interface LetterFormProps {
  /** as stored or composed, or what was typed */
  readonly values: unknown;
  readonly language: Language;
  /** of the draft on the page; 0 when there is none */
  readonly savedAt: number;
  readonly serverErrors: FieldErrors | undefined;
  readonly submissionKey: string;
}

/** Heading and text of a letter. */
export function LetterForm({ values, language, savedAt, serverErrors, submissionKey }: LetterFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={letterSchema} values={values} serverErrors={serverErrors} submissionKey={submissionKey} intent="save" preventScrollReset={false}>
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="savedAt" value={textAt(values, 'savedAt') ?? savedAt} />
      <TextField name="title" label={t('followup.letter.fieldTitle')} />
      <TextareaField name="body" label={t('followup.letter.fieldBody')} hint={t('followup.letter.bodyHint')} rows={26} max={longestBody} />
      <ButtonRow>
        <Button kind="first">{t('followup.letter.save')}</Button>
      </ButtonRow>
    </SchemaForm>
  );
}
