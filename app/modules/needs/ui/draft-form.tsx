import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button, ButtonRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextField } from '~/ui/form/text-field';
import { TextareaField } from '~/ui/form/textarea-field';
import { valueAt } from '~/ui/form/values';
import { Section } from '~/ui/section';
import { draftFormSchema } from '../draft-form.schema';
import { draftValues } from '../draft-values';
import { mostLines, mostTasks, type StoredNeed } from '../need';
import type { StaffMember } from '../staff';
import { LineFields, type LineChoices } from './line-fields';
import { ListError } from './list-error';
import { NewShiftFields, type NewShiftFieldsProps } from './new-shift-fields';
import { PlaceFields } from './place-fields';
import { StillWhileSending, useFocusAfter } from './still-while-sending';
import { TaskFields } from './task-fields';
import { UrgencyFields } from './urgency-fields';
import { useDraftLabels } from './use-draft-labels';
import { WantedGrid } from './wanted-grid';

export interface DraftFormProps {
  readonly need: StoredNeed;
  readonly staff: readonly StaffMember[];
  readonly suggestions: readonly string[];
  readonly choices: LineChoices;
  readonly newShifts: Omit<NewShiftFieldsProps, 'lines' | 'isSingleOpen'>;
  readonly submissionKey: string;
  readonly serverErrors?: FieldErrors;
  /** what was typed, when it was not kept */
  readonly typed?: unknown;
}

/** A whole need on one page; every button keeps the draft. */
export function DraftForm({ need, staff, suggestions, choices, newShifts, submissionKey, serverErrors, typed }: DraftFormProps) {
  const { t } = useTranslation();
  const { lines, shifts } = need;
  useFocusAfter(need.updatedAt);
  return (
    <SchemaForm
      key={need.updatedAt}
      schema={draftFormSchema}
      values={typed ?? draftValues(need)}
      serverErrors={serverErrors}
      submissionKey={submissionKey}
      intent="save"
      labels={useDraftLabels(need)}
      preventScrollReset
      className="mt-6"
    >
      <StillWhileSending>
        {/* the first button is the one that Enter presses */}
        <button type="submit" name="press" value="save" tabIndex={-1} className="sr-only">
          {t('needs.draft.save')}
        </button>
        <input type="hidden" name="seen" value={need.updatedAt} />
        <Section id="what" title={t('needs.draft.whatTitle')} hint={t('needs.draft.whatHint')} className="mt-6">
          <div className="grid gap-5">
            <TextField name="title" label={t('needs.field.title')} hint={t('needs.field.titleHint')} />
            <TaskFields suggestions={suggestions} />
            {need.tasks.length < mostTasks && (
              <div>
                <Button kind="quiet" small icon="plus" name="press" value="add-task">
                  {t('needs.draft.addTask')}
                </Button>
              </div>
            )}
            <TextareaField name="notTasks" label={t('needs.field.notTasks')} hint={t('needs.field.notTasksHint')} optional rows={2} max={500} />
          </div>
        </Section>
        <Section id="who" title={t('needs.draft.whoTitle')} hint={t('needs.draft.whoHint')}>
          <ListError name="lines" label={t('needs.field.lines')} />
          <div className="grid gap-4">
            {lines.map((line, index) => (
              <LineFields key={line.id} line={line} number={index + 1} choices={choices} />
            ))}
          </div>
          {lines.length < mostLines && (
            <div className="mt-4">
              <Button kind="second" icon="plus" name="press" value="add-line">
                {t('needs.draft.addLine')}
              </Button>
            </div>
          )}
        </Section>
        <Section id="when" title={t('needs.draft.whenTitle')} hint={t('needs.draft.whenHint')}>
          <ListError name="shifts" label={t('needs.field.shifts')} />
          {shifts.length > 0 ? <WantedGrid lines={lines} shifts={shifts} /> : <p className="text-soft">{t('needs.draft.noShifts')}</p>}
          <NewShiftFields
            {...newShifts}
            lines={lines}
            isSingleOpen={Boolean(valueAt(typed, 'newShift.date')) || Object.keys(serverErrors ?? {}).some((path) => path.startsWith('newShift'))}
          />
        </Section>
        <Section id="where" title={t('needs.draft.whereTitle')}>
          <PlaceFields staff={staff} />
        </Section>
        <Section id="how" title={t('needs.draft.howTitle')}>
          <UrgencyFields />
        </Section>
        <ButtonRow>
          <Button name="intent" value="publish">
            {t('needs.draft.publish')}
          </Button>
          <Button kind="second" name="press" value="save">
            {t('needs.draft.save')}
          </Button>
        </ButtonRow>
      </StillWhileSending>
    </SchemaForm>
  );
}
