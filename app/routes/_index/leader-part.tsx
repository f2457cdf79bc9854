import { useTranslation } from 'react-i18next';
import type { FindingGroup } from '~/modules/assignments/finding';
import type { LeaderRequest } from '~/modules/assignments/leader-request';
import type { Loan } from '~/modules/assignments/loan';
import { FindingList } from '~/modules/assignments/ui/finding-list';
import { GapList } from '~/modules/assignments/ui/gap-list';
import { LeaderRequestCard } from '~/modules/assignments/ui/leader-request-card';
import { LeaderRequestLine } from '~/modules/assignments/ui/leader-request-line';
import { LoanLine } from '~/modules/assignments/ui/loan-line';
import type { RefusedAnswer } from '~/modules/assignments/ui/refused-answer';
import type { Gap } from '~/modules/assignments/uncovered.queries.server';
import { LinkRow } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';

/** The soonest stand whole; after a bulk of asking the others must still fit a phone. */
const mostWhole = 3;

export interface LeaderPartProps {
  readonly requests: readonly LeaderRequest[];
  readonly gaps: readonly Gap[];
  readonly findings: readonly FindingGroup[];
  /** the loans that the findings are about */
  readonly findingLoans: readonly Loan[];
  readonly lonely: readonly Loan[];
  readonly isLeader: boolean;
  readonly seesAll: boolean;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
  readonly hasInvitations: boolean;
  readonly answerOf: (requestId: string) => 'yes' | 'no' | null;
}

/** What leaders, HR and the crisis staff see on the start page beside their own. */
export function LeaderPart({
  requests,
  gaps,
  findings,
  findingLoans,
  lonely,
  isLeader,
  seesAll,
  submissionKey,
  refused,
  hasInvitations,
  answerOf,
}: LeaderPartProps) {
  const { t } = useTranslation();
  if (!isLeader && !seesAll && requests.length === 0) return null;
  return (
    <>
      {(isLeader || requests.length > 0) && (
        <Section title={t('start.leader.title')} hint={requests.length > 0 ? t('start.leader.hint') : undefined}>
          {requests.length === 0 && <p>{t('start.leader.none')}</p>}
          <div className="grid gap-6">
            {requests.map((request, index) => {
              const answer = answerOf(request.loan.id);
              if (index >= mostWhole && answer === null) return <LeaderRequestLine key={request.loan.id} request={request} />;
              return (
                <LeaderRequestCard
                  key={request.loan.id}
                  request={request}
                  answer={answer}
                  isFirst={index === 0 && !hasInvitations}
                  submissionKey={submissionKey}
                  refused={refused}
                  backTo="/"
                />
              );
            })}
          </div>
          <div className="mt-4 grid justify-items-start">
            <LinkRow to="/assignments" iconAfter="next">
              {t('start.leader.openLists')}
            </LinkRow>
            {isLeader && (
              <LinkRow to="/releases" iconAfter="next">
                {t('start.leader.releases')}
              </LinkRow>
            )}
          </div>
        </Section>
      )}
      {seesAll && (
        <Section title={t('start.lonely.title')} hint={t('start.lonely.hint')}>
          {lonely.length === 0 ? (
            <p>{t('start.lonely.none')}</p>
          ) : (
            <PlainRows items={lonely.map((loan) => ({ key: loan.id, content: <LoanLine loan={loan} /> }))} />
          )}
          <LinkRow to="/assignments" iconAfter="next">
            {t('start.leader.openLists')}
          </LinkRow>
        </Section>
      )}
      {findings.length > 0 && (
        <Section title={t('loans.finding.title')} hint={t('loans.finding.hint')}>
          <FindingList findings={findings} submissionKey={submissionKey} refused={refused} about={findingLoans} />
        </Section>
      )}
      <Section title={t('start.gaps.title')}>
        {gaps.length === 0 ? <p>{t(seesAll ? 'start.gaps.noneAnywhere' : 'start.gaps.none')}</p> : <GapList gaps={gaps} />}
      </Section>
    </>
  );
}
