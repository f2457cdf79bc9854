import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { FieldErrors } from '~/kernel/field-error';
import { languages, sectors, type Language } from '~/kernel/vocabulary';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { CheckboxField } from '~/ui/form/checkbox-field';
import { ComboboxMulti } from '~/ui/form/combobox-multi';
import type { ComboboxOption } from '~/ui/form/combobox-options';
import { DateField } from '~/ui/form/date-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextField } from '~/ui/form/text-field';
import { TextareaField } from '~/ui/form/textarea-field';
import { textAt } from '~/ui/form/values';
import { announcementRoles } from '../announcement';
import { announcementSchema, longestBody } from '../announcement.schema';

export interface AnnouncementFormProps {
  /** as stored, or what was typed */
  readonly values: unknown;
  readonly serverErrors?: FieldErrors;
  readonly units: readonly ComboboxOption[];
  readonly submissionKey: string;
  /** somebody may have seen it already */
  readonly isNew: boolean;
}

/** What, when, for whom, and whether it asks to be seen. */
export function AnnouncementForm({ values, serverErrors, units, submissionKey, isNew }: AnnouncementFormProps) {
  const { t } = useTranslation();
  const { language: own } = useFormat();
  const others = languages.filter((language) => language !== own);
  return (
    <SchemaForm schema={announcementSchema} values={values} serverErrors={serverErrors} submissionKey={submissionKey} intent="save" preventScrollReset={false}>
      <input type="hidden" name="changedAt" value={textAt(values, 'changedAt') ?? '0'} />
      <TextFields language={own} />
      <p className="text-s text-soft">{t('announcements.form.missingLanguage')}</p>
      {others.map((language) => (
        <Details
          key={language}
          summary={t('announcements.form.other', { language: t(`announcements.form.languages.${language}`) })}
          open={Boolean(textAt(values, `texts.${language}.title`) || textAt(values, `texts.${language}.body`))}
        >
          <TextFields language={language} />
        </Details>
      ))}
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField name="validFrom" label={t('announcements.form.validFrom')} />
        <DateField name="validTo" label={t('announcements.form.validTo')} hint={t('announcements.form.validToHint')} optional />
      </div>
      <fieldset className="grid gap-5 border-t border-line pt-4">
        <legend className="float-left mb-1 text-l font-bold">{t('announcements.form.forWhom')}</legend>
        <p className="clear-both text-s text-soft">{t('announcements.form.forWhomHint')}</p>
        <CheckboxCards
          name="roles[]"
          label={t('announcements.form.roles')}
          optional
          columns={2}
          options={announcementRoles.map((role) => ({ value: role, label: t(`announcements.role.${role}`) }))}
        />
        <CheckboxCards
          name="sectors[]"
          label={t('announcements.form.sectors')}
          optional
          columns={3}
          options={sectors.map((sector) => ({ value: sector, label: t(`units.sectors.${sector}`) }))}
        />
        <ComboboxMulti name="unitIds[]" label={t('announcements.form.units')} optional options={units} />
      </fieldset>
      <CheckboxField name="asksSeen" label={t('announcements.form.asksSeen')} hint={t('announcements.form.asksSeenHint')} />
      {!isNew && <CheckboxField name="askAgain" label={t('announcements.form.askAgain')} hint={t('announcements.form.askAgainHint')} />}
      <div>
        <Button kind="first">{t(isNew ? 'announcements.form.publish' : 'announcements.form.save')}</Button>
      </div>
    </SchemaForm>
  );
}

function TextFields({ language }: { readonly language: Language }) {
  const { t } = useTranslation();
  const name = t(`announcements.form.languages.${language}`);
  return (
    <div className="grid gap-4">
      <TextField name={`texts.${language}.title`} label={t('announcements.form.heading', { language: name })} />
      <TextareaField name={`texts.${language}.body`} label={t('announcements.form.body', { language: name })} rows={6} max={longestBody} />
    </div>
  );
}
