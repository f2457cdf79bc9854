import { ok, refuse, type Result } from '~/kernel/result';
import { cancelShift } from '~/modules/needs/need-change.commands.server';
import { tellShiftsChanged } from '~/modules/needs/shift-notices.server';
import { stateOf } from './assignment-state';
import type { CancelShift } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { endFrom } from './end-from.server';
import { leadersAsked } from './leadership';
import { lockedNeed } from './locked-need.server';
import { because, type Refusal } from './refusal';
import { transact } from './transact.server';

/**
 * Cancels a shift of a published need: everybody asked or held on it, or still held at a time that it was moved from, is freed and told why; their other
 * shifts stay, and the last one freed ends the assignment. No place is offered to anybody. Gives how many people it concerned. Refused as needs'
 * `cancelShift` refuses, and without a reason when it concerns somebody (design part 4, rules 4 and 5).
 */
export async function cancelShiftUnderPeople(context: CommandContext, input: CancelShift & { readonly needId: string }): Promise<Result<{ readonly people: number }, Refusal>> {
  const { db, actor, now, municipality } = context;
  const { needId, shiftId, reason } = input;
  return transact<{ readonly people: number }, Refusal>(db, async (tx) => {
    const ready = await lockedNeed(tx, context, needId);
    if (!ready.ok) return ready;
    const { assignments, leadership, by } = ready.value;
    const change = { needId, now, actorId: actor.personId };
    const cancelled = await cancelShift(tx, shiftId, change);
    if (!cancelled.ok) return refuse(because(cancelled.refusal.key, cancelled.refusal.params));
    const { shiftIds, period } = cancelled.value;
    const told = new Set<string>();
    for (const assignment of assignments) {
      if (stateOf(assignment.facts, now).state === 'ENDED') continue;
      const shifts = assignment.facts.shifts.filter((shift) => shiftIds.includes(shift.shiftId) && shift.state !== 'FREED' && shift.start > now);
      if (shifts.length === 0) continue;
      if (!reason) return refuse(because('assignments.errors.giveReason'));
      const asked = leadersAsked(assignment, leadership, now, municipality.zone);
      const tells = { kind: 'assignment.shiftCancelled' as const, details: { shiftId: shifts[0]?.shiftId ?? shiftId, start: period.start, end: period.end } };
      await endFrom(tx, context, { assignment, asked }, { by, reason, shifts, effectiveFrom: now, offersPlaces: false, tells });
      told.add(assignment.personId);
    }
    await tellShiftsChanged(tx, change, municipality.zone);
    return ok({ people: told.size });
  });
}
