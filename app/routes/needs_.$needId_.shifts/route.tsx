import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { cancelShiftSchema, moveShiftSchema } from '~/modules/assignments/assignment.schema';
import { newShiftsFormSchema } from '~/modules/needs/draft-form.schema';
import { Crumb } from '~/ui/crumb';
import { Notice } from '~/ui/notice';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { AddPart } from './add-part';
import { AddedPart } from './added-part';
import { CancelPart } from './cancel-part';
import { addMore, cancelOne, chooseTime, confirmTime } from './change-shifts.server';
import { MovePart } from './move-part';
import { moveFormSchema } from './move-form.schema';
import { ShiftList } from './shift-list';
import { readShiftsPage } from './shifts-page.server';

const params = z.object({ needId: z.uuid() });

export const loader = guardedLoader(signedIn, params, (context, { needId }) => readShiftsPage(context, needId));

export const action = formAction(signedIn, params, {
  chooseTime: intent(moveFormSchema, chooseTime),
  moveShift: intent(moveShiftSchema, confirmTime),
  cancelShift: intent(cancelShiftSchema, cancelOne),
  addShifts: intent(newShiftsFormSchema, addMore),
});

export const handle: Titled<typeof loader> = { title: (t, { need }) => `${t('shifts.title')}, ${need.title}` };

export default function ShiftsPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const { need, opened, added } = page;
  return (
    <>
      <Crumb to={`/needs/${need.id}`}>{t('asking.backToNeed')}</Crumb>
      <PageTitle title={t('shifts.title')} lede={need.title} />
      {opened?.way === 'none' && opened.why && <Notice kind="warning" title={t(opened.why)} />}
      {opened?.way === 'move' && <MovePart key={opened.shiftId} page={page} opened={opened} answer={answer} />}
      {opened?.way === 'cancel' && <CancelPart key={opened.shiftId} page={page} opened={opened} answer={answer} />}
      {(opened === null || opened.way === 'none') && (
        <>
          {added && <AddedPart page={page} added={added} />}
          <ShiftList page={page} />
          <AddPart page={page} answer={answer} />
        </>
      )}
    </>
  );
}
