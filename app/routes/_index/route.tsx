import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { hasRole, isLeader } from '~/kernel/actor';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { readUnitNames } from '~/modules/access/unit-names.queries.server';
import { seenIntent } from '~/modules/announcements/announcement-intents.server';
import { readUnseen } from '~/modules/announcements/announcement.queries.server';
import { UnseenBox } from '~/modules/announcements/ui/unseen-box';
import { openAnswerSchema } from '~/modules/assignments/answer.schema';
import { readDueChecklists } from '~/modules/assignments/checklist-pages.queries.server';
import { groupFindings } from '~/modules/assignments/finding';
import { readFindings } from '~/modules/assignments/finding.queries.server';
import { loanIntents } from '~/modules/assignments/loan-intents.server';
import { readLoans } from '~/modules/assignments/loan.queries.server';
import { readUnansweredNoShows } from '~/modules/assignments/no-show.queries.server';
import { readStart } from '~/modules/assignments/start.queries.server';
import { readGaps } from '~/modules/assignments/uncovered.queries.server';
import { InvitationCard } from '~/modules/assignments/ui/invitation-card';
import { NextShift } from '~/modules/assignments/ui/next-shift';
import { NoShowRefused } from '~/modules/assignments/ui/no-show-notes';
import { WaitingNoShows } from '~/modules/assignments/ui/waiting-no-shows';
import { noInput } from '~/modules/availability/availability.schema';
import { readMyAvailability } from '~/modules/availability/my-availability.queries.server';
import { confirmAvailability } from '~/modules/availability/preference.commands.server';
import { readWaitingCheckIns } from '~/modules/followup/check-in.queries.server';
import { WaitingAfterwards } from '~/modules/followup/ui/waiting-afterwards';
import { WaitingCheckIns } from '~/modules/followup/ui/waiting-check-ins';
import { readWaitingAfterwards } from '~/modules/followup/waiting-afterwards.queries.server';
import { ButtonLink, LinkRow } from '~/ui/button';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { AvailabilityStrip } from './availability-strip';
import { DuePart } from './due-part';
import { LeaderPart } from './leader-part';
import { SentPart } from './sent-part';

const mostFindings = 20;

export const loader = guardedLoader(signedIn, noParams, async (context) => {
  const { db, actor, now, municipality, url } = context;
  const start = await readStart(context);
  const seesAll = hasRole(actor, 'HR', 'COORDINATOR');
  const findings = groupFindings(await readFindings(context)).slice(0, mostFindings);
  const unseen = await readUnseen(context);
  const { days } = await readMyAvailability(db, actor.personId, now, municipality.zone);
  return {
    ...start,
    lonely: seesAll ? start.lonely.filter((loan) => start.requests.every((request) => request.loan.id !== loan.id)) : [],
    findings,
    findingLoans: await readLoans(context, { id: { in: findings.map((finding) => finding.assignmentId) } }),
    gaps: await readGaps(context),
    due: await readDueChecklists(context),
    noShows: await readUnansweredNoShows(context),
    checkIns: await readWaitingCheckIns(context),
    afterwards: await readWaitingAfterwards(context),
    unseen,
    unitNames: Object.fromEntries(await readUnitNames(db, unseen.flatMap(({ unitIds }) => unitIds))),
    days,
    givenName: actor.name.split(' ')[0] ?? actor.name,
    open: openAnswerSchema.parse(Object.fromEntries(url.searchParams)),
    isLeader: isLeader(actor),
    seesAll,
    submissionKey: randomUUID(),
    confirmKey: randomUUID(),
    seenKey: randomUUID(),
  };
});

export const action = formAction(signedIn, noParams, {
  ...loanIntents<Record<string, never>>(() => '/'),
  seen: seenIntent(() => '/'),
  confirm: intent(noInput, async (context) => {
    await confirmAvailability(context);
    return { go: '/', notice: { key: 'availability.saved.fits' } };
  }),
});

export const handle: Titled = { title: (t) => t('shell.nav.start') };

export default function Start() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  const { invitations, requests, moreRequests, open, next } = data;
  const waiting = invitations.length + data.noShows.length + data.checkIns.length + data.afterwards.length + requests.length + moreRequests;
  const dueItems = data.due.reduce((sum, loan) => sum + loan.items.length, 0);
  const isKnown = data.days.some((day) => day.word !== 'unknown');
  const lede =
    waiting > 0
      ? t('start.waiting', { count: waiting })
      : dueItems > 0
      ? t('onboarding.start.ledeDue', { count: dueItems })
      : t(data.isLeader || data.seesAll ? 'start.nothing' : isKnown ? 'start.nothingKnown' : 'start.nothingUnknown');
  const answerOf = (requestId: string) => (open.request === requestId ? open.answer ?? null : null);
  return (
    <Narrow>
      <PageTitle title={t('start.hello', { name: data.givenName })} lede={lede} />
      {invitations.length > 0 && (
        <div className="mt-6 grid gap-6">
          {invitations.map((invitation, index) => (
            <InvitationCard
              key={invitation.loan.id}
              invitation={invitation}
              answer={answerOf(invitation.loan.id)}
              isFirst={index === 0}
              submissionKey={data.submissionKey}
              refused={refused}
              backTo="/"
            />
          ))}
        </div>
      )}
      <NoShowRefused refused={refused} />
      <WaitingNoShows loans={data.noShows} submissionKey={data.submissionKey} />
      <WaitingCheckIns waiting={data.checkIns} />
      <WaitingAfterwards loans={data.afterwards} />
      <UnseenBox unseen={data.unseen} unitNames={data.unitNames} submissionKey={data.seenKey} />
      <LeaderPart {...data} answerOf={answerOf} refused={refused} hasInvitations={invitations.length > 0} />
      <DuePart due={data.due} seesList={data.isLeader || data.seesAll} />
      <SentPart sent={data.sent} />
      {(next || !data.isLeader) && (
        <Section title={t('start.next.title')}>
          {next ? <NextShift shift={next} /> : <p>{t('start.next.none')}</p>}
          {next ? (
            <LinkRow to="/me/assignments" iconAfter="next">
              {t('start.next.all')}
            </LinkRow>
          ) : (
            <p className="mt-4 grid">
              <ButtonLink to="/needs" kind="second" wide>
                {t('start.next.find')}
              </ButtonLink>
            </p>
          )}
        </Section>
      )}
      <Section title={t('start.available.title')} hint={isKnown ? t('start.available.hint') : undefined}>
        <AvailabilityStrip days={data.days} submissionKey={data.confirmKey} />
      </Section>
    </Narrow>
  );
}
