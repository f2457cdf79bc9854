import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import type { Loan } from '~/modules/assignments/loan';
import { readLoans } from '~/modules/assignments/loan.queries.server';
import { ownShifts } from '~/modules/assignments/next-shift';
import { LoanLine } from '~/modules/assignments/ui/loan-line';
import { NextShift } from '~/modules/assignments/ui/next-shift';
import { OwnShiftList } from '~/modules/assignments/ui/own-shift-list';
import { SentLoans } from '~/modules/assignments/ui/sent-loans';
import { ButtonLink } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Details } from '~/ui/details';
import { PlainRows } from '~/ui/marked-list';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

// a person's own loans over some years; older ones stay at their own address
const mostOwn = 300;
const mostPast = 20;

export const loader = guardedLoader(signedIn, noParams, async (context) => {
  const loans = await readLoans(context, { personId: context.actor.personId }, mostOwn);
  const isAsked = (loan: Loan): boolean => loan.may.answerYes.may;
  const hasHeld = (loan: Loan): boolean => loan.shifts.some((shift) => shift.state === 'HELD');
  return {
    asked: loans.filter(isAsked),
    sent: loans.filter((loan) => loan.state.state === 'OPEN' && !isAsked(loan)),
    coming: ownShifts(loans, 'COMING', context.now),
    past: ownShifts(loans, 'PAST', context.now).slice(0, mostPast),
    ended: loans
      .filter((loan) => loan.state.state === 'ENDED' && !hasHeld(loan))
      .reverse()
      .slice(0, mostPast),
  };
});

export const handle: Titled = { title: (t) => t('loans.mine.title') };

export default function MyAssignments() {
  const { asked, sent, coming, past, ended } = useLoaderData<typeof loader>();
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
