import { json } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { calendarAddress, publicOrigin } from '~/modules/assignments/calendar-address';
import { makeCalendar, revokeCalendar } from '~/modules/assignments/calendar.commands.server';
import { isOwnToken, readOwnCalendar } from '~/modules/assignments/calendar.queries.server';
import type { Loan } from '~/modules/assignments/loan';
import { readLoans } from '~/modules/assignments/loan.queries.server';
import { ownShifts } from '~/modules/assignments/next-shift';
import { CalendarSection } from '~/modules/assignments/ui/calendar-section';
import { LoanLine } from '~/modules/assignments/ui/loan-line';
import { NextShift } from '~/modules/assignments/ui/next-shift';
import { OwnShiftList } from '~/modules/assignments/ui/own-shift-list';
import { SentLoans } from '~/modules/assignments/ui/sent-loans';
import { noInput } from '~/modules/availability/availability.schema';
import { cookieHeader, readCookie } from '~/platform/session.server';
import { ButtonLink } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Details } from '~/ui/details';
import { PlainRows } from '~/ui/marked-list';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

// a person's own loans over some years; older ones stay at their own address
const mostOwn = 300;
const mostPast = 20;
/** carries a new address over the redirect to where it is shown, once */
const newAddressCookie = 'calendar';
const newAddressSeconds = 120;

export const loader = guardedLoader(signedIn, noParams, async (context) => {
  const loans = await readLoans(context, { personId: context.actor.personId }, mostOwn);
  const isAsked = (loan: Loan): boolean => loan.may.answerYes.may;
  const hasHeld = (loan: Loan): boolean => loan.shifts.some((shift) => shift.state === 'HELD');
  const { db, actor, app, request, url } = context;
  const calendar = await readOwnCalendar(db, actor.personId);
  const token = readCookie(request, newAddressCookie);
  const isNew = token !== null && (await isOwnToken(db, actor.personId, token));
  const data = {
    asked: loans.filter(isAsked),
    sent: loans.filter((loan) => loan.state.state === 'OPEN' && !isAsked(loan)),
    coming: ownShifts(loans, 'COMING', context.now),
    past: ownShifts(loans, 'PAST', context.now).slice(0, mostPast),
    ended: loans
      .filter((loan) => loan.state.state === 'ENDED' && !hasHeld(loan))
      .reverse()
      .slice(0, mostPast),
    calendar: {
      madeAt: calendar?.madeAt ?? null,
      address: isNew ? calendarAddress(publicOrigin(app.environment, url), token) : null,
      submissionKeys: { make: randomUUID(), revoke: randomUUID() },
    },
  };
  return json(data, token === null ? undefined : { headers: { 'Set-Cookie': cookieHeader(newAddressCookie, '', app.environment, 0) } });
});

export const action = formAction(signedIn, noParams, {
  makeCalendar: intent(noInput, async (context) => {
    const { token } = await makeCalendar(context);
    return { go: '/me/assignments#calendar', headers: [['Set-Cookie', cookieHeader(newAddressCookie, token, context.app.environment, newAddressSeconds)]] };
  }),
  revokeCalendar: intent(noInput, async (context) => {
    await revokeCalendar(context);
    return { go: '/me/assignments#calendar', notice: { key: 'calendar.revoked' } };
  }),
});

export const handle: Titled = { title: (t) => t('loans.mine.title') };

export default function MyAssignments() {
  const { asked, sent, coming, past, ended, calendar } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const [next, ...later] = coming;
  return (
    <Narrow>
      <Crumb to="/">{t('loans.mine.back')}</Crumb>
      <PageTitle title={t('loans.mine.title')} lede={coming.length > 0 ? t('loans.mine.lede', { count: coming.length }) : t('loans.mine.ledeNone')} />
      {asked.length > 0 && (
        <Section title={t('loans.mine.asked')}>
          <PlainRows items={asked.map((loan) => ({ key: loan.id, content: <LoanLine loan={loan} /> }))} />
          <p className="mt-4 grid">
            <ButtonLink to="/" wide>
              {t('loans.mine.answer')}
            </ButtonLink>
          </p>
        </Section>
      )}
      <Section title={t('loans.mine.coming')}>
        {next ? <NextShift shift={next} /> : <p>{t('loans.mine.comingNone')}</p>}
        {next && (
          <div className="mt-5">
            <OwnShiftList shifts={[next, ...later]} canFree />
          </div>
        )}
      </Section>
      {sent.length > 0 && (
        <Section title={t('loans.mine.sent')}>
          <SentLoans sent={sent} />
        </Section>
      )}
      {refused?.refused && <Notice kind="error">{t(refused.refused.key)}</Notice>}
      <CalendarSection {...calendar} />
      {past.length > 0 && (
        <Section title={t('loans.mine.past')}>
          <OwnShiftList shifts={past} />
        </Section>
      )}
      {ended.length > 0 && (
        <Section title={t('loans.mine.ended')}>
          <Details summary={format.list([t('loans.list.lede', { count: ended.length })])}>
            <PlainRows items={ended.map((loan) => ({ key: loan.id, content: <LoanLine loan={loan} /> }))} />
          </Details>
        </Section>
      )}
      <p className="mt-8">
        <Link to="/needs">{t('loans.list.needs')}</Link>
      </p>
    </Narrow>
  );
}
