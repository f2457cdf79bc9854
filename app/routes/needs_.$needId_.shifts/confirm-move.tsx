import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { refusalOf } from '~/modules/access/refused-form';
import { moveShiftSchema } from '~/modules/assignments/assignment.schema';
import { Button, ButtonLink } from '~/ui/button';
import { Fact, Facts } from '~/ui/facts';
import { SchemaForm } from '~/ui/form/schema-form';
import { Sheet } from '~/ui/sheet';
import type { OpenedProps } from './opened';
import { openAnchor } from './shifts-view.schema';
import { WhoList } from './who-list';

interface ConfirmMoveProps extends OpenedProps<'move'> {
  readonly proposal: NonNullable<OpenedProps<'move'>['opened']['proposal']>;
}

/** From when to when, who is asked anew, and until when; then the act itself. */
export function ConfirmMove({ page, opened, proposal, answer }: ConfirmMoveProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { period, within, answerBy } = proposal;
  const until = format.dateTime(answerBy);
  const isHeld = opened.who.held.length > 0;
  return (
    <SchemaForm
      schema={moveShiftSchema}
      intent="moveShift"
      submissionKey={page.submissionKeys.open}
      {...refusalOf(answer, 'moveShift')}
      className="max-w-phone"
    >
      <input type="hidden" name="shiftId" value={opened.shiftId} />
      <input type="hidden" name="start" value={period.start} />
      <input type="hidden" name="end" value={period.end} />
      {within !== null && <input type="hidden" name="answerWithinHours" value={within} />}
      <Sheet className="grid gap-5">
        <Facts>
          <Fact term={t('shifts.move.from')} icon="calendar">
            {format.shift(opened.period)}
          </Fact>
          <Fact term={t('shifts.move.to')} icon="calendar">
            <strong>{format.shift(period)}</strong>
          </Fact>
          <Fact term={t('shifts.move.answerBy')} icon="clock">
            {until}
          </Fact>
        </Facts>
        <WhoList who={opened.who} held={t('shifts.move.held', { until })} asked={t('shifts.move.asked')} />
        {isHeld && <p>{t('shifts.move.home')}</p>}
        {!page.isReceiver && <p>{t('shifts.move.receiver')}</p>}
      </Sheet>
      <div className="grid gap-3">
        <Button wide>{t('shifts.move.send')}</Button>
        <ButtonLink to={`?move=${opened.shiftId}#${openAnchor}`} kind="second" wide>
          {t('shifts.move.again')}
        </ButtonLink>
        <ButtonLink to={`/needs/${page.need.id}/shifts`} kind="quiet" wide>
          {t('shifts.keep')}
        </ButtonLink>
      </div>
    </SchemaForm>
  );
}
