import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { answerManySchema } from '~/modules/assignments/answer-many.schema';
import { leaderSaysYesSchema } from '~/modules/assignments/answer.schema';
import { giveReceiverYes } from '~/modules/assignments/leader-yes.commands.server';
import { recordPersonYesSchema } from '~/modules/assignments/phone-yes.schema';
import { recordPersonYes } from '~/modules/assignments/record-person-yes.commands.server';
import { sayYesToMany } from '~/modules/assignments/say-yes-to-many.commands.server';
import type { Taken } from '~/modules/assignments/take-places.commands.server';
import { manages } from '~/modules/needs/need.policy';
import { readNeed } from '~/modules/needs/need.queries.server';
import { Crumb } from '~/ui/crumb';
import { PageTitle, TwoColumns } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Tag, TagRow } from '~/ui/tag';
import { AsideLinks } from './aside-links';
import { askAsPosted, askEachForWhatTheyCan, recordAsPosted } from './ask-chosen.server';
import { askFormSchema, rungFormSchema, type AskForm } from './ask-form.schema';
import { readCandidatesPage } from './candidates-page.server';
import { answeredPath, askedPath } from './candidates-view.schema';
import { Coverage } from './coverage';
import { LineView } from './line-view';
import { Refusal } from './refusal';
import { Result } from './result';

const params = z.object({ needId: z.uuid() });
type Params = z.infer<typeof params>;

export const loader = guardedLoader(signedIn, params, (context, { needId }) => readCandidatesPage(context, needId));

/** Who doesn't manage the need is told that there is none, as on the page. */
async function managed({ db, actor }: SignedInContext, needId: string, lineId: string | null): Promise<void> {
  const need = await readNeed(db, actor, needId);
  if (!need || !manages(actor, need.unitId)) throw notFound();
  if (lineId !== null && !need.lines.some((line) => line.id === lineId)) throw notFound();
}

const asking = (ask: typeof askAsPosted) => async (context: SignedInContext, input: AskForm, { needId }: Params) => {
  await managed(context, needId, input.lineId);
  const result = await ask(context, input);
  return result.ok ? { go: askedPath(needId, input.lineId, result.value) } : { refused: result.refusal };
};

function backTo({ url }: SignedInContext, needId: string): string {
  const line = url.searchParams.get('line');
  return `/needs/${needId}/candidates${line ? `?line=${encodeURIComponent(line)}` : ''}`;
}

const afterRecording = ({ heldShiftIds, reserveShiftIds }: Taken) => ({
  key: heldShiftIds.length > 0 ? 'asking.notice.agreed' : reserveShiftIds.length > 0 ? 'loans.done.recordedReserve' : 'loans.done.recorded',
});

export const action = formAction(signedIn, params, {
  ask: intent(askFormSchema, asking(askEachForWhatTheyCan)),
  askOne: intent(askFormSchema, asking(askAsPosted)),
  askAnyway: intent(askFormSchema, asking(askAsPosted)),
  giveYes: intent(leaderSaysYesSchema, async (context, input, { needId }: Params) => {
    await managed(context, needId, null);
    const result = await giveReceiverYes(context, input);
    if (!result.ok) return { refused: result.refusal };
    const { heldShiftIds, reserveShiftIds } = result.value;
    const key = heldShiftIds.length > 0 ? 'asking.notice.agreed' : reserveShiftIds.length > 0 ? 'asking.notice.reserve' : 'asking.notice.yesGiven';
    return { go: backTo(context, needId), notice: { key } };
  }),
  giveYesToMany: intent(answerManySchema, async (context, input, { needId }: Params) => {
    await managed(context, needId, null);
    const result = await sayYesToMany(context, { ...input, needId });
    return result.ok ? { go: answeredPath(needId, context.url.searchParams.get('line'), result.value) } : { refused: result.refusal };
  }),
  recordYes: intent(recordPersonYesSchema, async (context, input, { needId }: Params) => {
    await managed(context, needId, null);
    const result = await recordPersonYes(context, input);
    return result.ok ? { go: backTo(context, needId), notice: afterRecording(result.value) } : { refused: result.refusal };
  }),
  recordNew: intent(rungFormSchema, async (context, input, { needId }: Params) => {
    await managed(context, needId, input.lineId);
    const result = await recordAsPosted(context, input);
    return result.ok ? { go: askedPath(needId, input.lineId, { asked: [], notAsked: [] }), notice: afterRecording(result.value) } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { need }) => `${t('asking.candidates.helpTitle')} ${need.title}` };

export default function CandidatesPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const { need } = page;
  const { totals, days } = need;
  const inDays = days && format.dayRange(dateAt(days.first, format.zone), dateAt(days.last, format.zone));
  return (
    <>
      <Crumb to={`/needs/${need.id}`}>{t('asking.backToNeed')}</Crumb>
      <PageTitle title={need.title} lede={inDays ? t('needs.page.days', { unit: need.unit.name, days: inDays }) : need.unit.name}>
        {totals.wanted > 0 && (
          <TagRow>
            <Tag state={totals.held > 0 ? 'covered' : 'none'}>{t('asking.candidates.held', { count: totals.held, wanted: totals.wanted })}</Tag>
            {totals.asked > 0 && <Tag state="asked">{t('asking.candidates.asked', { count: totals.asked })}</Tag>}
            {totals.missing > 0 && <Tag state="uncovered">{t('asking.candidates.missing', { count: totals.missing })}</Tag>}
          </TagRow>
        )}
      </PageTitle>
      <Refusal answer={answer} />
      <Result page={page} />
      <TwoColumns asideLabel={t('asking.candidates.aside')} aside={<AsideLinks page={page} />}>
        <Coverage page={page} />
        <LineView page={page} answer={answer} />
      </TwoColumns>
    </>
  );
}
