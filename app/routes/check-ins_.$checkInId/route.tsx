import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { answerCheckIn } from '~/modules/followup/answer-check-in.commands.server';
import { troublesOf } from '~/modules/followup/check-in';
import { readOwnCheckIn } from '~/modules/followup/check-in.queries.server';
import { checkInSchema, checkInViewSchema } from '~/modules/followup/check-in.schema';
import { CheckInList } from '~/modules/followup/ui/check-in-list';
import { LoadQuestion, TasksQuestion } from '~/modules/followup/ui/check-in-question';
import { LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Note } from '~/ui/note';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Sheet } from '~/ui/sheet';

const paramsSchema = z.object({ checkInId: z.uuid() });

export const loader = guardedLoader(signedIn, paramsSchema, async (context, { checkInId }) => {
  const own = await readOwnCheckIn(context, checkInId);
  if (!own) throw notFound();
  const { checkIn, loan, may } = own;
  const view = checkInViewSchema.parse(Object.fromEntries(context.url.searchParams));
  return {
    checkIn,
    may,
    assignmentId: loan.id,
    unitName: loan.unit.name,
    isOpen: may === 'yes' && (checkIn.answer === null || view.change === 'yes'),
    isChange: checkIn.answer !== null,
    tasks: view.tasks ?? null,
    submissionKey: randomUUID(),
  };
});

export const action = formAction(signedIn, paramsSchema, {
  answer: intent(checkInSchema, async (context, input, { checkInId }: z.infer<typeof paramsSchema>) => {
    const result = await answerCheckIn(context, { checkInId, ...input });
    return result.ok ? { go: `/check-ins/${checkInId}`, notice: { key: 'followup.checkIn.thanks' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { unitName }) => t('followup.checkIn.title', { unit: unitName }) };

export default function CheckInPage() {
  const { checkIn, may, assignmentId, unitName, isOpen, isChange, tasks, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to={`/assignments/${assignmentId}`}>{t('followup.checkIn.back')}</Crumb>
      <PageTitle title={t('followup.checkIn.title', { unit: unitName })} lede={isOpen ? t('followup.checkIn.lede') : undefined} />
      {refused?.refused && <Notice kind="error" title={t(refused.refused.key, refused.refused.params)} />}
      {isOpen ? (
        <Sheet className="mt-6">
          <p className="mb-2 text-s text-soft">{t('followup.checkIn.step', { now: tasks ? 2 : 1 })}</p>
          {tasks ? (
            <LoadQuestion checkInId={checkIn.id} tasks={tasks} isChange={isChange} submissionKey={submissionKey} />
          ) : (
            <TasksQuestion checkInId={checkIn.id} isChange={isChange} />
          )}
        </Sheet>
      ) : (
        <div className="mt-6 grid gap-3">
          <CheckInList checkIns={[checkIn]} ownId={null} />
          {troublesOf(checkIn.answer).length > 0 && <Note icon="message">{t('followup.checkIn.leadersTold')}</Note>}
          {may === 'yes' && (
            <LinkRow to="?change=yes" icon="edit">
              {t('followup.checkIn.change')}
            </LinkRow>
          )}
          {may !== 'yes' && checkIn.answer === null && <Note>{t(`followup.checkIn.may.${may}`)}</Note>}
        </div>
      )}
      {isOpen && (
        <div className="mt-5">
          <Note icon="eye">{t('followup.checkIn.whoSees')}</Note>
        </div>
      )}
    </Narrow>
  );
}
