import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { languages } from '~/kernel/vocabulary';
import { Button, ButtonRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextField } from '~/ui/form/text-field';
import { textAt } from '~/ui/form/values';
import { TextareaField } from '~/ui/form/textarea-field';
import { draftSchema, longestBody } from '../guideline.schema';

export interface DraftFormProps {
  /** as stored, or what was typed */
  readonly values: unknown;
  /** of the draft on the page; 0 when there is none */
  readonly savedAt: number;
  readonly serverErrors: FieldErrors | undefined;
  readonly submissionKey: string;
}

/** Title and text in each language; saved, or only looked at. */
export function DraftForm({ values, savedAt, serverErrors, submissionKey }: DraftFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={draftSchema} values={values} serverErrors={serverErrors} submissionKey={submissionKey} intent="save" preventScrollReset={false}>
      <input type="hidden" name="savedAt" value={textAt(values, 'savedAt') ?? savedAt} />
      <p className="text-s text-soft">
        {t('guidelines.admin.bodyHint')} {t('guidelines.admin.missingLanguage')}
      </p>
      {languages.map((language) => {
        const name = t(`guidelines.admin.languages.${language}`).toLowerCase();
        return (
          <div key={language} className="grid gap-4 border-t border-line pt-4">
            <TextField name={`texts.${language}.title`} label={t('guidelines.admin.heading', { language: name })} optional />
            <TextareaField name={`texts.${language}.body`} label={t('guidelines.admin.body', { language: name })} rows={14} max={longestBody} optional />
          </div>
        );
      })}
      <ButtonRow>
        <Button kind="first">{t('guidelines.admin.save')}</Button>
        <Button kind="second" name="intent" value="preview">
          {t('guidelines.admin.preview')}
        </Button>
      </ButtonRow>
    </SchemaForm>
  );
}
