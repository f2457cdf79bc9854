import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { addCompetenceSchema } from '../competence.schema';
import type { CompetenceKind } from '../catalogue/catalogue.schema';
import { OpenCard } from './open-card';
import { PracticeFields } from './practice-fields';

/** What is about to be added: an entry of the catalogue, or the person's own words. */
export interface Addition {
  readonly competenceKey: string | null;
  readonly label: string;
  readonly kind: CompetenceKind | null;
  readonly hasLastDay: boolean;
}

export interface AddCompetenceFormProps {
  readonly addition: Addition;
  readonly submissionKey: string;
  readonly refusal: { readonly serverErrors?: FieldErrors; readonly values?: unknown };
}

export function AddCompetenceForm({ addition, submissionKey, refusal }: AddCompetenceFormProps) {
  const { t } = useTranslation();
  const { competenceKey, label, kind, hasLastDay } = addition;
  return (
    <OpenCard id="add" title={t('people.competences.addTitle', { label })}>
      <SchemaForm key={competenceKey ?? label} schema={addCompetenceSchema} intent="add" submissionKey={submissionKey} {...refusal}>
        <input type="hidden" name={competenceKey ? 'competenceKey' : 'ownWords'} value={competenceKey ?? label} />
        <PracticeFields kind={kind} hasLastDay={hasLastDay} />
        <ButtonRow>
          <Button>{t('people.competences.add')}</Button>
          <ButtonLink kind="quiet" to="/me/competences" preventScrollReset>
            {t('people.competences.cancel')}
          </ButtonLink>
        </ButtonRow>
      </SchemaForm>
    </OpenCard>
  );
}
