import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Database } from '../../platform/database.server';
import { sayYes } from './answer-request.commands.server';
import { releasePerson } from './leader-yes.commands.server';
import { freeMoved } from './free-moved.commands.server';
import { moveShift } from './move-shift.commands.server';

const now = saturday;
// an hour later than it was, so that the old and the new time overlap
const later = fromMonday(1);

async function movedShift(db: Database) {
  const world = await createLoanWorld(db);
  const need = await createNeed(db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0)], now });
  const { actor, personId } = await world.employee();
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, begunById: world.receiver.personId, shifts: need.shifts, createdAt: now, yeses });
  const old = need.shifts[0]?.id ?? '';
  const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds: [old], overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  const moved = await moveShift(world.as(world.receiver, now + 1), { needId: need.id, shiftId: old, start: later.start, end: later.end, answerWithinHours: 4 });
  if (!moved.ok) throw new Error(moved.refusal.key);
  const states = async () => Object.fromEntries((await db.assignmentShift.findMany({ where: { assignmentId } })).map((row) => [row.shiftId === old ? 'old' : 'new', `${row.state} ${row.freedReason ?? ''}`.trim()]));
  return { world, actor, personId, assignmentId, fresh: moved.value.shiftId, people: moved.value.people, states };
}

const messagesOf = (db: Database, personId: string) => db.message.findMany({ where: { personId }, orderBy: { createdAt: 'asc' }, select: { kind: true, data: true } });

onBothDatabases('a shift that is moved', (database) => {
  it('leaves who is held where they are, and asks them for the new time', async () => {
    const { world, personId, people, states } = await movedShift(database().db);
    expect(people).toBe(1);
    expect(await states()).toEqual({ old: 'HELD', new: 'ASKED' });
    const details = { oldStart: fromMonday(0).start, start: later.start, answerBy: now + 1 + 4 * hourMs };
    expect(await messagesOf(world.db, personId)).toMatchObject([{ kind: 'assignment.confirmed' }, { kind: 'assignment.shiftMoved', data: details }]);
    expect((await messagesOf(world.db, world.home.personId)).at(-1)).toMatchObject({ kind: 'assignment.releasedShiftMoved', data: details });
  });

  it('moves the place with the new yeses, also when the two times overlap', async () => {
    const { world, actor, assignmentId, fresh, states } = await movedShift(database().db);
    expect(await sayYes(world.as(actor, now + 2), { assignmentId, shiftIds: [fresh] })).toMatchObject({ ok: true, value: { heldShiftIds: [] } });
    expect(await states()).toEqual({ old: 'HELD', new: 'ASKED' });
    expect(await releasePerson(world.as(world.home, now + 3), { assignmentId, shiftIds: [fresh], overrides: [] })).toMatchObject({ ok: true, value: { heldShiftIds: [fresh] } });
    expect(await states()).toEqual({ old: 'FREED MOVED', new: 'HELD' });
  });

  it('keeps the old place when the new one cannot be taken', async () => {
    const { world, actor, personId, assignmentId, fresh, states } = await movedShift(database().db);
    await sayYes(world.as(actor, now + 2), { assignmentId, shiftIds: [fresh] });
    const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(8.5)], now });
    const other = await createAssignment(world.db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, shifts: need.shifts, createdAt: now });
    await world.db.assignmentShift.updateMany({ where: { assignmentId: other }, data: { state: 'HELD', place: 1 } });
    expect(await releasePerson(world.as(world.home, now + 3), { assignmentId, shiftIds: [fresh], overrides: [] })).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.OVERLAP' } });
    expect(await states()).toEqual({ old: 'HELD', new: 'ASKED' });
  });

  it('frees as moved who has not answered when the deadline passes, once', async () => {
    const { world, personId, states } = await movedShift(database().db);
    const at = (instant: number) => freeMoved(world.db, { now: instant, municipality: world.municipality });
    await at(now + 4 * hourMs);
    expect(await states()).toEqual({ old: 'HELD', new: 'ASKED' });
    expect(await at(now + 1 + 4 * hourMs)).toBeGreaterThan(0);
    expect(await states()).toEqual({ old: 'FREED MOVED', new: 'FREED MOVED' });
    for (const told of [personId, world.home.personId, world.receiver.personId]) {
      expect((await messagesOf(world.db, told)).filter(({ kind }) => kind === 'assignment.movedFreed')).toHaveLength(1);
    }
    expect(await world.db.assignment.findFirst({ where: { personId } })).toMatchObject({ endedBy: 'SYSTEM', endedReason: 'MOVED' });
    expect(await at(now + 2 + 4 * hourMs)).toBe(0);
  });
});
