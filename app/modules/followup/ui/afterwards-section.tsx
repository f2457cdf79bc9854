import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { FieldErrors } from '~/kernel/field-error';
import type { TextKey } from '~/kernel/text-key';
import { refusalOf } from '~/modules/access/refused-form';
import { Button } from '~/ui/button';
import { Facts, Fact } from '~/ui/facts';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { textAt } from '~/ui/form/values';
import { Section, SubHeading } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import { marks, questions } from '../afterwards';
import type { OwnAfterwards } from '../afterwards.queries.server';
import { afterwardsSchema } from '../afterwards.schema';

export interface AfterwardsSectionProps {
  readonly assignmentId: string;
  readonly afterwards: readonly OwnAfterwards[];
  readonly submissionKey: string;
  readonly refused: { readonly intent: string; readonly errors: FieldErrors; readonly refused: TextKey | null; readonly values?: unknown } | undefined;
}

/** On the page of a loan that is over: three questions to each party, or what the reader answered. */
export function AfterwardsSection({ assignmentId, afterwards, submissionKey, refused }: AfterwardsSectionProps) {
  const { t } = useTranslation();
  const refusal = refusalOf(refused, 'afterwards');
  if (afterwards.length === 0) return null;
  return (
    <Section id="afterwards" title={t('followup.afterwards.section')} hint={t('followup.afterwards.sectionHint')}>
      {afterwards.map((one) => (
        <div key={one.party} className="max-w-phone">
          <SubHeading>{t(`followup.afterwards.asParty.${one.party}`)}</SubHeading>
          {one.answer ? (
            <Answered {...one} />
          ) : (
            <Sheet>
              <SchemaForm schema={afterwardsSchema} intent="afterwards" submissionKey={submissionKey} preventScrollReset {...(textAt(refusal.values, 'party') === one.party ? refusal : {})}>
                <input type="hidden" name="assignmentId" value={assignmentId} />
                <input type="hidden" name="party" value={one.party} />
                {questions.map((question) => (
                  <RadioCards
                    key={question}
                    name={question}
                    label={t(`followup.afterwards.question.${one.party}.${question}`)}
                    columns={2}
                    options={[...marks].reverse().map((mark) => ({ value: String(mark), label: t(`followup.afterwards.mark.${mark}`) }))}
                  />
                ))}
                <Button kind="first">{t('followup.afterwards.send')}</Button>
              </SchemaForm>
            </Sheet>
          )}
        </div>
      ))}
    </Section>
  );
}

function Answered({ party, answer }: OwnAfterwards) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!answer) return null;
  return (
    <>
      <Facts>
        {questions.map((question) => (
          <Fact key={question} term={t(`followup.afterwards.question.${party}.${question}`)}>
            {t(`followup.afterwards.mark.${answer[question]}`)}
          </Fact>
        ))}
      </Facts>
      <p className="mt-3 text-s text-soft">{t('followup.afterwards.answeredOn', { when: format.dateTime(answer.answeredAt) })}</p>
    </>
  );
}
