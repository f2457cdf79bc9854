import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { minuteMs } from '~/kernel/time';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { readJobRuns, requestRun } from '~/platform/job-runs.server';
import { Button } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { PlainRows } from '~/ui/marked-list';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Tag } from '~/ui/tag';

const administrator = withRole('ADMINISTRATOR');
/** Messages are looked for every few seconds: when none of it was done for so long, no process works. */
const silentMs = 5 * minuteMs;

export const loader = guardedLoader(administrator, noParams, async ({ db, now }) => {
  const jobs = await readJobRuns(db);
  return { jobs, isSilent: jobs.every(({ doneAt }) => doneAt === null || doneAt < now - silentMs), submissionKey: randomUUID() };
});

export const action = formAction(administrator, noParams, {
  run: intent(z.object({ name: z.string().max(60) }), async ({ db }, { name }) => {
    if (!(await requestRun(db, name))) return { refused: { key: 'administration.errors.noSuchJob' } };
    return { go: '/admin/jobs', notice: { key: 'administration.jobs.asked' } };
  }),
});

export const handle: Titled = { title: (t) => t('administration.jobs.title') };

export default function Jobs() {
  const { jobs, isSilent, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to="/admin">{t('shell.nav.admin')}</Crumb>
      <PageTitle title={t('administration.jobs.title')} lede={t('administration.jobs.lede')} />
      {refused && <Notice kind="error" title={t(refused.key, refused.params)} />}
      {isSilent && <Notice kind="warning" title={t('administration.jobs.silent')} />}
      <div className="mt-6">
        <PlainRows items={jobs.map((job) => ({ key: job.name, content: <JobRow job={job} submissionKey={submissionKey} /> }))} />
      </div>
    </Narrow>
  );
}

type Job = Awaited<ReturnType<typeof readJobRuns>>[number];

function JobRow({ job, submissionKey }: { readonly job: Job; readonly submissionKey: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, doneAt, failedAt, isRunning } = job;
  const hasFailed = failedAt !== null && (doneAt === null || failedAt > doneAt);
  const what = t(`administration.jobs.what.${name}`, { defaultValue: name });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-60">
        <p>{what}</p>
        <p className="text-s text-soft">
          {doneAt === null ? t('administration.jobs.never') : t('administration.jobs.done', { when: format.dateTime(doneAt) })}
          {isRunning && ` · ${t('administration.jobs.running')}`}
        </p>
        {hasFailed && <Tag state="uncovered">{t('administration.jobs.failed', { when: format.dateTime(failedAt) })}</Tag>}
      </div>
      <Form method="post">
        <input type="hidden" name="intent" value="run" />
        <input type="hidden" name="submissionKey" value={`${submissionKey}`} />
        <input type="hidden" name="name" value={name} />
        <Button kind="second" small aria-label={t('administration.jobs.runNamed', { what })}>
          {t('administration.jobs.run')}
        </Button>
      </Form>
    </div>
  );
}
