import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import type { Country } from '~/kernel/vocabulary';
import { useFormat } from '~/i18n/use-format';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { CheckboxField } from '~/ui/form/checkbox-field';
import { DateField } from '~/ui/form/date-field';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextField } from '~/ui/form/text-field';
import type { OthersCompetence } from '../person-page';
import { publicRegisters } from '../register-reference';
import { verifyClaimSchema, type VerificationMethod } from '../verification.schema';

export interface VerifyFormProps {
  readonly competence: OthersCompetence;
  /** how this actor may confirm this claim, at least one */
  readonly methods: readonly VerificationMethod[];
  readonly mayLimit: boolean;
  readonly country: Country;
  readonly submissionKey: string;
  readonly refusal: { readonly serverErrors?: FieldErrors; readonly values?: unknown };
}

/** What HR or a leader saw. Only the ways that this actor and this trade allow are offered. */
export function VerifyForm({ competence, methods, mayLimit, country, submissionKey, refusal }: VerifyFormProps) {
  const { t } = useTranslation();
  const { today } = useFormat();
  const looksUp = methods.includes('REGISTER');
  return (
    <SchemaForm schema={verifyClaimSchema} intent="verify" submissionKey={submissionKey} preventScrollReset {...refusal}>
      <input type="hidden" name="personCompetenceId" value={competence.id} />
      {looksUp && (
        <p>
          <a href={publicRegisters[country].lookUpAt} target="_blank" rel="noreferrer">
            {t(`people.verify.lookUp.${country}`)}
          </a>
        </p>
      )}
      <RadioCards
        name="method"
        label={t('people.verify.method')}
        defaultValue={methods[0]}
        options={methods.map((method) => ({ value: method, label: t(`people.method.${method}`) }))}
      />
      {looksUp && (
        <TextField
          name="registerReference"
          label={t(`people.verify.reference.${country}`)}
          hint={t(`people.verify.referenceHint.${country}`)}
          defaultValue={competence.observed?.reference ?? undefined}
          width="short"
          autoComplete="off"
          maxLength={20}
        />
      )}
      <DateField name="observedOn" label={t('people.verify.observedOn')} defaultValue={today} max={today} />
      {(competence.hasLastDay || competence.validUntil) && (
        <DateField name="validUntil" label={t('people.verify.validUntil')} defaultValue={competence.validUntil ?? undefined} optional />
      )}
      {mayLimit && looksUp && <CheckboxField name="restricted" label={t('people.verify.restricted')} hint={t('people.verify.restrictedHint')} />}
      <ButtonRow>
        <Button>{t('people.verify.confirm')}</Button>
        <ButtonLink kind="quiet" to="?" preventScrollReset>
          {t('people.competences.cancel')}
        </ButtonLink>
      </ButtonRow>
    </SchemaForm>
  );
}
