import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { applyForShifts } from './apply.commands.server';
import { askPeople } from './ask.commands.server';
import { freeShifts, withdraw } from './end.commands.server';
import { releasePerson } from './leader-yes.commands.server';

const now = saturday;

/** Five days with one place each, all held by one person. */
async function fiveDays(world: LoanWorld) {
  const shifts = [0, 24, 48, 72, 96].map((hours) => fromMonday(hours));
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts, now: now - hourMs });
  const place = { needId: need.id, lineId: need.lines[0]?.id ?? '', shifts: need.shifts };
  const shiftIds = need.shifts.map((shift) => shift.id);
  const { actor, personId } = await world.employee();
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(world.db, { ...place, personId, begunById: world.receiver.personId, createdAt: now, yeses });
  const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds, overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  return { ...place, shiftIds, ill: { actor, personId, assignmentId } };
}

const ask = (world: LoanWorld, lineId: string, personIds: readonly string[], shiftIds: readonly string[], at = now + 2) =>
  askPeople(world.as(world.receiver, at), { lineId, personIds: [...personIds], shiftIds: [...shiftIds], overrides: [] });
const pointsOf = async (world: LoanWorld) =>
  new Map((await world.db.assignment.findMany({ select: { personId: true, replacesId: true } })).map((row) => [row.personId, row.replacesId]));

onBothDatabases('a replacement', (database) => {
  it('for one of five shifts points at the place that was left, which keeps its other four', async () => {
    const world = await createLoanWorld(database().db);
    const { lineId, shiftIds, ill } = await fiveDays(world);
    const tuesday = shiftIds.slice(1, 2);
    await freeShifts(world.as(ill.actor, now + 1), { assignmentId: ill.assignmentId, shiftIds: tuesday, reason: '' });
    const other = await world.employee();
    expect(await ask(world, lineId, [other.personId], tuesday)).toMatchObject({ ok: true, value: { asked: [{ personId: other.personId }] } });
    expect((await pointsOf(world)).get(other.personId)).toBe(ill.assignmentId);
    const held = await world.db.assignmentShift.count({ where: { assignmentId: ill.assignmentId, state: 'HELD' } });
    expect(held).toBe(4);
  });

  it('is one for each place left; the second asked points nowhere until the first has ended', async () => {
    const world = await createLoanWorld(database().db);
    const { lineId, shiftIds, ill } = await fiveDays(world);
    await withdraw(world.as(ill.actor, now + 1), { assignmentId: ill.assignmentId, reason: '' });
    const [first, second, third] = [await world.employee(), await world.employee(), await world.employee()];
    await applyForShifts(world.as(first.actor, now + 2), { lineId, shiftIds });
    await applyForShifts(world.as(second.actor, now + 3), { lineId, shiftIds });
    expect([(await pointsOf(world)).get(first.personId), (await pointsOf(world)).get(second.personId)]).toEqual([ill.assignmentId, null]);
    const begun = await world.db.assignment.findFirstOrThrow({ where: { personId: first.personId } });
    await withdraw(world.as(first.actor, now + 4), { assignmentId: begun.id, reason: '' });
    await applyForShifts(world.as(third.actor, now + 5), { lineId, shiftIds });
    expect((await pointsOf(world)).get(third.personId)).toBe(ill.assignmentId);
  });

  it('is nobody who takes a place that was never held, or who comes back to their own', async () => {
    const world = await createLoanWorld(database().db);
    const { lineId, shiftIds, ill } = await fiveDays(world);
    const asked = await world.employee();
    await freeShifts(world.as(ill.actor, now + 1), { assignmentId: ill.assignmentId, shiftIds: shiftIds.slice(0, 1), reason: '' });
    await applyForShifts(world.as(ill.actor, now + 2), { lineId, shiftIds: shiftIds.slice(0, 1) });
    const own = await world.db.assignment.findMany({ where: { personId: ill.personId }, select: { replacesId: true } });
    expect(own).toEqual([{ replacesId: null }, { replacesId: null }]);
    const extra = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(120)], now: now - hourMs });
    await ask(world, extra.lines[0]?.id ?? '', [asked.personId], extra.shifts.map((shift) => shift.id));
    expect((await pointsOf(world)).get(asked.personId)).toBeNull();
  });
});
