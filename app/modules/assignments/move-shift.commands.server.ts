import { ok, refuse, type Result } from '~/kernel/result';
import type { Instant, Period } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { ask, free } from '~/modules/bookings/booking.commands.server';
import { reopen } from '~/modules/bookings/reopen.commands.server';
import { replaceShift } from '~/modules/needs/need-change.commands.server';
import { tellShiftsChanged } from '~/modules/needs/shift-notices.server';
import type { Notice } from '~/modules/notifications/message';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import { writeAnswers } from './answer-rows.server';
import type { AskedShift } from './assignment-facts';
import { stateOf, systemReasons } from './assignment-state';
import type { MoveShift } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { leadersAsked } from './leadership';
import { lockedNeed, type LockedNeed } from './locked-need.server';
import { lastAnswer, moveDeadline } from './move-deadline';
import { noticesTo, type MessageKind } from './notices';
import { because, type Refusal } from './refusal';
import type { StoredAssignment } from './stored-assignment.queries.server';
import { transact } from './transact.server';
import { countingAnswer } from './yeses';

export interface ShiftMoved {
  readonly shiftId: string;
  /** how many are asked anew */
  readonly people: number;
}

/**
 * Gives a shift another time without changing it under people (design part 4, rule 5): a new shift takes its place, everybody asked or held is asked for it, and who
 * is held stays until their new yes or the deadline. A leader's moving is the receiver's yes to the new time. Refused as needs' `replaceShift` refuses.
 */
export async function moveShift(context: CommandContext, input: MoveShift & { readonly needId: string }): Promise<Result<ShiftMoved, Refusal>> {
  const { db, actor, now, municipality } = context;
  const { needId, shiftId, start, end } = input;
  return transact<ShiftMoved, Refusal>(db, async (tx) => {
    const ready = await lockedNeed(tx, context, needId);
    if (!ready.ok) return ready;
    const change = { needId, now, actorId: actor.personId };
    const old = await tx.shift.findFirst({ where: { id: shiftId, needId }, select: { startsAt: true, endsAt: true } });
    const replaced = await replaceShift(tx, shiftId, { start, end }, change);
    if (!replaced.ok) return refuse(because(replaced.refusal.key, replaced.refusal.params));
    if (!old) return refuse(because('needs.refusal.gone'));
    const from = { id: shiftId, period: { start: old.startsAt.getTime(), end: old.endsAt.getTime() } };
    const to = { id: replaced.value.shiftId, period: { start, end } };
    const moved = { from, to, answerBy: moveDeadline(from.period.start, start, input.answerWithinHours, now) };
    const concerned = ready.value.assignments.filter((one) => isOn(one, shiftId, now));
    for (const assignment of concerned) {
      await askForNewTime(tx, context, { assignment, moved: { ...moved, answerBy: answerByOf(assignment, moved, now) }, ready: ready.value });
    }
    await tellShiftsChanged(tx, change, municipality.zone);
    return ok({ shiftId: to.id, people: new Set(concerned.map((one) => one.personId)).size });
  });
}

interface MovedShift {
  readonly id: string;
  readonly period: Period;
}

interface Moved {
  readonly from: MovedShift;
  readonly to: MovedShift;
  readonly answerBy: Instant;
}

interface Moving {
  readonly assignment: StoredAssignment;
  /** with the deadline that is this assignment's */
  readonly moved: Moved;
  readonly ready: LockedNeed;
}

const on = ({ facts }: StoredAssignment, shiftId: string): AskedShift | undefined => facts.shifts.find((shift) => shift.shiftId === shiftId && shift.state !== 'FREED');
const isOn = (assignment: StoredAssignment, shiftId: string, now: Instant): boolean =>
  stateOf(assignment.facts, now).state !== 'ENDED' && on(assignment, shiftId) !== undefined;

async function askForNewTime(tx: Tx, context: CommandContext, moving: Moving): Promise<void> {
  const { actor, now } = context;
  const { assignment, moved } = moving;
  const { id, personId, lineId } = assignment;
  const { from, to } = moved;
  const audit = { actorId: actor.personId, action: 'assignment.moveShift', subject: 'Assignment', subjectId: id, personIds: [personId], fields: ['shifts'] };
  await recordWrite(tx, audit, now);
  if (on(assignment, from.id)?.state === 'ASKED') {
    await free(tx, id, { shiftIds: [from.id], by: 'SYSTEM', byId: null, reason: systemReasons.moved, at: now, evenLetGo: true });
  }
  // moved back to a time that the person has kept all along
  if (on(assignment, to.id)?.state === 'HELD') {
    await tell(tx, noticesOf(moving, [personId], 'assignment.shiftMovedBack', context), now);
    return;
  }
  await ask(tx, { assignmentId: id, personId, lineId, shifts: [{ shiftId: to.id, period: to.period }], at: now });
  await reopen(tx, id, to.id, now);
  await giveReceiversYes(tx, context, moving);
  await tx.assignment.update({ where: { id }, data: { answerBy: new Date(moved.answerBy) } });
  const isHeld = assignment.facts.shifts.some((shift) => shift.state === 'HELD' && shift.start > now && (shift.shiftId === from.id || shift.shiftId === to.id));
  const notices = [
    ...noticesOf(moving, [personId], isHeld ? 'assignment.shiftMoved' : 'assignment.askedShiftMoved', context),
    ...noticesOf(moving, releasersOf(moving, context), 'assignment.releasedShiftMoved', context),
  ];
  await tell(tx, notices, now);
}

/** The leader who moves has said yes to the new time; what HR and the coordinators move, the receiving leader says yes to (design part 4, rule 4). */
async function giveReceiversYes(tx: Tx, { actor, now }: CommandContext, { assignment, moved, ready }: Moving): Promise<void> {
  const receiver = countingAnswer(assignment.facts, 'RECEIVER');
  if (ready.by !== 'RECEIVER' || actor.personId === assignment.personId || receiver?.value !== 'YES') return;
  const shiftIds = [...new Set([...receiver.shiftIds, moved.to.id])];
  await writeAnswers(tx, assignment, [{ party: 'RECEIVER', value: 'YES', givenById: actor.personId, shiftIds }], now);
}

/** Who is only asked, or asked for other shifts too, keeps the longer deadline. */
function answerByOf({ facts }: StoredAssignment, { from, to, answerBy }: Moved, now: Instant): Instant {
  const isHeld = facts.shifts.some((shift) => shift.shiftId === from.id && shift.state === 'HELD');
  const othersAsked = facts.shifts.some((shift) => shift.shiftId !== from.id && shift.state === 'ASKED' && shift.start > now);
  return isHeld && !othersAsked ? answerBy : Math.min(lastAnswer(from.period.start, to.period.start, now), Math.max(facts.answerBy, answerBy));
}

/** The home leaders who released the old time: who gave the yes, and who leads there now. They must release the new one. */
function releasersOf({ assignment, moved, ready }: Moving, { now, municipality }: CommandContext): string[] {
  const asked = leadersAsked(assignment, ready.leadership, now, municipality.zone);
  return assignment.facts.timeTaken.flatMap(({ employmentId }) => {
    const answer = countingAnswer(assignment.facts, 'HOME', employmentId);
    if (answer?.value !== 'YES' || !answer.shiftIds.includes(moved.from.id)) return [];
    const leaders = asked.filter((one) => one.employmentId === employmentId).flatMap((one) => one.ladder[0]?.personIds ?? []);
    return [answer.givenById, ...leaders];
  });
}

const noticesOf = ({ assignment, moved }: Moving, personIds: readonly string[], kind: MessageKind, { actor }: CommandContext): Notice[] => {
  const { from, to, answerBy } = moved;
  const details = { shiftId: from.id, oldStart: from.period.start, oldEnd: from.period.end, start: to.period.start, end: to.period.end, answerBy };
  return noticesTo(personIds, kind, assignment, actor.personId, undefined, details);
};
