import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { applyForShifts } from '~/modules/assignments/apply.commands.server';
import { applySchema } from '~/modules/assignments/assignment.schema';
import { readNeed } from '~/modules/needs/need.queries.server';
import { Crumb } from '~/ui/crumb';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { AppliedView } from './applied-view';
import { FreeInstead } from './free-instead';
import { readApplyPage } from './apply-page.server';
import { ChooseView } from './choose-view';
import { ConfirmView } from './confirm-view';

const params = z.object({ needId: z.uuid() });

export const loader = guardedLoader(signedIn, params, async (context, { needId }) => {
  const page = await readApplyPage(context, needId);
  return { ...page, submissionKey: randomUUID() };
});

export const action = formAction(signedIn, params, {
  apply: intent(applySchema, async (context, input, { needId }: { needId: string }) => {
    const need = await readNeed(context.db, context.actor, needId);
    if (!need?.lines.some((line) => line.id === input.lineId)) throw notFound();
    const result = await applyForShifts(context, input);
    if (result.ok) return { go: `/needs/${needId}/apply?applied=${result.value.assignmentId}` };
    return { refused: result.refusal, alternatives: result.refusal.alternatives };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { need }) => t('asking.apply.title', { title: need.title }) };

export default function ApplyPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const { need, chosen, loan } = page;
  const isRefused = Boolean(answer?.refused);
  const { days, unit } = need;
  const inDays = days && format.dayRange(dateAt(days.first, format.zone), dateAt(days.last, format.zone));
  const lede = inDays ? t('needs.page.days', { unit: unit.name, days: inDays }) : unit.name;
  return (
    <Narrow>
      <Crumb to={chosen ? `/needs/${need.id}/apply` : `/needs/${need.id}`}>{t(chosen ? 'asking.apply.chooseAgain' : 'asking.backToNeed')}</Crumb>
      <FreeInstead answer={answer} />
      {loan ? (
        <AppliedView loan={loan} />
      ) : chosen ? (
        <ConfirmView page={page} chosen={chosen} submissionKey={page.submissionKey} />
      ) : (
        <>
          <PageTitle title={t('asking.apply.title', { title: need.title })} lede={lede} />
          <ChooseView page={page} isRefused={isRefused} />
        </>
      )}
    </Narrow>
  );
}
