import { useTranslation } from 'react-i18next';
import { addDays } from '~/kernel/zone';
import { sectors } from '~/kernel/vocabulary';
import { useFormat } from '~/i18n/use-format';
import { refusalOf } from '~/modules/access/refused-form';
import { Button } from '~/ui/button';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { DateField } from '~/ui/form/date-field';
import { NumberField } from '~/ui/form/number-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { SelectField } from '~/ui/form/select-field';
import { standingReleaseSchema } from '../assignment.schema';
import type { RefusedAnswer } from './refused-answer';

export interface GiveReleaseFormProps {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly personId: string; readonly name: string; readonly unitId: string; readonly unitName: string }[];
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
}

const usualDays = 27;

/** The home leader's yes ahead of time: for whom, when, where, at most how much. */
export function GiveReleaseForm({ units, people, submissionKey, refused }: GiveReleaseFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [only] = units;
  return (
    <SchemaForm schema={standingReleaseSchema} intent="give" submissionKey={submissionKey} {...refusalOf(refused, 'give')}>
      {units.length === 1 && only ? (
        <input type="hidden" name="unitId" value={only.id} />
      ) : (
        <SelectField name="unitId" label={t('loans.release.unit')} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <SelectField
        name="personId"
        label={t('loans.release.who')}
        hint={t('loans.release.whoHint')}
        optional
        emptyLabel={t('loans.release.whoAll')}
        options={people.map(({ personId, name, unitName }) => ({ value: personId, label: name, group: units.length === 1 ? undefined : unitName }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField name="from" label={t('loans.release.from')} min={format.today} defaultValue={format.today} />
        <DateField name="to" label={t('loans.release.to')} min={format.today} defaultValue={addDays(format.today, usualDays)} />
      </div>
      <CheckboxCards
        name="sectors[]"
        label={t('loans.release.sectors')}
        hint={t('loans.release.sectorsHint')}
        optional
        columns={2}
        options={sectors.map((sector) => ({ value: sector, label: t(`units.sectors.${sector}`) }))}
      />
      <NumberField name="maxHoursPerWeek" label={t('loans.release.most')} optional decimals />
      <Button className="w-max">{t('loans.release.send')}</Button>
    </SchemaForm>
  );
}
