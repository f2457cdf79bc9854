import { intent, type Intent } from '~/modules/access/form-action.server';
import { afterwardsSchema } from './afterwards.schema';
import { answerAfterwards } from './answer-afterwards.commands.server';

/** The three questions afterwards as an intent of a loan's page; `goTo` is where it leads. */
export const afterwardsIntent = <P>(goTo: (params: P) => string): Intent<P> =>
  intent(afterwardsSchema, async (context, input, params: P) => {
    const result = await answerAfterwards(context, input);
    return result.ok ? { go: goTo(params), notice: { key: 'followup.afterwards.thanks' } } : { refused: result.refusal };
  });
