import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button, ButtonLink } from '~/ui/button';
import { Fact, Facts } from '~/ui/facts';
import { NumberedList } from '~/ui/marked-list';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { Tag } from '~/ui/tag';
import type { TextKey } from '~/kernel/text-key';
import type { LinkRequest } from '../answer-link';
import { ShiftsInWords } from './shifts-in-words';

export interface LinkRequestProps {
  readonly request: LinkRequest;
  /** why the answer just sent could not be taken */
  readonly refused: TextKey | null;
}

/** A request as whoever holds its link reads it: when, where, what, and two buttons that send without a script. */
export function LinkRequestSheet({ request, refused }: LinkRequestProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shifts, unit, meetingPlace, tasks, answerBy, moved, maySayNo } = request;
  const isMoved = moved.length > 0;
  return (
    <>
      {refused && (
        <Notice kind="error" title={t('answer.refused.title')}>
          <p>{t(refused.key, refused.params ?? {})}</p>
          <p>{t('answer.refused.still')}</p>
        </Notice>
      )}
      <Sheet flush>
        <div className="grid gap-5 p-4 sm:p-5">
          <div>
            <Tag state="asked">{t('loans.invitation.answerBy', { when: format.dateTime(answerBy) })}</Tag>
            <h1 className="mt-3 text-xl hyphens-auto">{t(isMoved ? 'loans.moved.can' : 'loans.invitation.title', { unit: unit.name })}</h1>
          </div>
          <Facts>
            <Fact term={t('loans.invitation.when')} icon="calendar">
              <ShiftsInWords shifts={shifts.map((shift) => shift.period)} />
              {moved.map(({ from, to }) => (
                <span key={to.start} className="block text-s">
                  {t('loans.moved.fromTo', { from: format.shift(from), to: format.shift(to) })}
                </span>
              ))}
            </Fact>
            <Fact term={t('loans.invitation.where')} icon="place">
              <span className="block">{[unit.name, unit.address].filter(Boolean).join(', ')}</span>
              {meetingPlace && <span className="block">{meetingPlace}</span>}
            </Fact>
          </Facts>
          <div>
            <h2 className="mb-2 text-m font-semibold">{t('loans.invitation.tasks')}</h2>
            <NumberedList items={tasks} />
          </div>
        </div>
        {/* without a script too, and the answer is the whole page: nothing to take over */}
        <Form method="post" reloadDocument className="no-print grid gap-3 border-t border-line p-4 sm:p-5">
          {shifts.map(({ shiftId }) => (
            <input key={shiftId} type="hidden" name="shiftIds[]" value={shiftId} />
          ))}
          <div className={maySayNo ? 'grid grid-cols-[3fr_2fr] gap-2' : 'grid'}>
            <Button name="answer" value="yes">
              {t('loans.invitation.yes')}
            </Button>
            {maySayNo && (
              <Button kind="second" name="answer" value="no">
                {t('loans.invitation.no')}
              </Button>
            )}
          </div>
          <p className="text-s text-soft">{t(maySayNo ? 'loans.invitation.noHint' : isMoved ? 'answer.noMovedHint' : 'answer.noHeldHint')}</p>
        </Form>
        <div className="grid gap-3 rounded-b-l bg-sunken p-4 text-s sm:p-5">
          <p>{[shifts.length > 1 && t('answer.allShifts'), t('answer.more')].filter(Boolean).join(' ')}</p>
          <ButtonLink to="/" kind="second">
            {t(shifts.length > 1 ? 'answer.signInChoose' : 'answer.signIn')}
          </ButtonLink>
        </div>
      </Sheet>
    </>
  );
}
