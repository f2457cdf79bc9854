import { useTranslation } from 'react-i18next';
import { needKinds } from '~/kernel/vocabulary';
import { RadioCards } from '~/ui/form/radio-cards';
import { SelectField } from '~/ui/form/select-field';

const priorities = [5, 4, 3, 2, 1];

/** The kind of need, each with what it means. */
export function KindField() {
  const { t } = useTranslation();
  const options = needKinds.map((kind) => ({ value: kind, label: t(`needs.kind.${kind}`), hint: t(`needs.kindHint.${kind}`) }));
  return <RadioCards name="kind" label={t('needs.field.kind')} columns={3} options={options} />;
}

export function UrgencyFields() {
  const { t } = useTranslation();
  return (
    <div className="grid gap-5">
      <div className="sm:max-w-[20rem]">
        <SelectField
          name="priority"
          label={t('needs.field.priority')}
          emptyLabel={null}
          options={priorities.map((priority) => ({ value: String(priority), label: t(`needs.priority.${priority}`) }))}
        />
      </div>
      <KindField />
    </div>
  );
}
