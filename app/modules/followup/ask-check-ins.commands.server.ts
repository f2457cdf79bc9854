import type { Instant } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import { readMunicipality } from '~/modules/access/municipality.queries.server';
import { stateOf } from '~/modules/assignments/assignment-state';
import { isMissed } from '~/modules/assignments/no-show';
import { loadAssignments, type StoredAssignment } from '~/modules/assignments/stored-assignment.queries.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Database } from '~/platform/database.server';
import { chainsOf } from './chain';
import { dueCheckIn } from './check-in';

interface Due {
  readonly assignment: StoredAssignment;
  /** of the loans it continues, and its own */
  readonly ids: readonly string[];
  readonly number: number;
}

/**
 * Asks everybody lent how it goes when a check-in is due (check-in.ts), counted from the first shift they came to; gives how many were asked. A loan that
 * continues another goes on with its numbers. It may run twice, or in two processes, without harm: a number is made once.
 */
export async function askCheckIns(db: Database, now: Instant): Promise<number> {
  const { zone } = await readMunicipality(db);
  let asked = 0;
  for (const due of await dueNow(db, now, zone)) if (await ask(db, due, now)) asked += 1;
  return asked;
}

async function dueNow(db: Database, now: Instant, zone: Zone): Promise<Due[]> {
  const running = await db.assignment.findMany({
    where: { shifts: { some: { state: 'HELD', endsAt: { gt: new Date(now) } } }, OR: [{ effectiveFrom: null }, { effectiveFrom: { gt: new Date(now) } }] },
    select: { personId: true, lineId: true },
  });
  if (running.length === 0) return [];
  // what a loan continues is the same person's on the same line
  const around = await loadAssignments(db, { personId: { in: running.map((one) => one.personId) }, lineId: { in: running.map((one) => one.lineId) } }, zone);
  const found = chainsOf(around).flatMap((chain): Due[] => {
    const newest = chain.filter(({ facts }) => stateOf(facts, now).state === 'ACTIVE').at(-1);
    const held = chain.flatMap(({ facts }) => facts.shifts.filter((shift) => shift.state === 'HELD' && !isMissed(shift)));
    const number = newest ? dueCheckIn(held, now, zone) : null;
    return newest && number !== null ? [{ assignment: newest, ids: chain.map(({ id }) => id), number }] : [];
  });
  const made = await db.checkIn.findMany({ where: { assignmentId: { in: found.flatMap(({ ids }) => ids) } }, select: { assignmentId: true, number: true } });
  return found.filter(({ ids, number }) => made.every((row) => row.number < number || !ids.includes(row.assignmentId)));
}

function ask(db: Database, { assignment, number }: Due, now: Instant): Promise<boolean> {
  const { id: assignmentId, personId, needId, receivingUnitId: unitId } = assignment;
  return db.$transaction(async (tx) => {
    const [row] = await tx.checkIn.createManyAndReturn({ data: [{ assignmentId, number, askedAt: new Date(now) }], skipDuplicates: true, select: { id: true } });
    if (!row) return false;
    await tell(tx, [{ personId, kind: 'followup.checkIn', data: { checkInId: row.id, assignmentId, needId, unitId } }], now);
    await recordWrite(tx, { actorId: null, action: 'checkIn.ask', subject: 'CheckIn', subjectId: row.id, personIds: [personId] }, now);
    return true;
  });
}
