import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { dayMs } from '~/kernel/time';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { dispatchStates } from '~/modules/notifications/dispatch-state';
import { countOutbox, readKeptSendings, readOutbox } from '~/modules/notifications/outbox.queries.server';
import { retryDispatch } from '~/modules/notifications/retry-dispatch.commands.server';
import { KeptSendings } from '~/modules/notifications/ui/kept-sendings';
import { Button } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { LineTabs } from '~/ui/line-tabs';
import { PlainRows } from '~/ui/marked-list';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

const administrator = withRole('ADMINISTRATOR');
const most = 50;
const countedDays = 7;

const filterSchema = z.object({ state: z.enum(dispatchStates).catch('WAITING').default('WAITING') });

export const loader = guardedLoader(administrator, noParams, async ({ db, now, municipality, url }) => {
  const { state } = filterSchema.parse(Object.fromEntries(url.searchParams));
  return {
    state,
    counts: await countOutbox(db, now - countedDays * dayMs),
    rows: await readOutbox(db, state, most),
    kept: municipality.demonstration ? await readKeptSendings(db, { limit: most }) : null,
    submissionKey: randomUUID(),
  };
});

export const action = formAction(administrator, noParams, {
  retry: intent(z.object({ dispatchId: z.uuid() }), async (context, { dispatchId }) => {
    const result = await retryDispatch(context, dispatchId);
    return result.ok ? { go: '/admin/outbox?state=WAITING', notice: { key: 'outbox.retried' } } : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('outbox.title') };

export default function Outbox() {
  const { state, counts, rows, kept, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useTranslation();
  const countOf = (wanted: string): number => counts.filter((one) => one.state === wanted).reduce((sum, one) => sum + one.count, 0);
  return (
    <Narrow>
      <Crumb to="/admin">{t('shell.nav.admin')}</Crumb>
      <PageTitle title={t('outbox.title')} lede={t('outbox.lede', { count: countedDays })} />
      {refused && <Notice kind="error" title={t(refused.key, refused.params)} />}
      <div className="no-print mt-4">
        <LineTabs
          label={t('outbox.states')}
          tabs={dispatchStates.map((one) => ({ key: one, to: `/admin/outbox?state=${one}`, title: `${t(`outbox.state.${one}`)} (${countOf(one)})`, current: one === state }))}
        />
      </div>
      <Section title={t(`outbox.state.${state}`)}>
        {rows.length === 0 && <p>{t('outbox.none')}</p>}
        <PlainRows items={rows.map((row) => ({ key: row.id, content: <OutboxRow row={row} state={state} submissionKey={submissionKey} /> }))} />
        {rows.length === most && <p className="mt-3 text-s text-soft">{t('outbox.newest', { count: most })}</p>}
      </Section>
      {kept && (
        <Section title={t('outbox.kept')}>
          <KeptSendings kept={kept} />
        </Section>
      )}
    </Narrow>
  );
}

type Row = Awaited<ReturnType<typeof readOutbox>>[number];

function OutboxRow({ row, state, submissionKey }: { readonly row: Row; readonly state: string; readonly submissionKey: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { channel, kind, writtenAt, dueAt, settledAt, attempts, why } = row;
  const code = why === null ? null : t(`outbox.why.${why}`, { defaultValue: t('outbox.why.other', { code: why }) });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <div>
        <p>
          {t(`messages.kept.${channel}`)} · <code className="text-s">{kind}</code>
        </p>
        <p className="text-s text-soft">
          {t('outbox.written', { when: format.dateTime(writtenAt) })}
          {settledAt === null ? ` · ${t('outbox.due', { when: format.dateTime(dueAt) })}` : ` · ${t('outbox.settled', { when: format.dateTime(settledAt) })}`}
          {attempts > 1 && ` · ${t('outbox.attempts', { count: attempts })}`}
          {code && ` · ${code}`}
        </p>
      </div>
      {state === 'FAILED' && (
        <Form method="post">
          <input type="hidden" name="intent" value="retry" />
          <input type="hidden" name="submissionKey" value={`${submissionKey}`} />
          <input type="hidden" name="dispatchId" value={row.id} />
          <Button kind="second" small>
            {t('outbox.retry')}
          </Button>
        </Form>
      )}
    </div>
  );
}
