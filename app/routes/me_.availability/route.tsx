import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { overlaps } from '~/kernel/period';
import { dateAt, dayPeriod, weekdayOf } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import * as schemas from '~/modules/availability/availability.schema';
import { claimNoTasks, withdrawClaim } from '~/modules/availability/claim.commands.server';
import { addException, putException, removeException } from '~/modules/availability/exception.commands.server';
import { readMyAvailability } from '~/modules/availability/my-availability.queries.server';
import { confirmAvailability, pause, resume, savePreference } from '~/modules/availability/preference.commands.server';
import { DayPanel } from '~/modules/availability/ui/day-panel';
import { ExceptionsSection } from '~/modules/availability/ui/exceptions-section';
import { Fortnight } from '~/modules/availability/ui/fortnight';
import { OneTap } from '~/modules/availability/ui/one-tap';
import { PauseSection } from '~/modules/availability/ui/pause-section';
import { TasksSection } from '~/modules/availability/ui/tasks-section';
import { UndoNotice } from '~/modules/availability/ui/undo-notice';
import { WeekSection } from '~/modules/availability/ui/week-section';
import { WishesSection } from '~/modules/availability/ui/wishes-section';
import { readUndo, writeUndo } from '~/modules/availability/undo';
import { addStretches, removeStretch, restoreStretch } from '~/modules/availability/week.commands.server';
import { Crumb } from '~/ui/crumb';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const path = '/me/availability';

const withKeys = <Row,>(rows: readonly Row[]) => rows.map((row) => ({ ...row, submissionKey: randomUUID() }));

const keysFor = <Name extends string>(...names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<Name, string>;

export const loader = guardedLoader(signedIn, noParams, async ({ db, actor, now, municipality, url }) => {
  const mine = await readMyAvailability(db, actor.personId, now, municipality.zone);
  return {
    ...mine,
    week: withKeys(mine.week),
    exceptions: withKeys(mine.exceptions),
    jobs: withKeys(mine.jobs),
    chosenDay: mine.days.find(({ date }) => date === url.searchParams.get('day'))?.date ?? null,
    undo: readUndo(url.searchParams.get('undo')),
    keys: keysFor('confirm', 'stretch', 'exception', 'dayAway', 'dayExtra', 'preference', 'pause', 'pauseNow', 'resume', 'undo'),
  };
});

const saved = (name: string, where = '') => ({ go: `${path}${where}`, notice: { key: `availability.saved.${name}` } });
const dayOf = (date: string) => `?day=${date}#dag`;

const addDay = (name: string) =>
  intent(schemas.addExceptionSchema, async (context, input) => {
    const result = await addException(context, input);
    return result.ok ? saved(name, dayOf(input.fromDate)) : result.refusal;
  });

export const action = formAction(signedIn, noParams, {
  confirm: intent(schemas.noInput, async (context) => {
    await confirmAvailability(context);
    return saved('fits');
  }),
  addStretch: intent(schemas.addStretchSchema, async (context, input) => {
    const result = await addStretches(context, input);
    return result.ok ? saved('stretch', '#uge') : { refused: result.refusal };
  }),
  removeStretch: intent(schemas.removeStretchSchema, async (context, { stretchId }) => {
    const result = await removeStretch(context, stretchId);
    return result.ok ? { go: `${path}?undo=${writeUndo({ what: 'stretch', stretch: result.value })}#undo` } : { refused: result.refusal };
  }),
  restoreStretch: intent(schemas.stretchSchema, async (context, stretch) => {
    const result = await restoreStretch(context, stretch);
    return result.ok ? saved('back', '#uge') : { refused: result.refusal };
  }),
  addException: intent(schemas.addExceptionSchema, async (context, input) => {
    const result = await addException(context, input);
    return result.ok ? saved('exception', '#dage') : result.refusal;
  }),
  dayAway: addDay('dayAway'),
  dayExtra: addDay('dayExtra'),
  removeException: intent(schemas.removeExceptionSchema, async (context, { exceptionId }) => {
    const result = await removeException(context, exceptionId);
    if (!result.ok) return { refused: result.refusal };
    const { kind, period } = result.value;
    return { go: `${path}?undo=${writeUndo({ what: 'exception', exception: { kind, startsAt: period.start, endsAt: period.end } })}#undo` };
  }),
  restoreException: intent(schemas.exceptionSchema, async (context, { kind, startsAt, endsAt }) => {
    const result = await putException(context, { kind, period: { start: startsAt, end: endsAt } });
    return result.ok ? saved('back', '#dage') : { refused: result.refusal };
  }),
  savePreference: intent(schemas.preferenceSchema, async (context, input) => {
    await savePreference(context, input);
    return saved('wishes', '#wishes');
  }),
  pause: intent(schemas.pauseSchema, async (context, input) => {
    const result = await pause(context, input);
    return result.ok ? saved('paused') : { refused: result.refusal, fieldErrors: { pausedUntil: [result.refusal.key] } };
  }),
  pauseNow: intent(schemas.noInput, async (context) => {
    const result = await pause(context, { pausedFrom: null, pausedUntil: null });
    return result.ok ? saved('paused') : { refused: result.refusal };
  }),
  resume: intent(schemas.noInput, async (context) => {
    await resume(context);
    return saved('resumed');
  }),
  claimCapacity: intent(schemas.claimCapacitySchema, async (context, { employmentId, to }) => {
    const result = await claimNoTasks(context, employmentId, to);
    return result.ok ? saved('claimed', '#opgaver') : { refused: result.refusal, fieldErrors: { to: [result.refusal.key] } };
  }),
  withdrawClaim: intent(schemas.withdrawClaimSchema, async (context, { capacityId }) => {
    const result = await withdrawClaim(context, capacityId);
    return result.ok ? saved('withdrawn', '#opgaver') : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('availability.title') };

export default function MyAvailability() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const { days, held, week, exceptions, chosenDay, keys, today } = data;
  const isPaused = data.pause !== null && data.pause.from <= today;
  const isKnown = days.some(({ word }) => word !== 'unknown');
  const day = days.find(({ date }) => date === chosenDay);
  const touches = <Row extends { period: { start: number; end: number } }>(rows: readonly Row[], date: string) =>
    rows.filter(({ period }) => overlaps(period, dayPeriod(date, format.zone)));
  return (
    <Narrow>
      <Crumb to="/me">{t('availability.back')}</Crumb>
      <PageTitle title={t('availability.title')} lede={t(`availability.lede.${isPaused ? 'paused' : isKnown ? 'known' : 'unknown'}`)} />
      {answer && <Notice kind="error" title={t(answer.refused?.key ?? 'availability.refused.look', { ...answer.refused?.params })} />}
      {data.undo && <UndoNotice undo={data.undo} submissionKey={keys.undo} />}
      <div className="mt-4 grid gap-4">
        <Fortnight days={days} />
        {isKnown && (
          <OneTap intent="confirm" submissionKey={keys.confirm} kind="second" wide>
            {t('availability.fits')}
          </OneTap>
        )}
        {data.confirmedAt !== null && <p className="text-s text-soft">{t('availability.confirmed', { day: format.day(dateAt(data.confirmedAt, format.zone)) })}</p>}
      </div>
      {day && (
        <DayPanel
          key={day.date}
          day={day}
          isInWeek={week.some(({ weekday }) => weekday === weekdayOf(day.date))}
          held={touches(held, day.date)}
          exceptions={touches(exceptions, day.date)}
          keys={keys}
          answer={answer}
        />
      )}
      <WeekSection week={week} submissionKey={keys.stretch} answer={answer} />
      <ExceptionsSection exceptions={exceptions} today={today} submissionKey={keys.exception} answer={answer} />
      <WishesSection preference={data.preference} submissionKey={keys.preference} answer={answer} />
      <TasksSection jobs={data.jobs} today={today} answer={answer} />
      <PauseSection pause={data.pause} today={today} keys={keys} answer={answer} />
    </Narrow>
  );
}
