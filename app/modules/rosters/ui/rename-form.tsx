import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button, ButtonRow } from '~/ui/button';
import { Details } from '~/ui/details';
import { SchemaForm } from '~/ui/form/schema-form';
import { textAt } from '~/ui/form/values';
import { Section } from '~/ui/section';
import { renameRosterSchema } from '../saved-roster.schema';
import { NameFields, ScopeFields } from './name-and-scope';

export interface RenameFormProps {
  readonly values: unknown;
  readonly readAt: number;
  readonly serverErrors: FieldErrors | undefined;
  readonly submissionKey: string;
  readonly areas: readonly { readonly key: string; readonly name: string }[];
}

/** What a roster is called and which part of the municipality it is about; its tiers have a form of their own. */
export function RenameForm({ values, readAt, serverErrors, submissionKey, areas }: RenameFormProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('rosters.saved.nameAndScope')}>
      <Details summary={t('rosters.saved.rename')} open={serverErrors !== undefined}>
        <SchemaForm schema={renameRosterSchema} values={values} serverErrors={serverErrors} submissionKey={submissionKey} intent="rename" preventScrollReset={false}>
          <input type="hidden" name="readAt" value={textAt(values, 'readAt') ?? readAt} />
          <NameFields open />
          <ScopeFields areas={areas} />
          <ButtonRow>
            <Button kind="second">{t('rosters.saved.saveName')}</Button>
          </ButtonRow>
        </SchemaForm>
      </Details>
    </Section>
  );
}
