import { randomUUID } from 'node:crypto';
import { dayMs, hourMs, type Instant } from '../../../app/kernel/time';
import type { Database } from '../../../app/platform/database.server';
import type { Member } from '../visitors';

interface Given {
  readonly now: Instant;
  readonly people: Record<Member, string>;
  readonly employmentId: string;
  readonly receivingUnitId: string;
  readonly heldId: string;
}

/** A loan of `lent` with every yes, whose shifts are held on these days from now. */
async function createLoan(db: Database, { now, people, employmentId, receivingUnitId }: Given, days: readonly number[]): Promise<string> {
  const at = new Date(now - 10 * dayMs);
  const need = { id: randomUUID(), kind: 'ROTATION' as const, status: 'PUBLISHED' as const, unitId: receivingUnitId, title: 'Bytteordning', createdById: people.receiver, createdAt: at, updatedAt: at, publishedAt: at };
  await db.need.create({ data: need });
  await db.needVersion.create({ data: { needId: need.id, version: 1, content: {}, changed: [], at, byId: people.receiver } });
  const line = await db.needLine.create({ data: { needId: need.id, position: 0, title: 'Hjælper' } });
  const shifts = days.map((day) => ({ id: randomUUID(), needId: need.id, startsAt: new Date(now + day * dayMs), endsAt: new Date(now + day * dayMs + 3 * hourMs) }));
  await db.shift.createMany({ data: shifts });
  await db.lineShift.createMany({ data: shifts.map(({ id }) => ({ lineId: line.id, shiftId: id, wanted: 1 })) });
  const givers = { PERSON: people.lent, RECEIVER: people.receiver, HOME: people.sender } as const;
  const { id } = await db.assignment.create({
    data: {
      needId: need.id, lineId: line.id, personId: people.lent, begunBy: 'RECEIVER', begunById: people.receiver, createdAt: at, answerBy: new Date(now - 9 * dayMs),
      answers: {
        create: (['PERSON', 'RECEIVER', 'HOME'] as const).map((party) => ({
          party, employmentId: party === 'HOME' ? employmentId : null, value: 'YES' as const, via: 'APP' as const, givenById: givers[party], at, needVersion: 1, shiftIds: shifts.map((shift) => shift.id),
        })),
      },
      shifts: { create: shifts.map(({ id: shiftId, startsAt, endsAt }) => ({ personId: people.lent, lineId: line.id, shiftId, startsAt, endsAt, askedAt: at, state: 'HELD' as const, place: 1, heldAt: at })) },
    },
  });
  return id;
}

/** A loan that runs with a check-in that waits, one that is over, one whose first shift is noted as not come to, and two letters about the loan that is held: a draft and one that was sent to a colleague. */
export async function createFollowup(db: Database, given: Given) {
  const { now, people, heldId } = given;
  const runningId = await createLoan(db, given, [-2, 20]);
  const overId = await createLoan(db, given, [-4]);
  const missedId = await createLoan(db, given, [-3, -1]);
  const [missed, worked] = await db.assignmentShift.findMany({ where: { assignmentId: missedId }, orderBy: { startsAt: 'asc' } });
  if (!missed || !worked) throw new Error('a shift is missing');
  await db.noShow.create({ data: { assignmentId: missedId, shiftId: missed.shiftId, notedAt: new Date(now - dayMs), notedById: people.receiver } });
  const checkIn = await db.checkIn.create({ data: { assignmentId: runningId, number: 1, askedAt: new Date(now - dayMs) } });
  const savedAt = new Date(now - hourMs);
  const letter = { assignmentId: heldId, language: 'da', title: 'Velkommen til en ny kollega', body: 'Kære alle.', savedAt, savedById: people.receiver };
  const draft = await db.letter.create({ data: letter });
  const sent = await db.letter.create({ data: { ...letter, sentAt: savedAt, recipients: { create: [{ personId: people.bystander }] } } });
  return { runningId, overId, missedId, missedShiftId: missed.shiftId, workedShiftId: worked.shiftId, checkInId: checkIn.id, letterDraftId: draft.id, letterSavedAt: savedAt.getTime(), letterId: sent.id };
}
