import { randomUUID } from 'node:crypto';
import type { Instant } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { ask } from '~/modules/bookings/booking.commands.server';
import type { ShiftFacts } from '~/modules/matching/facts';
import type { Tx } from '~/platform/database.server';
import { writeAnswers, type NewAnswer } from './answer-rows.server';
import { asSeenBy } from './as-seen-by';
import { stateOf } from './assignment-state';
import type { CommandContext } from './command-context.server';
import { continuedBy } from './continued.server';
import { replacedBy } from './replaced-place.server';
import { loadAssignment, loadAssignments, type StoredAssignment } from './stored-assignment.queries.server';

export interface Beginning {
  readonly needId: string;
  readonly lineId: string;
  readonly personId: string;
  readonly begunBy: 'PERSON' | 'RECEIVER' | 'HR' | 'PLAN';
  readonly answerBy: Instant;
  readonly shifts: readonly ShiftFacts[];
  readonly answers: readonly NewAnswer[];
  readonly action: 'assignment.apply' | 'assignment.ask';
}

/** Writes a new assignment with its asked shifts and the yeses it begins with. The caller has locked and decided. */
export async function beginAssignment(tx: Tx, { actor, now, municipality }: CommandContext, beginning: Beginning): Promise<StoredAssignment> {
  const { needId, lineId, personId, begunBy, answerBy, shifts, answers, action } = beginning;
  const id = randomUUID();
  const replacesId = await replacedBy(tx, { lineId, personId, shiftIds: shifts.map((shift) => shift.id) });
  const continuesId = await continuedBy(tx, { lineId, personId }, now);
  const places = { id, needId, lineId, personId, replacesId, continuesId };
  await tx.assignment.create({ data: { ...places, begunBy, begunById: actor.personId, createdAt: new Date(now), answerBy: new Date(answerBy) } });
  await ask(tx, { assignmentId: id, personId, lineId, shifts: shifts.map((shift) => ({ shiftId: shift.id, period: shift.period })), at: now });
  const begun = await loadAssignment(tx, id, municipality.zone);
  if (!begun) throw new Error(`assignment ${id} was written and is not there`);
  await writeAnswers(tx, begun, answers, now);
  await recordWrite(tx, { actorId: actor.personId, action, subject: 'Assignment', subjectId: id, personIds: [personId] }, now);
  return begun;
}

/** Open assignments of some people on a line that ask for any of the shifts; ended and expired ones are left out. */
export async function openOnLine(tx: Tx, lineId: string, personIds: readonly string[], shiftIds: readonly string[], now: Instant) {
  return tx.assignment.findMany({
    where: {
      lineId,
      personId: { in: [...personIds] },
      endedAt: null,
      shifts: { some: { shiftId: { in: [...shiftIds] }, state: { in: ['ASKED', 'HELD'] } } },
      OR: [{ answerBy: { gt: new Date(now) } }, { shifts: { some: { state: 'HELD' } } }],
    },
    select: { id: true, personId: true, shifts: { where: { state: { not: 'FREED' } }, select: { shiftId: true, state: true } } },
  });
}

/**
 * Assignments on a line that ask some people for any of the shifts, as those who ask read them: a request stays open until its deadline, be it declined or
 * unanswered, so that asking again does not tell which (design part 3).
 */
export async function askedOnLine(
  tx: Tx,
  lineId: string,
  personIds: readonly string[],
  shiftIds: readonly string[],
  { now, municipality }: Pick<CommandContext, 'now' | 'municipality'>,
): Promise<StoredAssignment[]> {
  const stored = await loadAssignments(tx, { lineId, personId: { in: [...personIds] }, endedAt: null }, municipality.zone);
  return stored
    .map((one) => ({ ...one, facts: asSeenBy(one.facts, ['RECEIVER']) }))
    .filter(({ facts }) => stateOf(facts, now).state !== 'ENDED' && facts.shifts.some((shift) => shift.state !== 'FREED' && shiftIds.includes(shift.shiftId)));
}
