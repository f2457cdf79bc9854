import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { endNeedSchema, type EndNeed } from '~/modules/assignments/assignment.schema';
import { cancelNeed, closeNeed } from '~/modules/assignments/need-end.commands.server';
import { countWaiting, peopleOnNeed } from '~/modules/assignments/people-on-need.queries.server';
import { manages, mayOnNeed } from '~/modules/needs/need.policy';
import { readNeed } from '~/modules/needs/need.queries.server';
import { Crumb } from '~/ui/crumb';
import { LineTabs } from '~/ui/line-tabs';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { EndForm } from './end-form';
import { WhoIsTold } from './who-is-told';

const params = z.object({ needId: z.uuid() });
type Params = z.infer<typeof params>;

const ways = ['close', 'cancel'] as const;
const waySchema = z.enum(ways).catch('close');

/** A need of the actor's; who doesn't manage it is told that there is none. */
async function managedNeed({ db, actor }: SignedInContext, needId: string) {
  const need = await readNeed(db, actor, needId);
  if (!need || !manages(actor, need.unitId)) throw notFound();
  return need;
}

export const loader = guardedLoader(signedIn, params, async (context, { needId }) => {
  const { db, actor, now, url } = context;
  const need = await managedNeed(context, needId);
  if (!mayOnNeed(actor, 'end', { ...need, partOf: true }).may) throw redirect(`/needs/${needId}`);
  const places = await peopleOnNeed(db, needId, now);
  const held = places.filter((place) => place.state === 'HELD');
  return {
    need: { id: need.id, title: need.title },
    way: waySchema.parse(url.searchParams.get('how')),
    held: { people: new Set(held.map((place) => place.personId)).size, shifts: held.length },
    waiting: await countWaiting(db, needId, now),
    submissionKey: randomUUID(),
  };
});

const ending = (end: typeof closeNeed, notice: string) => async (context: SignedInContext, input: EndNeed, { needId }: Params) => {
  await managedNeed(context, needId);
  const result = await end(context, { ...input, needId });
  return result.ok ? { go: `/needs/${needId}`, notice: { key: notice } } : { refused: result.refusal };
};

export const action = formAction(signedIn, params, {
  close: intent(endNeedSchema, ending(closeNeed, 'asking.notice.closed')),
  cancel: intent(endNeedSchema, ending(cancelNeed, 'asking.notice.cancelled')),
});

export const handle: Titled<typeof loader> = { title: (t, { need }) => `${t('asking.end.title')}, ${need.title}` };

export default function EndNeedPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const { need, way } = page;
  return (
    <Narrow>
      <Crumb to={`/needs/${need.id}`}>{t('asking.backToNeed')}</Crumb>
      <PageTitle title={t('asking.end.title')} lede={need.title} />
      <div className="mt-6 grid gap-5">
        <LineTabs
          label={t('asking.end.how')}
          tabs={ways.map((one) => ({
            key: one,
            to: `?how=${one}`,
            title: t(`asking.end.${one}.title`),
            detail: t(`asking.end.${one}.detail`),
            current: one === way,
          }))}
        />
        <WhoIsTold way={way} held={page.held} waiting={page.waiting} />
        <EndForm key={way} way={way} needId={need.id} submissionKey={page.submissionKey} answer={answer} />
      </div>
    </Narrow>
  );
}
