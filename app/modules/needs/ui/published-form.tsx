import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button, ButtonRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextField } from '~/ui/form/text-field';
import { TextareaField } from '~/ui/form/textarea-field';
import { Section } from '~/ui/section';
import { textsFormSchema } from '../draft-form.schema';
import { textValues } from '../draft-values';
import type { StoredNeed } from '../need';
import type { StaffMember } from '../staff';
import { PlaceFields } from './place-fields';
import { TaskFields } from './task-fields';
import { UrgencyFields } from './urgency-fields';
import { useDraftLabels } from './use-draft-labels';

export interface PublishedFormProps {
  readonly need: StoredNeed;
  readonly staff: readonly StaffMember[];
  readonly submissionKey: string;
  readonly serverErrors?: FieldErrors;
  readonly typed?: unknown;
}

/** Texts and contacts of a published need; its shifts are changed where people are answered. */
export function PublishedForm({ need, staff, submissionKey, serverErrors, typed }: PublishedFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm
      key={need.updatedAt}
      schema={textsFormSchema}
      values={typed ?? textValues(need)}
      serverErrors={serverErrors}
      submissionKey={submissionKey}
      intent="change"
      labels={useDraftLabels(need)}
      className="mt-6"
    >
      <input type="hidden" name="seen" value={need.updatedAt} />
      <Section title={t('needs.draft.whatTitle')} hint={t('needs.draft.whatHint')} className="mt-6">
        <div className="grid gap-5">
          <TextField name="title" label={t('needs.field.title')} />
          <TaskFields suggestions={[]} />
          <TextareaField name="notTasks" label={t('needs.field.notTasks')} hint={t('needs.field.notTasksHint')} optional rows={2} max={500} />
        </div>
      </Section>
      <Section title={t('needs.draft.whereTitle')}>
        <PlaceFields staff={staff} />
      </Section>
      <Section title={t('needs.draft.howTitle')}>
        <UrgencyFields />
      </Section>
      <ButtonRow>
        <Button>{t('needs.edit.save')}</Button>
      </ButtonRow>
    </SchemaForm>
  );
}
