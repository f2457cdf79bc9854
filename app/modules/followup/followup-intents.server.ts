import { intent, type Intent } from '~/modules/access/form-action.server';
import { afterwardsSchema } from './afterwards.schema';
import { answerAfterwards } from './answer-afterwards.commands.server';

/** The three questions afterwards as an intent of the assignment's page. */
export const afterwardsIntent = <P extends { readonly assignmentId: string }>(goTo: (assignmentId: string) => string): Intent<P> =>
  intent(afterwardsSchema, async (context, input, { assignmentId }: P) => {
    const result = await answerAfterwards(context, { assignmentId, ...input });
    return result.ok ? { go: goTo(assignmentId), notice: { key: 'followup.afterwards.thanks' } } : { refused: result.refusal };
  });
