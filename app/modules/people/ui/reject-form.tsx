import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { DateField } from '~/ui/form/date-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { SelectField } from '~/ui/form/select-field';
import type { OthersCompetence } from '../person-page';
import type { VerificationRights } from '../verification.policy';
import { rejectClaimSchema } from '../verification.schema';

export interface RejectFormProps {
  readonly competence: OthersCompetence;
  readonly rights: VerificationRights;
  readonly submissionKey: string;
  readonly refusal: { readonly serverErrors?: FieldErrors; readonly values?: unknown };
}

/** For when HR looked and could not confirm; closed until it is needed. */
export function RejectForm({ competence, rights, submissionKey, refusal }: RejectFormProps) {
  const { t } = useTranslation();
  const { today } = useFormat();
  const methods = rights.methods.filter((method) => method !== 'REGISTER' || competence.isInRegister);
  return (
    <Details summary={t('people.verify.rejectTitle')} open={refusal.serverErrors !== undefined}>
      <p className="mb-3 text-s text-soft">{t('people.verify.rejectText')}</p>
      <SchemaForm schema={rejectClaimSchema} intent="reject" submissionKey={submissionKey} preventScrollReset {...refusal}>
        <input type="hidden" name="personCompetenceId" value={competence.id} />
        <SelectField
          name="method"
          label={t('people.verify.method')}
          emptyLabel={null}
          defaultValue={methods[0]}
          options={methods.map((method) => ({ value: method, label: t(`people.method.${method}`) }))}
        />
        <DateField name="observedOn" label={t('people.verify.observedOn')} defaultValue={today} max={today} />
        <div>
          <Button kind="danger" small>
            {t('people.verify.reject')}
          </Button>
        </div>
      </SchemaForm>
    </Details>
  );
}
