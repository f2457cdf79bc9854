import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import type { Country } from '~/kernel/vocabulary';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { DateField } from '~/ui/form/date-field';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { SelectField } from '~/ui/form/select-field';
import { recordCheckLaws, recordChecksOf } from '../record-check';
import { recordCheckSchema, seenByRoles } from '../record-check.schema';

export interface RecordCheckFormProps {
  readonly country: Country;
  readonly submissionKey: string;
  readonly refusal: { readonly serverErrors?: FieldErrors; readonly values?: unknown };
}

/** Notes that a certificate was seen. There is no field for what it said, on purpose (domain A4). */
export function RecordCheckForm({ country, submissionKey, refusal }: RecordCheckFormProps) {
  const { t } = useTranslation();
  const { today } = useFormat();
  const types = recordChecksOf(country);
  const words = (key: string) => t(`people.recordCheck.${key}`);
  return (
    <Details summary={words('form.open')} open={refusal.serverErrors !== undefined}>
      <SchemaForm schema={recordCheckSchema} intent="recordCheck" submissionKey={submissionKey} preventScrollReset {...refusal}>
        <SelectField
          name="type"
          label={words('form.type')}
          emptyLabel={null}
          defaultValue={types[0]}
          options={types.map((type) => ({ value: type, label: words(`type.${type}`) }))}
        />
        <RadioCards
          name="status"
          label={words('form.status')}
          columns={2}
          defaultValue="SEEN_OK"
          options={(['SEEN_OK', 'NOT_REQUIRED'] as const).map((status) => ({ value: status, label: words(`status.${status}`) }))}
        />
        <DateField name="seenOn" label={words('form.seenOn')} defaultValue={today} max={today} />
        <RadioCards
          name="seenByRole"
          label={words('form.seenByRole')}
          columns={2}
          defaultValue="HR"
          options={seenByRoles.map((role) => ({ value: role, label: words(`role.${role}`) }))}
        />
        <SelectField
          name="legalBasis"
          label={words('form.legalBasis')}
          hint={words('form.legalBasisHint')}
          optional
          options={types.flatMap((type) =>
            recordCheckLaws[type].notRequired.map((basis) => ({ value: basis, label: basis, group: words(`type.${type}`) })),
          )}
        />
        <div>
          <Button kind="second">{words('form.save')}</Button>
        </div>
      </SchemaForm>
    </Details>
  );
}
