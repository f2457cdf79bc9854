import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Database } from '../../platform/database.server';
import { sayYes } from './answer-request.commands.server';
import { applyForShifts } from './apply.commands.server';
import { askPeople } from './ask.commands.server';
import { releasePerson } from './leader-yes.commands.server';

const now = saturday;

async function comesOnMonday(db: Database) {
  const world = await createLoanWorld(db);
  const shifts = [fromMonday(0), fromMonday(24), fromMonday(48)];
  const need = await createNeed(db, { unitId: world.birkId, lines: [anyone, { ...anyone, title: 'Andre' }], shifts, now });
  const [lineId, otherLineId] = need.lines.map((line) => line.id);
  const [monday, tuesday, wednesday] = need.shifts.map((shift) => shift.id);
  const { actor, personId } = await world.employee();
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const old = await createAssignment(db, { needId: need.id, lineId: lineId ?? '', personId, shifts: need.shifts.slice(0, 1), createdAt: now, yeses });
  const released = await releasePerson(world.as(world.home, now), { assignmentId: old, shiftIds: [monday ?? ''], overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  const ids = { lineId: lineId ?? '', otherLineId: otherLineId ?? '', tuesday: tuesday ?? '', wednesday: wednesday ?? '' };
  const ask = async (line: string, shiftId: string, at = now + 1) => {
    const asked = await askPeople(world.as(world.receiver, at), { lineId: line, personIds: [personId], shiftIds: [shiftId], overrides: [] });
    const assignmentId = asked.ok ? asked.value.asked[0]?.assignmentId : undefined;
    return world.db.assignment.findUniqueOrThrow({ where: { id: assignmentId }, select: { id: true, continuesId: true } });
  };
  return { world, actor, personId, old, ids, ask };
}

onBothDatabases('further shifts of a line on which somebody comes', (database) => {
  it('are a request of their own that continues the loan, with three yeses of its own', async () => {
    const { world, actor, personId, old, ids, ask } = await comesOnMonday(database().db);
    const further = await ask(ids.lineId, ids.tuesday);
    expect(further.id).not.toBe(old);
    expect(further.continuesId).toBe(old);
    expect((await world.db.message.findMany({ where: { personId } })).map(({ kind }) => kind)).toContain('assignment.askedFurther');
    const states = async () => (await world.db.assignmentShift.findMany({ where: { personId }, orderBy: { startsAt: 'asc' } })).map(({ state }) => state);
    await sayYes(world.as(actor, now + 2), { assignmentId: further.id, shiftIds: [ids.tuesday] });
    expect(await states()).toEqual(['HELD', 'ASKED']);
    await releasePerson(world.as(world.home, now + 3), { assignmentId: further.id, shiftIds: [ids.tuesday], overrides: [] });
    expect(await states()).toEqual(['HELD', 'HELD']);
  });

  it('continue the loan also when the person applies', async () => {
    const { world, actor, old, ids } = await comesOnMonday(database().db);
    const applied = await applyForShifts(world.as(actor, now + 1), { lineId: ids.lineId, shiftIds: [ids.wednesday] });
    expect(applied.ok && (await world.db.assignment.findUnique({ where: { id: applied.value.assignmentId } }))?.continuesId).toBe(old);
  });

  it('continue nothing on another line, or when nothing is held any more', async () => {
    const { world, old, ids, ask } = await comesOnMonday(database().db);
    expect((await ask(ids.otherLineId, ids.tuesday)).continuesId).toBeNull();
    await world.db.assignmentShift.updateMany({ where: { assignmentId: old }, data: { state: 'FREED', place: null, freedAt: new Date(now), freedBy: 'PERSON' } });
    expect((await ask(ids.lineId, ids.wednesday)).continuesId).toBeNull();
  });
});
