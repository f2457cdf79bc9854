import { useTranslation } from 'react-i18next';
import type { IsoDate } from '~/kernel/time';
import { DateField } from '~/ui/form/date-field';
import { NumberField } from '~/ui/form/number-field';
import { RadioCards } from '~/ui/form/radio-cards';
import { TextareaField } from '~/ui/form/textarea-field';
import { capacityKinds, liftedKinds } from '../capacity';
import { capacityTasksMax } from '../capacity.schema';

/** What is lifted, which tasks wait, which time it is and from when to when. */
export function CapacityFields({ today }: { readonly today: IsoDate }) {
  const { t } = useTranslation();
  const options = (keys: readonly string[]) => keys.map((key) => ({ value: key, label: t(`units.capacity.${key}`) }));
  return (
    <>
      <RadioCards name="lifted" label={t('units.capacity.lifted')} defaultValue="ALL" options={options(liftedKinds)} />
      <NumberField name="hoursPerWeek" label={t('units.capacity.hours')} hint={t('units.capacity.hoursHint')} decimals optional />
      <TextareaField name="tasks" label={t('units.capacity.tasks')} hint={t('units.capacity.tasksHint')} max={capacityTasksMax} rows={2} optional />
      <RadioCards name="kind" label={t('units.capacity.kind')} defaultValue="WITHIN_CONTRACT" options={options(capacityKinds)} columns={2} />
      <DateField name="from" label={t('units.capacity.from')} defaultValue={today} />
      <DateField name="to" label={t('units.capacity.to')} hint={t('units.capacity.toHint')} min={today} optional />
    </>
  );
}
