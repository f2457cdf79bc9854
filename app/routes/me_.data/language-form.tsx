import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { languages, type Language } from '~/kernel/vocabulary';
import { languageSchema } from '~/modules/people/language.schema';
import { Button } from '~/ui/button';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { Section } from '~/ui/section';

export interface LanguageFormProps {
  readonly language: Language;
  readonly submissionKey: string;
  readonly refusal: { readonly serverErrors?: FieldErrors; readonly values?: unknown };
}

export function LanguageForm({ language, submissionKey, refusal }: LanguageFormProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('me.data.language.title')} id="language">
      <SchemaForm schema={languageSchema} intent="language" submissionKey={submissionKey} {...refusal}>
        <RadioCards
          name="language"
          label={t('me.data.language.label')}
          columns={3}
          defaultValue={language}
          options={languages.map((one) => ({ value: one, label: t(`me.data.language.${one}`) }))}
        />
        <div>
          <Button kind="second">{t('me.data.language.save')}</Button>
        </div>
      </SchemaForm>
    </Section>
  );
}
