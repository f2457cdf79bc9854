import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { changeCompetenceSchema } from '../competence.schema';
import type { CompetenceView } from '../competence-view';
import { CompetenceTag } from './competence-tag';
import { ObservedLine } from './observed-line';
import { OpenCard } from './open-card';
import { PracticeFields } from './practice-fields';
import { StateText } from './state-text';

export interface ChangeCompetenceFormProps {
  readonly competence: CompetenceView;
  readonly submissionKeys: { readonly change: string; readonly remove: string };
  readonly refusal: { readonly serverErrors?: FieldErrors; readonly values?: unknown };
}

export function ChangeCompetenceForm({ competence, submissionKeys, refusal }: ChangeCompetenceFormProps) {
  const { t } = useTranslation();
  const { id, label, kind, state, hasLastDay, observed, comfort, lastPractised, validUntil } = competence;
  return (
    <OpenCard id={id} title={label} tag={<CompetenceTag state={state} lapsesSoon={competence.lapsesSoon} />}>
      <ObservedLine observed={observed} />
      <StateText state={state} lapsesSoon={competence.lapsesSoon} />
      <SchemaForm schema={changeCompetenceSchema} intent="change" submissionKey={submissionKeys.change} preventScrollReset {...refusal}>
        <input type="hidden" name="personCompetenceId" value={id} />
        <PracticeFields
          kind={kind}
          hasLastDay={hasLastDay || validUntil !== null}
          stored={{ comfort, lastPractised, validUntil, isVerified: observed?.outcome === 'VERIFIED' }}
        />
        <ButtonRow>
          <Button>{t('people.competences.save')}</Button>
          <ButtonLink kind="quiet" to="/me/competences" preventScrollReset>
            {t('people.competences.cancel')}
          </ButtonLink>
        </ButtonRow>
      </SchemaForm>
      <Form method="post" className="border-t border-line pt-3">
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="submissionKey" value={submissionKeys.remove} />
        <input type="hidden" name="personCompetenceId" value={id} />
        <Button kind="quiet" small icon="cross">
          {t('people.competences.remove', { label })}
        </Button>
      </Form>
    </OpenCard>
  );
}
