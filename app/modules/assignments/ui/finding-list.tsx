import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { refusalOf } from '~/modules/access/refused-form';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { StateWord } from '~/ui/tag';
import { reasonMax, settleFindingSchema } from '../assignment.schema';
import type { FindingGroup } from '../finding';
import type { Loan } from '../loan';
import type { RefusedAnswer } from './refused-answer';
import { useLoanTitle } from './use-loan-title';
import { useShiftWords } from './use-shift-words';

export interface FindingListProps {
  readonly findings: readonly FindingGroup[];
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
  /** on a list of many assignments each leads to the one it is about */
  readonly about?: readonly Loan[];
}

/** What the re-check noticed about held shifts, and how it was settled. */
export function FindingList({ findings, submissionKey, refused, about }: FindingListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shiftWords = useShiftWords();
  const titleOf = useLoanTitle();
  const nameOf = ({ assignmentId }: FindingGroup): string => {
    const loan = about?.find((one) => one.id === assignmentId);
    return loan ? titleOf(loan) : t('loans.finding.see');
  };
  const textOf = ({ reason }: FindingGroup): string =>
    reason === 'SPEAK_WITH_HR' ? t('loans.finding.SPEAK_WITH_HR') : capital(t(`loans.reasonInTheWay.${reason}`));
  return (
    <ul className="grid gap-4">
      {findings.map((finding) => (
        <li key={`${finding.assignmentId} ${finding.reason}`} className="border-t border-line pt-3 first:border-t-0 first:pt-0">
          <StateWord
            state="warning"
            detail={`${shiftWords(finding.periods).line}. ${t('loans.finding.since', { when: format.dateTime(finding.since) })}`}
          >
            {textOf(finding)}
          </StateWord>
          {about && (
            <Link to={`/assignments/${finding.assignmentId}`} className="flex min-h-11 items-center pl-[1.8rem]">
              {nameOf(finding)}
            </Link>
          )}
          {!about && finding.maySettle && (
            <Details summary={t('loans.finding.settle')} open={refused?.intent === 'settle'}>
              <SchemaForm
                schema={settleFindingSchema}
                intent="settle"
                submissionKey={submissionKey}
                preventScrollReset
                {...refusalOf(refused, 'settle')}
              >
                {finding.ids.map((id) => (
                  <input key={id} type="hidden" name="findingIds[]" value={id} />
                ))}
                <TextareaField name="how" label={t('loans.finding.how')} rows={2} max={reasonMax} />
                <Button kind="second" className="w-max">
                  {t('loans.finding.settle')}
                </Button>
              </SchemaForm>
            </Details>
          )}
        </li>
      ))}
    </ul>
  );
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
