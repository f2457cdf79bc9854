import { ok, refuse, type Result } from '~/kernel/result';
import { closeGaps } from '~/modules/bookings/booking.commands.server';
import { endNeed, setWanted } from '~/modules/needs/need-change.commands.server';
import { stateOf } from './assignment-state';
import type { ChangeWanted, EndNeed } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { endFrom } from './end-from.server';
import { leadersAsked } from './leadership';
import { lockedNeed } from './locked-need.server';
import type { MessageKind } from './notices';
import { because, type Refusal } from './refusal';
import { offerFreedPlaces } from './reserves.server';
import { transact } from './transact.server';

// Closing or changing a published need answers people, so it stands here and composes what needs offers (design part 6).

export interface NeedEnded {
  /** how many people lost a request or a place */
  readonly people: number;
}

/** Seeks no more people: open requests end and everybody waiting is told; who is held stays held. Refused as the needs policy says. */
export async function closeNeed(context: CommandContext, input: EndNeed & { readonly needId: string }): Promise<Result<NeedEnded, Refusal>> {
  return endAll(context, input, 'CLOSED');
}

/** Calls the need off: open requests end, and every held shift that has not begun is freed; everybody is told with the reason. */
export async function cancelNeed(context: CommandContext, input: EndNeed & { readonly needId: string }): Promise<Result<NeedEnded, Refusal>> {
  return endAll(context, input, 'CANCELLED');
}

const toldOf: Readonly<Record<'CLOSED' | 'CANCELLED', MessageKind>> = { CLOSED: 'assignment.needClosed', CANCELLED: 'assignment.needCancelled' };

async function endAll(context: CommandContext, { needId, reason }: EndNeed & { readonly needId: string }, status: 'CLOSED' | 'CANCELLED'): Promise<Result<NeedEnded, Refusal>> {
  const { db, actor, now } = context;
  return transact<NeedEnded, Refusal>(db, async (tx) => {
    const ready = await lockedNeed(tx, context, needId);
    if (!ready.ok) return ready;
    const ended = await endNeed(tx, status, reason, { needId, now, actorId: actor.personId });
    if (!ended.ok) return refuse(because(ended.refusal.key, ended.refusal.params));
    const tells = { kind: toldOf[status], details: {} };
    const told = new Set<string>();
    for (const assignment of ready.value.assignments) {
      if (stateOf(assignment.facts, now).state === 'ENDED') continue;
      const shifts = assignment.facts.shifts.filter((shift) => shift.start > now && (shift.state === 'ASKED' || (status === 'CANCELLED' && shift.state === 'HELD')));
      if (shifts.length === 0) continue;
      const asked = leadersAsked(assignment, ready.value.leadership, now, context.municipality.zone);
      await endFrom(tx, context, { assignment, asked }, { by: ready.value.by, reason, shifts, effectiveFrom: now, tells });
      told.add(assignment.personId);
    }
    return ok({ people: told.size });
  });
}

/**
 * Changes how many are wanted of a line on a shift. Below what is held the leader names who is freed, with a reason (design part 4, rule 5); above it, those in
 * reserve are asked. Refused as needs' `setWanted` refuses.
 */
export async function changeWanted(context: CommandContext, input: ChangeWanted & { readonly needId: string }): Promise<Result<NeedEnded, Refusal>> {
  const { db, actor, now, municipality } = context;
  const { needId, lineId, shiftId, wanted, freeAssignmentIds, reason } = input;
  return transact<NeedEnded, Refusal>(db, async (tx) => {
    const ready = await lockedNeed(tx, context, needId);
    if (!ready.ok) return ready;
    if (freeAssignmentIds.length > 0 && !reason) return refuse(because('assignments.errors.giveReason'));
    for (const id of freeAssignmentIds) {
      const assignment = ready.value.assignments.find((one) => one.id === id && one.lineId === lineId);
      const shifts = assignment?.facts.shifts.filter((shift) => shift.shiftId === shiftId && shift.state === 'HELD' && shift.start > now) ?? [];
      if (!assignment || shifts.length === 0) return refuse(because('assignments.refused.shiftGone'));
      const asked = leadersAsked(assignment, ready.value.leadership, now, municipality.zone);
      await endFrom(tx, context, { assignment, asked }, { by: ready.value.by, reason: reason || null, shifts, effectiveFrom: now, offersPlaces: false });
    }
    await closeGaps(tx, lineId, shiftId);
    const set = await setWanted(tx, { lineId, shiftId, wanted }, { needId, now, actorId: actor.personId });
    if (!set.ok) return refuse(because(set.refusal.key, set.refusal.params));
    await offerFreedPlaces(tx, { id: null, lineId, needId, personId: null }, [shiftId], now);
    return ok({ people: freeAssignmentIds.length });
  });
}
