import { formAction, intent, type FormOutcome } from '~/modules/access/form-action.server';
import { withRole } from '~/modules/access/guards';
import { noInput } from '~/modules/availability/availability.schema';
import { discardDraft, saveDraft, setForWhom } from '~/modules/guidelines/draft.commands.server';
import { draftSchema, forWhomSchema, guidelineParams, publishSchema, type GuidelineParams } from '~/modules/guidelines/guideline.schema';
import { publishGuideline, withdrawGuideline } from '~/modules/guidelines/publish.commands.server';
import type { Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';

export const administrator = withRole('ADMINISTRATOR');
export const list = '/admin/guidelines';

const outcome = (slug: string, result: Result<unknown, TextKey>, said: TextKey): FormOutcome =>
  result.ok ? { go: `${list}/${slug}`, notice: said } : { refused: result.refusal };

/** What an administrator does with one guideline: each is one command. */
export const editGuideline = formAction(administrator, guidelineParams, {
  save: intent(draftSchema, async (context, input, { slug }: GuidelineParams) =>
    outcome(slug, await saveDraft(context, slug, input), { key: 'guidelines.admin.saved' })
  ),
  // writes nothing: what was typed comes back and is shown as it will be read
  preview: intent(draftSchema, async () => ({ refused: { key: 'guidelines.admin.previewTitle' } })),
  publish: intent(publishSchema, async (context, { savedAt, tell }, { slug }: GuidelineParams) => {
    const result = await publishGuideline(context, slug, { savedAt, tells: tell === 'on' });
    return outcome(slug, result, { key: 'guidelines.admin.published', params: { number: result.ok ? result.value : 0 } });
  }),
  discard: intent(publishSchema, async (context, { savedAt }, { slug }: GuidelineParams) => {
    const result = await discardDraft(context, slug, savedAt);
    if (result.ok && result.value.isGone) return { go: list, notice: { key: 'guidelines.admin.discarded' } };
    return outcome(slug, result, { key: 'guidelines.admin.discarded' });
  }),
  withdraw: intent(noInput, async (context, _input, { slug }: GuidelineParams) =>
    outcome(slug, await withdrawGuideline(context, slug), { key: 'guidelines.admin.withdrawn' })
  ),
  forWhom: intent(forWhomSchema, async (context, input, { slug }: GuidelineParams) =>
    outcome(slug, await setForWhom(context, slug, input), { key: 'guidelines.admin.forWhomSaved' })
  ),
});
