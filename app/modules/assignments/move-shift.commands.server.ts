import { ok, refuse, type Result } from '~/kernel/result';
import { dayMs, hourMs, type Instant } from '~/kernel/time';
import { ask, free } from '~/modules/bookings/booking.commands.server';
import { replaceShift } from '~/modules/needs/need-change.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Database, Tx } from '~/platform/database.server';
import { writeAnswers } from './answer-rows.server';
import { stateOf, systemReasons } from './assignment-state';
import type { MoveShift } from './assignment.schema';
import type { CommandContext, SystemContext } from './command-context.server';
import { endFrom } from './end-from.server';
import { leadersAsked } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { lockedNeed } from './locked-need.server';
import { noticesTo } from './notices';
import { because, type Refusal } from './refusal';
import { loadAssignments, type StoredAssignment } from './stored-assignment.queries.server';
import { transact } from './transact.server';
import { countingAnswer } from './yeses';

/**
 * Gives a shift another time without changing it under people (design part 4, rule 5): a new shift takes its place, everybody asked or held is asked for it, and who
 * is held stays until their new yes or the deadline. A leader's moving is the receiver's yes to the new time. Gives the new shift and how many are asked.
 */
export async function moveShift(context: CommandContext, input: MoveShift & { readonly needId: string }): Promise<Result<{ readonly shiftId: string; readonly people: number }, Refusal>> {
  const { db, actor, now } = context;
  const { needId, shiftId, start, end } = input;
  return transact<{ readonly shiftId: string; readonly people: number }, Refusal>(db, async (tx) => {
    const ready = await lockedNeed(tx, context, needId);
    if (!ready.ok) return ready;
    const replaced = await replaceShift(tx, shiftId, { start, end }, { needId, now, actorId: actor.personId });
    if (!replaced.ok) return refuse(because(replaced.refusal.key, replaced.refusal.params));
    const moved = { from: shiftId, to: replaced.value.shiftId, start, end, answerBy: deadline(input, ready.value.assignments, now) };
    const asked = ready.value.assignments.filter((one) => isOn(one, shiftId, now));
    for (const assignment of asked) await askForNewTime(tx, context, assignment, moved, ready.value.by);
    return ok({ shiftId: moved.to, people: new Set(asked.map((one) => one.personId)).size });
  });
}

interface Moved {
  readonly from: string;
  readonly to: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly answerBy: Instant;
}

const isOn = ({ facts }: StoredAssignment, shiftId: string, now: Instant): boolean =>
  stateOf(facts, now).state !== 'ENDED' && facts.shifts.some((shift) => shift.shiftId === shiftId && shift.state !== 'FREED');

/** A day, but at most half the time left until the sooner of the two times, when that is still to come. */
function deadline({ shiftId, start, answerWithinHours }: MoveShift, assignments: readonly StoredAssignment[], now: Instant): Instant {
  const old = assignments.flatMap((one) => one.facts.shifts).find((shift) => shift.shiftId === shiftId)?.start ?? start;
  const last = Math.min(start, old > now ? old : start);
  return Math.min(last, now + (answerWithinHours === undefined ? Math.min(dayMs, (last - now) / 2) : answerWithinHours * hourMs));
}

async function askForNewTime(tx: Tx, { actor, now }: CommandContext, assignment: StoredAssignment, moved: Moved, by: 'RECEIVER' | 'HR'): Promise<void> {
  const { id, personId, lineId, facts } = assignment;
  await ask(tx, { assignmentId: id, personId, lineId, shifts: [{ shiftId: moved.to, period: { start: moved.start, end: moved.end } }], at: now });
  if (facts.shifts.some((shift) => shift.shiftId === moved.from && shift.state === 'ASKED')) {
    await free(tx, id, { shiftIds: [moved.from], by: 'SYSTEM', byId: null, reason: systemReasons.moved, at: now });
  }
  const receiver = countingAnswer(facts, 'RECEIVER');
  if (by === 'RECEIVER' && actor.personId !== personId && receiver?.value === 'YES') {
    await writeAnswers(tx, assignment, [{ party: 'RECEIVER', value: 'YES', givenById: actor.personId, shiftIds: [...receiver.shiftIds, moved.to] }], now);
  }
  await tx.assignment.update({ where: { id }, data: { answerBy: new Date(moved.answerBy) } });
  await tell(tx, noticesTo([personId], 'assignment.asked', assignment, actor.personId), now);
}

/** Frees those held at a shift's old time who let the deadline for the new one pass; everybody is told. Run again it does nothing more. Gives how many places. */
export async function freeMoved(db: Database, context: SystemContext): Promise<number> {
  const { now, municipality } = context;
  const held = { state: 'HELD' as const, startsAt: { gt: new Date(now) }, shift: { replacedById: { not: null } } };
  const found = await db.assignmentShift.findMany({ where: { ...held, assignment: { answerBy: { lte: new Date(now) } } }, select: { shift: { select: { needId: true } } } });
  let places = 0;
  for (const needId of new Set(found.map((row) => row.shift.needId))) places += await db.$transaction((tx) => freeOnNeed(tx, { now, municipality }, needId));
  return places;
}

async function freeOnNeed(tx: Tx, { now, municipality }: SystemContext, needId: string): Promise<number> {
  const assignments = await loadAssignments(tx, { needId, answerBy: { lte: new Date(now) } }, municipality.zone);
  const replaced = await tx.shift.findMany({ where: { needId, replacedById: { not: null } }, select: { id: true } });
  const leadership = await readLeadership(tx);
  let places = 0;
  for (const assignment of assignments) {
    const shifts = assignment.facts.shifts.filter((shift) => shift.state === 'HELD' && shift.start > now && replaced.some((one) => one.id === shift.shiftId));
    if (shifts.length === 0) continue;
    const asked = leadersAsked(assignment, leadership, now, municipality.zone);
    const freed = await endFrom(tx, { now, municipality, actor: null }, { assignment, asked }, { by: 'SYSTEM', reason: systemReasons.moved, shifts, effectiveFrom: now, offersPlaces: false });
    places += freed.shiftIds.length;
  }
  return places;
}
