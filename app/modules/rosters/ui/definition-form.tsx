import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button, ButtonRow } from '~/ui/button';
import type { ComboboxOption } from '~/ui/form/combobox-options';
import { SchemaForm } from '~/ui/form/schema-form';
import { useRows } from '~/ui/form/use-rows';
import { textAt } from '~/ui/form/values';
import { definitionFormSchema } from '../definition-form.schema';
import { TierFields } from './tier-fields';

export interface DefinitionFormProps {
  /** as `definitionFormValues` gives, or what was typed */
  readonly values: unknown;
  readonly readAt: number;
  /** how many tiers the definition has; the row after them is for a new one */
  readonly tierCount: number;
  readonly serverErrors: FieldErrors | undefined;
  readonly submissionKey: string;
  readonly competences: readonly ComboboxOption[];
}

/** All tiers in one form: what they are called, what they ask for, in which order. */
export function DefinitionForm({ values, readAt, tierCount, serverErrors, submissionKey, competences }: DefinitionFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={definitionFormSchema} values={values} serverErrors={serverErrors} submissionKey={submissionKey} intent="save" className="mt-6" preventScrollReset={false}>
      {/* what was read when the form was opened, not what is there after a refusal */}
      <input type="hidden" name="readAt" value={textAt(values, 'readAt') ?? readAt} />
      <TierRows tierCount={tierCount} competences={competences} />
      <ButtonRow>
        <Button kind="first">{t('rosters.definition.save')}</Button>
        <Button kind="second" name="intent" value="preview">
          {t('rosters.definition.preview')}
        </Button>
      </ButtonRow>
    </SchemaForm>
  );
}

function TierRows({ tierCount, competences }: Pick<DefinitionFormProps, 'tierCount' | 'competences'>) {
  const { rows } = useRows('tiers');
  return rows.map((row) => <TierFields key={row.key} row={row} isNew={row.index >= tierCount} competences={competences} />);
}
