import { useTranslation } from 'react-i18next';
import { languages } from '~/kernel/vocabulary';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { NumberField } from '~/ui/form/number-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { SelectField } from '~/ui/form/select-field';
import { TextareaField } from '~/ui/form/textarea-field';
import { dueSides, formOf, itemFormSchema } from '../edit-template.schema';
import { blockings, dueUnits, phases, type TemplateItem } from '../item';
import { itemTextMax } from '../template.schema';
import type { RefusedAct } from './refused-act';

export interface ItemFormProps {
  /** null is a new one */
  readonly item: TemplateItem | null;
  readonly submissionKey: string;
  readonly answer: RefusedAct | undefined;
}

const fresh = { phase: 'BEFORE', amount: '1', unit: 'DAYS', side: 'BEFORE_START', blocks: 'NONE', country: 'ANY' };

/** One thing to do, in three languages, with when it is due and what it stops. */
export function ItemForm({ item, submissionKey, answer }: ItemFormProps) {
  const { t } = useTranslation();
  const choices = (of: string, values: readonly string[]) => values.map((value) => ({ value, label: t(`onboarding.${of}.${value}`) }));
  const refused = refusalOf(answer, 'save');
  return (
    <SchemaForm schema={itemFormSchema} intent="save" submissionKey={submissionKey} {...refused} values={refused.values ?? (item ? formOf(item) : fresh)}>
      {item && <input type="hidden" name="key" value={item.key} />}
      {languages.map((language) => (
        <TextareaField key={language} name={`text.${language}`} label={t(`onboarding.admin.text.${language}`)} rows={2} max={itemTextMax} />
      ))}
      <SelectField name="phase" label={t('onboarding.admin.phase')} emptyLabel={null} options={choices('phase', phases)} />
      <NumberField name="amount" label={t('onboarding.admin.amount')} hint={t('onboarding.admin.amountHint')} />
      <SelectField name="unit" label={t('onboarding.admin.unit')} emptyLabel={null} options={choices('admin.units', dueUnits)} />
      <SelectField name="side" label={t('onboarding.admin.side')} emptyLabel={null} options={choices('admin.sides', dueSides)} />
      <SelectField name="blocks" label={t('onboarding.admin.blocks')} emptyLabel={null} options={choices('admin.blocking', ['NONE', ...blockings])} />
      <SelectField name="country" label={t('onboarding.admin.country')} emptyLabel={null} options={choices('admin.countries', ['ANY', 'DK', 'NO'])} />
      <ButtonRow>
        <Button kind="first">{t('onboarding.admin.save')}</Button>
        <ButtonLink to="?" kind="second">
          {t('onboarding.admin.cancel')}
        </ButtonLink>
      </ButtonRow>
    </SchemaForm>
  );
}
