import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import type { CompetenceGroup } from '~/modules/people/competence-groups';
import type { CompetenceView } from '~/modules/people/competence-view';
import { ChangeCompetenceForm } from '~/modules/people/ui/change-competence-form';
import { OwnCompetence } from '~/modules/people/ui/own-competence';
import { useErrorText } from '~/ui/form/use-error-text';
import { Legend } from '~/ui/legend';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';

export interface CompetenceGroupSectionProps {
  readonly group: CompetenceGroup;
  readonly withMarks: boolean;
  readonly competences: readonly CompetenceView[];
  readonly openId: string | null;
  readonly submissionKeys: { readonly change: string; readonly remove: string };
  readonly refusal: { readonly serverErrors?: FieldErrors; readonly values?: unknown };
  readonly gone?: FieldErrors;
}

/** One group of the person's competences, of which at most one is open. */
export function CompetenceGroupSection({ group, withMarks, competences, openId, submissionKeys, refusal, gone }: CompetenceGroupSectionProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (competences.length === 0) return null;
  const marks = [
    { mark: 'covered' as const, label: t('people.competences.marks.verified') },
    { mark: 'asked' as const, label: t('people.competences.marks.claimed') },
  ];
  return (
    <Section title={t(`people.group.${group}`)} hint={withMarks ? <Legend items={marks} /> : undefined}>
      <ul>
        {competences.map((competence) => (
          <li key={competence.id} className="border-t border-line first:border-t-0">
            {competence.id === openId ? (
              <>
                {gone?.['']?.map((text) => (
                  <Notice key={text} kind="error">
                    {errorText(text)}
                  </Notice>
                ))}
                <ChangeCompetenceForm competence={competence} submissionKeys={submissionKeys} refusal={refusal} />
              </>
            ) : (
              <OwnCompetence competence={competence} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
