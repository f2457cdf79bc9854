import { useTranslation } from 'react-i18next';
import type { Loan } from '~/modules/assignments/loan';
import type { RefusedAnswer } from '~/modules/assignments/ui/refused-answer';
import type { FollowupPage } from '~/modules/followup/followup-page.queries.server';
import { AfterwardsSection } from '~/modules/followup/ui/afterwards-section';
import { CheckInAdvice } from '~/modules/followup/ui/check-in-advice';
import { CheckInList } from '~/modules/followup/ui/check-in-list';
import { LetterSection } from '~/modules/followup/ui/letter-section';
import { Section } from '~/ui/section';

export interface FollowupPartProps {
  readonly loan: Loan;
  readonly followup: FollowupPage;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
}

/** Around a loan that is agreed: the letter, how it goes, and what it was like. */
export function FollowupPart({ loan, followup, submissionKey, refused }: FollowupPartProps) {
  const { t } = useTranslation();
  const { checkIns, ownCheckInId, troubles, leads, letters, afterwards } = followup;
  return (
    <>
      {checkIns.length > 0 && (
        <Section id="check-ins" title={t('followup.checkIn.section')} hint={t('followup.checkIn.sectionHint')}>
          <div className="max-w-phone">
            {loan.state.state === 'ACTIVE' && <CheckInAdvice troubles={troubles} leads={leads} givenName={loan.person.name?.split(' ')[0] ?? null} />}
            <CheckInList checkIns={checkIns} ownId={ownCheckInId} />
          </div>
        </Section>
      )}
      <AfterwardsSection assignmentId={loan.id} afterwards={afterwards} submissionKey={submissionKey} refused={refused} />
      <LetterSection assignmentId={loan.id} letters={letters} />
    </>
  );
}
