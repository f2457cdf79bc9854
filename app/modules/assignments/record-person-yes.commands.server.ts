import { ok, refuse, type Result } from '~/kernel/result';
import { askAgain } from '~/modules/bookings/ask-again.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { actIn, actOn, type Acting } from './act.server';
import { withAlternatives } from './alternatives.server';
import { askIn } from './ask.commands.server';
import type { CommandContext } from './command-context.server';
import { noticesTo } from './notices';
import { overridesOf } from './overrides.server';
import { givePersonYes } from './person-yes.server';
import type { RecordNewYes, RecordPersonYes } from './phone-yes.schema';
import { because, type Refusal } from './refusal';
import type { Taken } from './take-places.commands.server';
import { transact } from './transact.server';

/**
 * Writes down that the person said yes by phone (design part 4, rule 4): the receiving leader, HR or a coordinator does, never the person. The person is told at once and
 * may undo it. Evaluated and booked as a yes given here; refused as `sayYes`, and when somebody was faster.
 */
export async function recordPersonYes(context: CommandContext, input: RecordPersonYes): Promise<Result<Taken, Refusal>> {
  return actOn(context, input.assignmentId, 'recordPersonYes', (acting) => recordOn(context, acting, input));
}

/**
 * Rung, and said yes: asks one person for shifts of a line and writes their yes down, all or nothing. Their own word weighs as a yes from the start, so what is only
 * their own wish does not stand in the way. Who was asked for these shifts already thereby answers. Refused as `askPeople` and `recordPersonYes`.
 */
export async function recordNewYes(context: CommandContext, { personId, ...input }: RecordNewYes): Promise<Result<Taken & { readonly assignmentId: string }, Refusal>> {
  const result = await transact<Taken & { readonly assignmentId: string }, Refusal>(context.db, async (tx) => {
    const asking = await askIn(tx, context, { ...input, personIds: [personId] }, { saidYes: true });
    if (!asking.ok) return asking;
    const [asked] = asking.value.asked;
    const [notAsked] = asking.value.notAsked;
    if (!asked) return refuse(because(notAsked?.why.key ?? 'assignments.refused.notAvailable', notAsked?.why.params));
    const { assignmentId } = asked;
    const yes = { assignmentId, shiftIds: input.shiftIds, overrides: [], reason: undefined };
    const taken = await actIn(tx, context, assignmentId, 'recordPersonYes', (acting) => recordOn(context, acting, yes));
    return taken.ok ? ok({ ...taken.value, assignmentId }) : taken;
  });
  return withAlternatives(context, result);
}

async function recordOn(context: CommandContext, acting: Acting, input: RecordPersonYes): Promise<Result<Taken, Refusal>> {
  const { actor, now } = context;
  const { tx, assignment, own } = acting;
  const setAside = await overridesOf(tx, context, assignment, own, input);
  if (!setAside.ok) return setAside;
  // who said no before and yes now reads as never having answered (design part 3), so what was let go is asked for again
  await askAgain(tx, assignment.id, input.shiftIds, now);
  const recorded = { via: 'PHONE' as const, recordedById: actor.personId, setAside: setAside.value };
  const taken = await givePersonYes(context, acting, { shiftIds: input.shiftIds, action: 'assignment.recordPersonYes', recorded });
  if (!taken.ok) return taken;
  await tell(tx, noticesTo([assignment.personId], 'assignment.yesRecorded', assignment, actor.personId, undefined, { byId: actor.personId }), now);
  return taken;
}
