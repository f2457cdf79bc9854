import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { clockTimeAt, dateAt } from '~/kernel/zone';
import { dayMs } from '~/kernel/time';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { DateField } from '~/ui/form/date-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { SelectField } from '~/ui/form/select-field';
import { TimeField } from '~/ui/form/time-field';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import { ConfirmMove } from './confirm-move';
import { answerHours, moveFormSchema } from './move-form.schema';
import type { OpenedProps } from './opened';
import { openAnchor } from './shifts-view.schema';
import { WhoList } from './who-list';
import { countOf } from './who-on-shift';

/** A new time for one shift: first the time, then who it concerns and until when they can answer. */
export function MovePart({ page, opened, answer }: OpenedProps<'move'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section id={openAnchor} title={t('shifts.move.title')} hint={format.shift(opened.period)}>
      {opened.proposal ? (
        <ConfirmMove page={page} opened={opened} proposal={opened.proposal} answer={answer} />
      ) : (
        <TimeForm page={page} opened={opened} answer={answer} />
      )}
    </Section>
  );
}

function TimeForm({ page, opened, answer }: OpenedProps<'move'>) {
  const { t } = useTranslation();
  const { zone } = useFormat();
  const { start, end } = opened.period;
  const isConcerning = countOf(opened.who) > 0;
  return (
    <SchemaForm schema={moveFormSchema} intent="chooseTime" submissionKey={page.submissionKeys.open} {...refusalOf(answer, 'chooseTime')}>
      <input type="hidden" name="shiftId" value={opened.shiftId} />
      <p className="max-w-measure text-s text-soft">{t('needs.draft.overMidnight')}</p>
      <div className="grid max-w-phone gap-5 sm:max-w-none sm:grid-cols-2">
        <DateField name="date" label={t('shifts.move.date')} defaultValue={dateAt(start, zone)} min={page.newShifts.today} />
        <DateField name="endDate" label={t('needs.field.endDate')} optional defaultValue={end - start < dayMs ? undefined : dateAt(end, zone)} min={page.newShifts.today} />
        <TimeField name="start" label={t('needs.field.start')} defaultValue={clockTimeAt(start, zone)} />
        <TimeField name="end" label={t('needs.field.end')} defaultValue={clockTimeAt(end, zone)} />
      </div>
      {isConcerning && (
        <>
          <div className="max-w-phone">
            <SelectField
              name="within"
              label={t('shifts.move.within')}
              hint={t('shifts.move.withinHint')}
              emptyLabel={t('shifts.move.usual')}
              options={answerHours.map((hours) => ({ value: hours, label: t('shifts.move.hours', { count: Number(hours) }) }))}
            />
          </div>
          <Sheet className="max-w-measure">
            <WhoList who={opened.who} held={t('shifts.move.heldHint')} asked={t('shifts.move.asked')} />
          </Sheet>
        </>
      )}
      <ButtonRow>
        <Button>{t(isConcerning ? 'shifts.move.next' : 'shifts.move.send')}</Button>
        <ButtonLink to={`/needs/${page.need.id}/shifts`} kind="quiet">
          {t('shifts.keep')}
        </ButtonLink>
      </ButtonRow>
    </SchemaForm>
  );
}
