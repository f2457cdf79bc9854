import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Period } from '~/kernel/time';
import { dayPeriod } from '~/kernel/zone';
import { Button, ButtonRow } from '~/ui/button';
import { Details } from '~/ui/details';
import { SchemaForm } from '~/ui/form/schema-form';
import { TimeField } from '~/ui/form/time-field';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import { addExceptionSchema } from '../availability.schema';
import type { DayState } from '../day-states';
import { formState, type FormAnswer } from './form-state';
import { OneTap } from './one-tap';
import { exceptionWords, freeOnDay, timeOnDay } from './period-words';

export interface DayPanelProps {
  readonly day: DayState;
  readonly isInWeek: boolean;
  readonly held: readonly { readonly assignmentId: string; readonly unitName: string; readonly period: Period }[];
  /** exceptions that touch the day */
  readonly exceptions: readonly { readonly id: string; readonly kind: 'AWAY' | 'EXTRA'; readonly period: Period; readonly submissionKey: string }[];
  readonly keys: { readonly dayAway: string; readonly dayExtra: string };
  readonly answer: FormAnswer | undefined;
}

/** One day in words, and what can be said about it. */
export function DayPanel({ day, isInWeek, held, exceptions, keys, answer }: DayPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const whole = dayPeriod(day.date, format.zone);
  const isAway = exceptions.some(({ kind, period }) => kind === 'AWAY' && period.start <= whole.start && period.end >= whole.end);
  return (
    <Section id="dag" title={<span className="inline-block first-letter:uppercase">{format.day(day.date)}</span>} actions={<Link to="?" preventScrollReset className="inline-flex min-h-11 items-center">{t('availability.day.close')}</Link>}>
      <Sheet className="grid gap-4">
        <DayWords day={day} isInWeek={isInWeek} held={held} />
        {exceptions.length > 0 && (
          <ul className="grid gap-2">
            {exceptions.map(({ id, kind, period, submissionKey }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line pt-2 text-s">
                <span>
                  <b>{t(kind === 'AWAY' ? 'availability.exceptions.away' : 'availability.exceptions.extra')}</b> {exceptionWords(period, format)}
                </span>
                <OneTap intent="removeException" submissionKey={submissionKey} fields={{ exceptionId: id }} kind="quiet" small label={t('availability.week.removeNamed', { what: exceptionWords(period, format) })}>
                  {t('availability.week.remove')}
                </OneTap>
              </li>
            ))}
          </ul>
        )}
        <ButtonRow>
          {!isAway && (
            <OneTap intent="dayAway" submissionKey={keys.dayAway} fields={{ kind: 'AWAY', fromDate: day.date }} kind="second">
              {t('availability.day.cannot')}
            </OneTap>
          )}
        </ButtonRow>
        <Details summary={t('availability.day.can')} open={answer?.intent === 'dayExtra'}>
          <SchemaForm schema={addExceptionSchema} submissionKey={keys.dayExtra} intent="dayExtra" preventScrollReset {...formState(answer, 'dayExtra')}>
            <input type="hidden" name="kind" value="EXTRA" />
            <input type="hidden" name="fromDate" value={day.date} />
            <div className="grid grid-cols-2 gap-3">
              <TimeField name="fromTime" label={t('availability.week.start')} defaultValue="07:00" />
              <TimeField name="toTime" label={t('availability.week.end')} defaultValue="15:00" />
            </div>
            <p className="text-s text-soft">{t('availability.day.canHint')}</p>
            <div>
              <Button kind="second">{t('availability.day.can')}</Button>
            </div>
          </SchemaForm>
        </Details>
      </Sheet>
    </Section>
  );
}

function DayWords({ day, isInWeek, held }: Pick<DayPanelProps, 'day' | 'isInWeek' | 'held'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const times = (periods: readonly Period[]) => format.list(periods.map((period) => timeOnDay(period, day.date, t, format)));
  const saysNothing = day.free.length + day.away.length + held.length === 0 && !day.isPaused;
  return (
    <div className="grid gap-1">
      {held.map(({ assignmentId, unitName, period }) => (
        <p key={`${assignmentId} ${period.start}`}>
          <Link to={`/assignments/${assignmentId}`}>{t('availability.day.held', { unit: unitName, time: timeOnDay(period, day.date, t, format) })}</Link>
        </p>
      ))}
      {held.length > 0 && <p className="text-s text-soft">{t('availability.day.heldHint')}</p>}
      {day.isPaused && <p>{t('availability.day.paused')}</p>}
      {day.free.length > 0 && <p>{t('availability.day.free', { time: format.list(day.free.map((period) => freeOnDay(period, day.date, t, format))) })}</p>}
      {day.away.length > 0 && <p>{t('availability.day.away', { time: times(day.away) })}</p>}
      {saysNothing && !isInWeek && <p>{t(day.word === 'unknown' ? 'availability.day.nothing' : 'availability.day.notInWeek')}</p>}
      {day.own.length > 0 && (
        <>
          <p>{t('availability.day.own', { time: times(day.own) })}</p>
          <p className="text-s text-soft">{t('availability.day.assumed')}</p>
        </>
      )}
    </div>
  );
}
