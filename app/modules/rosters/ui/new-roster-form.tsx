import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button, ButtonRow } from '~/ui/button';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { ComboboxMulti } from '~/ui/form/combobox-multi';
import type { ComboboxOption } from '~/ui/form/combobox-options';
import { SchemaForm } from '~/ui/form/schema-form';
import { Details } from '~/ui/details';
import { newRosterSchema } from '../saved-roster.schema';
import { NameFields, ScopeFields } from './name-and-scope';

export interface NewRosterFormProps {
  readonly values: unknown;
  readonly serverErrors: FieldErrors | undefined;
  readonly submissionKey: string;
  readonly competences: readonly ComboboxOption[];
  readonly groups: readonly string[];
  readonly tiers: readonly { readonly value: string; readonly label: string }[];
  readonly areas: readonly { readonly key: string; readonly name: string }[];
  /** begun from another roster, so its tiers and scope are shown open */
  readonly isCopy: boolean;
}

/** What a new roster is called, what it holds, and where. */
export function NewRosterForm({ values, serverErrors, submissionKey, competences, groups, tiers, areas, isCopy }: NewRosterFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={newRosterSchema} values={values} serverErrors={serverErrors} submissionKey={submissionKey} intent="make" className="mt-6">
      <NameFields open={isCopy} />
      <ComboboxMulti name="competences[]" label={t('rosters.saved.competences')} hint={t('rosters.saved.competencesHint')} options={competences} optional />
      <Details summary={t('rosters.saved.groups')}>
        <CheckboxCards
          name="groups[]"
          label={t('rosters.saved.groups')}
          hint={t('rosters.saved.groupsHint')}
          columns={2}
          optional
          options={groups.map((group) => ({ value: group, label: t(`rosters.group.${group}`, { defaultValue: group }) }))}
        />
      </Details>
      <Details summary={t('rosters.saved.tiers')} open={isCopy}>
        <CheckboxCards name="tiers[]" label={t('rosters.saved.tiers')} hint={t('rosters.saved.tiersHint')} optional options={tiers} />
      </Details>
      <Details summary={t('rosters.saved.scope')} open={isCopy}>
        <div className="grid gap-5">
          <ScopeFields areas={areas} />
        </div>
      </Details>
      <ButtonRow>
        <Button kind="first">{t('rosters.saved.make')}</Button>
      </ButtonRow>
    </SchemaForm>
  );
}
