import type { z } from 'zod';
import type { Result } from '~/kernel/result';
import { intent, type FormOutcome, type Intent, type TextKey } from '~/modules/access/form-action.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import {
  assignmentOnlySchema,
  endOneSchema,
  freeSomeSchema,
  leaderSaysYesSchema,
  refuseReleaseSchema,
  sayNoSchema,
  sayYesSchema,
  withdrawOneSchema,
} from './answer.schema';
import { sayNo, sayYes } from './answer-request.commands.server';
import { endAssignment, freeShifts, recallPerson, withdraw } from './end.commands.server';
import { giveReceiverYes, refuseRelease, releasePerson } from './leader-yes.commands.server';
import { answerNoShow, noteNoShow, removeNoShow } from './no-show.commands.server';
import { answerNoShowSchema, noteNoShowSchema, removeNoShowSchema } from './no-show.schema';
import type { Refusal } from './refusal';
import type { Taken } from './take-places.commands.server';
import { recordLeaderYesSchema, recordPersonYesSchema } from './phone-yes.schema';
import { recordLeaderYes } from './record-leader-yes.commands.server';
import { recordPersonYes } from './record-person-yes.commands.server';
import { undoPhoneYes } from './undo-phone-yes.commands.server';
import { markArrived, undoYes } from './undo-yes.commands.server';

type Command<Input, Value> = (context: SignedInContext, input: Input) => Promise<Result<Value, Refusal>>;

/**
 * The acts on an assignment as intents of a page's forms; each form says which assignment it is about, and each command asks whether the actor may.
 * `goTo` is where an act leads when it was done.
 */
export function loanIntents<P>(goTo: (assignmentId: string) => string): Readonly<Record<string, Intent<P>>> {
  function act<Input extends { readonly assignmentId: string }, Value>(
    schema: z.ZodType<Input>,
    command: Command<Input, Value>,
    notice: (value: Value) => TextKey
  ): Intent<P> {
    return intent(schema, async (context, input): Promise<FormOutcome> => {
      const result = await command(context, input);
      if (result.ok) return { go: goTo(input.assignmentId), notice: notice(result.value) };
      const { key, params, alternatives } = result.refusal;
      return { refused: { key, params }, alternatives };
    });
  }
  const freed = ({ shiftIds }: { readonly shiftIds: readonly string[] }): TextKey => ({
    key: 'loans.done.freed',
    params: { count: shiftIds.length },
  });
  return {
    sayYes: act(sayYesSchema, sayYes, afterYes),
    sayNo: act(sayNoSchema, sayNo, () => ({ key: 'loans.done.noSent' })),
    giveReceiverYes: act(leaderSaysYesSchema, giveReceiverYes, afterYes),
    release: act(leaderSaysYesSchema, releasePerson, afterYes),
    refuseRelease: act(refuseReleaseSchema, refuseRelease, () => ({ key: 'loans.done.refusedRelease' })),
    recordPersonYes: act(recordPersonYesSchema, recordPersonYes, afterRecording),
    recordLeaderYes: act(recordLeaderYesSchema, recordLeaderYes, afterRecording),
    undoPhoneYes: act(assignmentOnlySchema, undoPhoneYes, () => ({ key: 'loans.done.undone' })),
    undoYes: act(assignmentOnlySchema, undoYes, () => ({ key: 'loans.done.undone' })),
    freeShifts: act(freeSomeSchema, freeShifts, freed),
    withdraw: act(withdrawOneSchema, withdraw, () => ({ key: 'loans.done.withdrawn' })),
    end: act(endOneSchema, endAssignment, () => ({ key: 'loans.done.ended' })),
    recall: act(endOneSchema, recallPerson, () => ({ key: 'loans.done.ended' })),
    noteNoShow: act(noteNoShowSchema, noteNoShow, () => ({ key: 'loans.done.noShowNoted' })),
    answerNoShow: act(answerNoShowSchema, answerNoShow, () => ({ key: 'loans.done.noShowAnswered' })),
    removeNoShow: act(removeNoShowSchema, removeNoShow, () => ({ key: 'loans.done.noShowRemoved' })),
    markArrived: act(assignmentOnlySchema, markArrived, () => ({ key: 'loans.done.arrived' })),
  };
}

function afterRecording({ heldShiftIds, reserveShiftIds }: Taken): TextKey {
  if (heldShiftIds.length > 0) return { key: 'loans.done.confirmed' };
  return { key: reserveShiftIds.length > 0 ? 'loans.done.recordedReserve' : 'loans.done.recorded' };
}

function afterYes({ heldShiftIds, reserveShiftIds }: Taken): TextKey {
  if (heldShiftIds.length > 0) return { key: 'loans.done.confirmed' };
  return { key: reserveShiftIds.length > 0 ? 'loans.done.reserve' : 'loans.done.yesSent' };
}
