import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import type { Country } from '~/kernel/vocabulary';
import { competenceGroups } from '~/modules/people/competence-groups';
import type { OthersCompetence, PersonPage } from '~/modules/people/person-page';
import { CompetenceTag } from '~/modules/people/ui/competence-tag';
import { ObservedLine } from '~/modules/people/ui/observed-line';
import { OpenCard } from '~/modules/people/ui/open-card';
import { OthersCompetenceRow } from '~/modules/people/ui/others-competence';
import { RejectForm } from '~/modules/people/ui/reject-form';
import { VerifyForm } from '~/modules/people/ui/verify-form';
import { confirmingMethods } from '~/modules/people/verification.policy';
import { Section, SubHeading } from '~/ui/section';

type Refusal = { readonly serverErrors?: FieldErrors; readonly values?: unknown };

export interface PersonCompetencesProps {
  readonly person: PersonPage;
  readonly openId: string | null;
  readonly country: Country;
  readonly submissionKeys: { readonly verify: string; readonly reject: string };
  readonly verifyRefusal: Refusal;
  readonly rejectRefusal: Refusal;
}

/** What the person says they can, with a place to answer for one claim at a time. */
export function PersonCompetences({ person, openId, country, submissionKeys, verifyRefusal, rejectRefusal }: PersonCompetencesProps) {
  const { t } = useTranslation();
  const { competences, rights } = person;
  const methodsFor = ({ isInRegister, state }: OthersCompetence) => confirmingMethods(rights, { isInRegister, refusedByHr: state === 'ASK_HR' });
  const mayAnswer = (competence: OthersCompetence): boolean => rights.mayReject || methodsFor(competence).length > 0;
  const open = competences.filter(({ state }) => state === 'CLAIMED' || state === 'STALE' || state === 'LAPSED').length;
  const howItStands =
    competences.length === 0
      ? t('people.person.canNothing', { name: person.name })
      : open > 0
        ? t('people.person.toLookAt', { count: open })
        : t('people.person.allLookedAt');
  return (
    <Section
      title={t('people.person.can', { name: person.name })}
      hint={rights.whyNot ? `${howItStands} ${t(`people.verify.noRights.${rights.whyNot}`)}` : howItStands}
    >
      {competenceGroups.map((group) => {
        const members = competences.filter((competence) => competence.group === group);
        if (members.length === 0) return null;
        return (
          <div key={group} className="mt-6 first:mt-0">
            <SubHeading>{t(`people.group.${group}`)}</SubHeading>
            <ul>
              {members.map((competence) => (
                <li key={competence.id} className="border-t border-line">
                  {competence.id === openId && mayAnswer(competence) ? (
                    <OpenCard
                      id={competence.id}
                      title={competence.label}
                      tag={<CompetenceTag state={competence.state} lapsesSoon={competence.lapsesSoon} />}
                    >
                      <ObservedLine observed={competence.observed} withReference />
                      <VerifyForm
                        competence={competence}
                        methods={methodsFor(competence)}
                        mayLimit={rights.mayReject}
                        country={country}
                        submissionKey={submissionKeys.verify}
                        refusal={verifyRefusal}
                      />
                      {rights.mayReject && (
                        <RejectForm competence={competence} rights={rights} submissionKey={submissionKeys.reject} refusal={rejectRefusal} />
                      )}
                    </OpenCard>
                  ) : (
                    <OthersCompetenceRow competence={competence} mayAnswer={mayAnswer(competence)} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}
