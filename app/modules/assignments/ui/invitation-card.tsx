import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Contact } from '~/ui/contact';
import { Fact, Facts } from '~/ui/facts';
import { NotThis, NumberedList } from '~/ui/marked-list';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { Tag } from '~/ui/tag';
import type { Invitation } from '../invitation';
import { movedShifts } from '../moved-shift';
import { AnswerRow, giveUpPath } from './answer-row';
import { LoanYeses } from './loan-yeses';
import { MovedNote } from './moved-note';
import { PersonAnswer } from './person-answer';
import type { RefusedAnswer } from './refused-answer';
import { ShiftsInWords } from './shifts-in-words';
import { WhyList } from './why-list';

export interface InvitationCardProps {
  readonly invitation: Invitation;
  /** the confirmation that is open, if any */
  readonly answer: 'yes' | 'no' | null;
  readonly isFirst: boolean;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
  readonly backTo: string;
}

/** A request in the order people ask: when, where, what, who meets me, why me. The answer stays above the thumb. */
export function InvitationCard({ invitation, answer, isFirst, submissionKey, refused, backTo }: InvitationCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { loan, fullShiftIds, shiftIds, why } = invitation;
  const { need, unit } = loan;
  const shifts = loan.shifts.filter((shift) => shiftIds.includes(shift.shiftId));
  const isMoved = movedShifts(loan.shifts, shiftIds).length === shiftIds.length;
  const maySayNo = loan.may.answerNo.may;
  const isAgain = loan.yeses.some((yes) => yes.party === 'PERSON' && yes.saidBefore);
  return (
    <Sheet flush className="overflow-visible">
      <article id={loan.id} aria-labelledby={`titel-${loan.id}`}>
        <div className="grid gap-5 p-4 sm:p-5">
          <div>
            <Tag state="asked">{t('loans.invitation.answerBy', { when: format.dateTime(loan.answerBy) })}</Tag>
            <h2 id={`titel-${loan.id}`} className="mt-3 text-xl hyphens-auto">
              {t(isMoved ? 'loans.moved.can' : isAgain ? 'loans.invitation.again' : 'loans.invitation.title', { unit: unit.name })}
            </h2>
          </div>
          <MovedNote loan={loan} shiftIds={shiftIds} />
          {fullShiftIds.length > 0 && (
            <Notice kind="warning" title={t(fullShiftIds.length === shiftIds.length ? 'loans.invitation.isFull' : 'loans.invitation.someFull')} />
          )}
          <Facts>
            <Fact term={t('loans.invitation.when')} icon="calendar">
              <ShiftsInWords shifts={shifts.map((shift) => shift.period)} />
            </Fact>
            <Fact term={t('loans.invitation.where')} icon="place">
              <span className="block">{[unit.name, unit.address].filter(Boolean).join(', ')}</span>
              {need.meetingPlace && <span className="block">{need.meetingPlace}</span>}
            </Fact>
          </Facts>
          <div>
            <h3 className="mb-2 font-semibold">{t('loans.invitation.tasks')}</h3>
            <NumberedList items={need.tasks} />
            {need.notTasks && <NotThis>{need.notTasks}</NotThis>}
          </div>
          {need.introducer && (
            <div>
              <h3 className="mb-2 font-semibold">{t('loans.invitation.meets')}</h3>
              <Contact name={need.introducer.name} detail={need.introducer.position} phone={need.introducer.phone} />
            </div>
          )}
          {need.contact && need.contact.name !== need.introducer?.name && (
            <div>
              <h3 className="mb-2 font-semibold">{t('loans.invitation.contact')}</h3>
              <Contact name={need.contact.name} phone={need.contact.phone} />
            </div>
          )}
          {why.length > 0 && (
            <div>
              <h3 className="mb-2 font-semibold">{t('loans.invitation.why')}</h3>
              <WhyList why={why} />
            </div>
          )}
        </div>
        {answer ? (
          <PersonAnswer
            key={answer}
            loan={loan}
            shifts={shifts}
            fullShiftIds={fullShiftIds}
            answer={answer}
            submissionKey={submissionKey}
            refused={refused}
            backTo={backTo}
          />
        ) : (
          <>
            <AnswerRow
              requestId={loan.id}
              yes={t('loans.invitation.yes')}
              no={t(maySayNo ? 'loans.invitation.no' : 'loans.moved.giveUp')}
              isFirst={isFirst}
              noTo={maySayNo ? undefined : giveUpPath(loan.id)}
            />
            {maySayNo && <p className="px-4 pb-4 text-s text-soft sm:px-5">{t('loans.invitation.noHint')}</p>}
          </>
        )}
        <div className="grid gap-3 rounded-b-l bg-sunken p-4 sm:p-5">
          <h3 className="font-semibold">{t(loan.yeses.length > 3 ? 'loans.yes.titleMany' : 'loans.yes.title')}</h3>
          <LoanYeses loan={loan} on="sunken" />
          <p className="text-s text-soft">{t('loans.yes.nothingAgreed')}</p>
        </div>
      </article>
    </Sheet>
  );
}
