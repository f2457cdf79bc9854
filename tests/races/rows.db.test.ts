import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { hold } from '../../app/modules/bookings/hold.commands.server';
import type { Database } from '../../app/platform/database.server';
import { hourMs } from '../../app/kernel/time';
import { createAssignment } from '../factories/assignment';
import { createNeed } from '../factories/need';
import { createUnit } from '../factories/unit';
import { onBothDatabases } from '../setup/test-database';
import { mondayAtSeven, saturday } from '../factories/loan-world';
import { countViolations, none } from './violations';

// The constraints alone, without lock and without evaluation: what is left when every other guard has a hole.

const twenty = Array.from({ length: 20 }, (_, index) => index);
const person = async (db: Database): Promise<string> => (await db.person.create({ data: { givenName: 'Mette', familyName: `Prøve ${randomUUID().slice(0, 4)}` } })).id;

/** Twenty loans of one person at times that all overlap. */
async function overlappingLoans(db: Database): Promise<string[]> {
  const unit = await createUnit(db);
  const personId = await person(db);
  const shifts = twenty.map((index) => ({ start: mondayAtSeven + index * 0.25 * hourMs, end: mondayAtSeven + (8 + index * 0.25) * hourMs }));
  const need = await createNeed(db, { unitId: unit.id, lines: [{ wanted: 20 }], shifts });
  const lineId = need.lines[0]?.id ?? '';
  return Promise.all(need.shifts.map((shift) => createAssignment(db, { needId: need.id, lineId, personId, shifts: [shift], createdAt: saturday })));
}

/** Twenty people for a line that wants `wanted`. */
async function loansForOneLine(db: Database, wanted: number): Promise<{ assignmentIds: string[]; shiftIds: string[] }> {
  const unit = await createUnit(db);
  const shifts = [0, 24].map((hours) => ({ start: mondayAtSeven + hours * hourMs, end: mondayAtSeven + (hours + 8) * hourMs }));
  const need = await createNeed(db, { unitId: unit.id, lines: [{ wanted }], shifts });
  const lineId = need.lines[0]?.id ?? '';
  const make = async () => createAssignment(db, { needId: need.id, lineId, personId: await person(db), shifts: need.shifts, createdAt: saturday });
  return { assignmentIds: await Promise.all(twenty.map(make)), shiftIds: need.shifts.map((shift) => shift.id) };
}

const holdAllAtOnce = (db: Database, assignmentIds: readonly string[]) =>
  Promise.all(
    assignmentIds.map((assignmentId) =>
      db.$transaction(async (tx) => {
        const rows = await tx.assignmentShift.findMany({ where: { assignmentId }, select: { shiftId: true } });
        return hold(tx, assignmentId, rows.map((row) => row.shiftId), saturday);
      }),
    ),
  );

const codesOf = (answers: Awaited<ReturnType<typeof holdAllAtOnce>>) => answers.flatMap((answer) => (answer.ok ? [] : [answer.conflict.code]));

onBothDatabases('twenty at once, on the rows alone', (database) => {
  it('hold one of twenty overlapping shifts of a person, and the others hear which one is in the way', async () => {
    const { db } = database();
    const answers = await holdAllAtOnce(db, await overlappingLoans(db));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(codesOf(answers)).toEqual(Array.from({ length: 19 }, () => 'OVERLAP'));
    expect(await countViolations(db)).toEqual(none);
  });

  it('give exactly as many places as are wanted, each with its own number, and leave nobody with half', async () => {
    const { db } = database();
    const { assignmentIds, shiftIds } = await loansForOneLine(db, 3);
    const answers = await holdAllAtOnce(db, assignmentIds);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
    expect(codesOf(answers)).toEqual(Array.from({ length: 17 }, () => 'NEED_FULL'));
    for (const shiftId of shiftIds) {
      const held = await db.assignmentShift.findMany({ where: { shiftId, state: 'HELD' }, orderBy: { place: 'asc' } });
      expect(held.map((row) => row.place)).toEqual([1, 2, 3]);
    }
    expect(await db.assignmentShift.count({ where: { assignmentId: { in: assignmentIds }, state: 'ASKED' } })).toBe(17 * 2);
    expect(await countViolations(db)).toEqual(none);
  });
});

onBothDatabases('the same harness with the guards taken away', (database) => {
  it('finds people double-booked when the exclusion constraint is gone', async () => {
    const { db } = database();
    const assignmentIds = await overlappingLoans(db);
    await db.$executeRaw`ALTER TABLE "AssignmentShift" DROP CONSTRAINT "AssignmentShift_one_place_at_a_time"`;
    await holdAllAtOnce(db, assignmentIds);
    expect((await countViolations(db)).doubleBooked).toBeGreaterThan(0);
  });

  it('finds a line overfilled when places are neither unique nor bounded', async () => {
    const { db } = database();
    const { assignmentIds } = await loansForOneLine(db, 1);
    await db.$executeRaw`DROP INDEX "AssignmentShift_place_held_once"`;
    await db.$executeRaw`DROP TRIGGER "AssignmentShift_place_within_wanted" ON "AssignmentShift"`;
    await Promise.all(assignmentIds.map((assignmentId) => db.assignmentShift.updateMany({ where: { assignmentId }, data: { state: 'HELD', place: 1 } })));
    expect((await countViolations(db)).overfilled).toBe(19 * 2);
  });
});
