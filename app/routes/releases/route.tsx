import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { leadersOnly } from '~/modules/access/guards';
import { answeredOf, answeredSearch, answerManySchema } from '~/modules/assignments/answer-many.schema';
import { standingReleaseSchema } from '~/modules/assignments/assignment.schema';
import { releaseMany } from '~/modules/assignments/release-many.commands.server';
import { readReleasedMany, readWaitingReleases } from '~/modules/assignments/release-many.queries.server';
import { readPeopleOut, readReleasePage } from '~/modules/assignments/release-page.queries.server';
import { giveStandingRelease, revokeStandingRelease } from '~/modules/assignments/standing-release.commands.server';
import { GivenReleases } from '~/modules/assignments/ui/given-releases';
import { GiveReleaseForm } from '~/modules/assignments/ui/give-release-form';
import { LoanLine } from '~/modules/assignments/ui/loan-line';
import { ReleasedNotice, ReleaseMany } from '~/modules/assignments/ui/release-many';
import { Crumb } from '~/ui/crumb';
import { PlainRows } from '~/ui/marked-list';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

export const loader = guardedLoader(leadersOnly, noParams, async (context) => {
  const { releases, ...rest } = await readReleasePage(context);
  const withKeys = releases.map((release) => ({ ...release, submissionKey: randomUUID() }));
  const { searchParams } = context.url;
  return {
    ...rest,
    releases: withKeys,
    waiting: await readWaitingReleases(context),
    all: searchParams.get('all') !== null,
    result: await readReleasedMany(context, answeredOf('released', searchParams)),
    out: await readPeopleOut(context),
    keys: { give: randomUUID(), many: randomUUID() },
  };
});

const revokeSchema = z.object({ standingReleaseId: z.uuid() });

export const action = formAction(leadersOnly, noParams, {
  releaseMany: intent(answerManySchema, async (context, input) => {
    const search = new URLSearchParams(answeredSearch('released', await releaseMany(context, input)));
    return { go: `/releases?${search}` };
  }),
  give: intent(standingReleaseSchema, async (context, input) => {
    const result = await giveStandingRelease(context, input);
    return result.ok ? { go: '/releases', notice: { key: 'loans.done.released' } } : { refused: result.refusal };
  }),
  revoke: intent(revokeSchema, async (context, input) => {
    const result = await revokeStandingRelease(context, input);
    return result.ok ? { go: '/releases', notice: { key: 'loans.done.revoked' } } : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('loans.release.title') };

export default function Releases() {
  const { releases, waiting, all, result, units, people, out, keys } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Narrow>
      <Crumb to="/">{t('loans.mine.back')}</Crumb>
      <PageTitle title={t('loans.release.title')} lede={t('loans.release.lede')} />
      {refused?.intent === 'revoke' && (
        <Notice kind="error" title={t(refused.refused?.key ?? 'loans.refused.lookAgain', { ...refused.refused?.params })} />
      )}
      <ReleasedNotice released={result.released} notReleased={result.notReleased} />
      {waiting.length > 0 && (
        <Section title={t('loans.releaseMany.title', { count: waiting.length })} hint={t('loans.releaseMany.lede')}>
          <ReleaseMany waiting={waiting} all={all} submissionKey={keys.many} refused={refused} />
        </Section>
      )}
      <Section title={t('loans.release.now')} hint={t('loans.release.nowHint')}>
        {releases.length === 0 ? <p>{t('loans.release.none')}</p> : <GivenReleases releases={releases} />}
      </Section>
      <Section title={t('loans.release.give')}>
        <GiveReleaseForm units={units} people={people} submissionKey={keys.give} refused={refused} />
      </Section>
      <Section title={t('loans.release.out')} hint={t('loans.release.outHint')}>
        {out.length === 0 ? (
          <p>{t('loans.release.outNone')}</p>
        ) : (
          <PlainRows
            items={out.map(({ loan, hoursLeft }) => ({
              key: loan.id,
              content: (
                <>
                  <LoanLine loan={loan} />
                  <p className="mt-1 text-s">{t('loans.release.outHours', { hours: format.hours(hoursLeft) })}</p>
                </>
              ),
            }))}
          />
        )}
      </Section>
    </Narrow>
  );
}
