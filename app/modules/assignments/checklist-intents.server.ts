import type { z } from 'zod';
import type { Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { intent, type Intent } from '~/modules/access/form-action.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { itemOnlySchema, setAsideSchema, takeOverSchema } from '~/modules/onboarding/settle-item.schema';
import { setAsideOnChecklist, takeOverOnChecklist, tickOnChecklist, untickOnChecklist } from './checklist-acts.server';

/** Ticking, unticking, "not relevant" and newer texts as intents of a page's forms; `goTo` is where an act leads when it was done. */
export function checklistIntents<P>(goTo: (context: SignedInContext, params: P) => string): Readonly<Record<string, Intent<P>>> {
  function act<Input>(schema: z.ZodType<Input>, command: (context: SignedInContext, input: Input) => Promise<Result<null, TextKey>>, done: string): Intent<P> {
    return intent(schema, async (context, input, params) => {
      const result = await command(context, input);
      return result.ok ? { go: goTo(context, params), notice: { key: done } } : { refused: result.refusal };
    });
  }
  return {
    tick: act(itemOnlySchema, tickOnChecklist, 'onboarding.done.ticked'),
    untick: act(itemOnlySchema, untickOnChecklist, 'onboarding.done.unticked'),
    setAside: act(setAsideSchema, setAsideOnChecklist, 'onboarding.done.setAside'),
    takeOver: act(takeOverSchema, takeOverOnChecklist, 'onboarding.done.takenOver'),
  };
}
