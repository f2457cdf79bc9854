import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Database } from '../../platform/database.server';
import { freeShifts } from './end.commands.server';
import { readFreedPlaces } from './freed-places.queries.server';
import { releasePerson } from './leader-yes.commands.server';

const now = saturday;

/** Two days with one place each, held by one person who has given Monday up. */
async function mondayLeft(db: Database) {
  const world = await createLoanWorld(db);
  const need = await createNeed(db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0), fromMonday(24)], now: now - hourMs });
  const lineId = need.lines[0]?.id ?? '';
  const [monday = '', tuesday = ''] = need.shifts.map((shift) => shift.id);
  const comes = async (shiftIds: string[]) => {
    const { actor, personId } = await world.employee();
    const shifts = need.shifts.filter((shift) => shiftIds.includes(shift.id));
    const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const, givenById: world.receiver.personId }];
    const assignmentId = await createAssignment(db, { needId: need.id, lineId, shifts, personId, begunById: world.receiver.personId, createdAt: now, yeses });
    const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds, overrides: [] });
    if (!released.ok) throw new Error(released.refusal.key);
    return { actor, assignmentId };
  };
  const ill = await comes([monday, tuesday]);
  await freeShifts(world.as(ill.actor, now + 1), { assignmentId: ill.assignmentId, shiftIds: [monday], reason: '' });
  const left = async (assignmentId?: string, at = now + 2) => (await readFreedPlaces(db, { needId: need.id, assignmentId }, at)).map((place) => place.shiftId);
  return { world, need, monday, ill, comes, left };
}

onBothDatabases('places that somebody left', (database) => {
  it('are those nobody has taken yet, of the need and of the assignment that left them', async () => {
    const { monday, ill, comes, left } = await mondayLeft(database().db);
    expect(await left()).toEqual([monday]);
    expect(await left(ill.assignmentId)).toEqual([monday]);
    await comes([monday]);
    expect(await left()).toEqual([]);
  });

  it('say how many are asked for them, until their deadline', async () => {
    const { world, need, monday, left } = await mondayLeft(database().db);
    const { personId } = await world.employee();
    const shifts = need.shifts.filter((shift) => shift.id === monday);
    const lineId = need.lines[0]?.id ?? '';
    await createAssignment(world.db, { needId: need.id, lineId, shifts, personId, begunById: world.receiver.personId, createdAt: now, answerBy: now + hourMs });
    const askedAt = async (at: number) => (await readFreedPlaces(world.db, { needId: need.id }, at)).map((place) => place.asked);
    expect(await askedAt(now + 2)).toEqual([1]);
    expect(await askedAt(now + 2 * hourMs)).toEqual([0]);
    expect(await left()).toEqual([monday]);
  });

  it('are none on a shift that has begun, was cancelled, or of a need that seeks nobody', async () => {
    const { world, need, monday, left } = await mondayLeft(database().db);
    expect(await left(undefined, fromMonday(0).start)).toEqual([]);
    await world.db.shift.update({ where: { id: monday }, data: { cancelledAt: new Date(now) } });
    expect(await left()).toEqual([]);
    await world.db.shift.update({ where: { id: monday }, data: { cancelledAt: null } });
    expect(await left()).toEqual([monday]);
    await world.db.need.update({ where: { id: need.id }, data: { status: 'CLOSED', endedAt: new Date(now) } });
    expect(await left()).toEqual([]);
  });
});
