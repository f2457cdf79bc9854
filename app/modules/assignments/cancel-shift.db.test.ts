import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayNo, sayYes } from './answer-request.commands.server';
import { cancelShiftUnderPeople } from './cancel-shift.commands.server';
import { releasePerson } from './leader-yes.commands.server';
import { moveShift } from './move-shift.commands.server';
import { peopleOnShifts } from './shift-people.queries.server';

const now = saturday;
const reason = 'Beboerne er på sygehuset';

async function twoDays(world: LoanWorld, wanted = 2) {
  const shifts = [fromMonday(0), fromMonday(24)];
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted }], shifts, now: now - hourMs });
  const [first, second] = need.shifts.map((shift) => shift.id);
  return { needId: need.id, lineId: need.lines[0]?.id ?? '', shifts: need.shifts, first: first ?? '', second: second ?? '' };
}
type Place = Awaited<ReturnType<typeof twoDays>>;

/** Somebody asked for some of the days by the receiving leader. */
async function askedFor(world: LoanWorld, place: Place, days: number) {
  const employee = await world.employee();
  const shifts = place.shifts.slice(0, days);
  const yeses = [{ party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(world.db, { ...place, personId: employee.personId, begunById: world.receiver.personId, shifts, createdAt: now, yeses });
  return { ...employee, assignmentId, shiftIds: shifts.map((shift) => shift.id) };
}

async function comesFor(world: LoanWorld, place: Place, days: number) {
  const one = await askedFor(world, place, days);
  const { assignmentId, shiftIds } = one;
  const yeses = [await sayYes(world.as(one.actor, now), { assignmentId, shiftIds }), await releasePerson(world.as(world.home, now), { assignmentId, shiftIds, overrides: [] })];
  const refused = yeses.find((yes) => !yes.ok);
  if (refused) throw new Error(JSON.stringify(refused));
  return one;
}

const rowsOf = async (world: LoanWorld, assignmentId: string) =>
  (await world.db.assignmentShift.findMany({ where: { assignmentId }, orderBy: { startsAt: 'asc' } })).map((row) => [row.state, row.freedBy, row.freedReason]);
const newest = (world: LoanWorld, personId: string) =>
  world.db.message.findFirst({ where: { personId }, orderBy: [{ createdAt: 'desc' }, { kind: 'asc' }], select: { kind: true, data: true } });

onBothDatabases('a shift that is cancelled', (database) => {
  const cancel = (world: LoanWorld, place: Place, shiftId: string, given = reason, actor = world.receiver) =>
    cancelShiftUnderPeople(world.as(actor, now + 1), { needId: place.needId, shiftId, reason: given });

  it('frees everybody on it with the reason, tells all, and leaves their other shifts', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const [comes, waits] = [await comesFor(world, place, 2), await askedFor(world, place, 1)];
    expect(await cancel(world, place, place.first)).toEqual({ ok: true, value: { people: 2 } });
    expect(await rowsOf(world, comes.assignmentId)).toEqual([['FREED', 'RECEIVER', reason], ['HELD', null, null]]);
    expect(await rowsOf(world, waits.assignmentId)).toEqual([['FREED', 'RECEIVER', reason]]);
    for (const personId of [comes.personId, waits.personId, world.home.personId]) {
      const data = { shiftId: place.first, start: fromMonday(0).start, end: fromMonday(0).end };
      expect(await newest(world, personId)).toMatchObject({ kind: 'assignment.shiftCancelled', data });
    }
    const ended = await world.db.assignment.findMany({ where: { needId: place.needId, endedAt: { not: null } }, select: { id: true, endedBy: true } });
    expect(ended).toEqual([{ id: waits.assignmentId, endedBy: 'RECEIVER' }]);
  });

  it('by HR is HR’s, and tells the receiving leader', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const comes = await comesFor(world, place, 1);
    expect(await cancel(world, place, place.first, reason, world.hr)).toMatchObject({ ok: true });
    expect(await rowsOf(world, comes.assignmentId)).toEqual([['FREED', 'HR', reason]]);
    const told = await world.db.message.findMany({ where: { personId: world.receiver.personId }, select: { kind: true } });
    expect(told.map((one) => one.kind)).toEqual(expect.arrayContaining(['assignment.shiftCancelled', 'needs.changed']));
  });

  it('offers nobody a place on it', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world, 1);
    await comesFor(world, place, 1);
    const reserve = await askedFor(world, place, 1);
    await sayYes(world.as(reserve.actor, now), { assignmentId: reserve.assignmentId, shiftIds: reserve.shiftIds });
    await cancel(world, place, place.first);
    expect(await world.db.message.count({ where: { personId: reserve.personId, kind: 'assignment.placeFree' } })).toBe(0);
    expect(await rowsOf(world, reserve.assignmentId)).toEqual([['FREED', 'RECEIVER', reason]]);
  });

  it('wants a reason when it concerns somebody, and changes nothing without', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const comes = await comesFor(world, place, 1);
    expect(await cancel(world, place, place.first, '')).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.giveReason' } });
    expect(await rowsOf(world, comes.assignmentId)).toEqual([['HELD', null, null]]);
    expect(await world.db.shift.count({ where: { needId: place.needId, cancelledAt: { not: null } } })).toBe(0);
    expect(await cancel(world, place, place.second, '')).toEqual({ ok: true, value: { people: 0 } });
  });

  it('also frees who still has the time it was moved from', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const comes = await comesFor(world, place, 1);
    const moved = await moveShift(world.as(world.receiver, now), { needId: place.needId, shiftId: place.first, ...fromMonday(2) });
    if (!moved.ok) throw new Error(moved.refusal.key);
    expect(await cancel(world, place, moved.value.shiftId)).toEqual({ ok: true, value: { people: 1 } });
    expect(await rowsOf(world, comes.assignmentId)).toEqual([['FREED', 'RECEIVER', reason], ['FREED', 'RECEIVER', reason]]);
  });

  it('can be cancelled once, by who looks after the need, on its own need, before it begins', async () => {
    const world = await createLoanWorld(database().db);
    const [place, other] = [await twoDays(world), await twoDays(world)];
    expect(await cancel(world, place, other.first)).toMatchObject({ ok: false, refusal: { key: 'needs.refusal.gone' } });
    expect(await cancel(world, place, place.first, reason, world.home)).toMatchObject({ ok: false, refusal: { key: 'needs.may.notYourUnit' } });
    const late = world.as(world.receiver, fromMonday(1).start);
    expect(await cancelShiftUnderPeople(late, { needId: place.needId, shiftId: place.first, reason })).toMatchObject({ ok: false, refusal: { key: 'needs.refusal.hasBegun' } });
    expect(await cancel(world, place, place.first)).toMatchObject({ ok: true });
    expect(await cancel(world, place, place.first)).toMatchObject({ ok: false, refusal: { key: 'needs.refusal.shiftGone' } });
  });

  it('concerns who declined as it does who is silent', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const [declines, silent] = [await askedFor(world, place, 1), await askedFor(world, place, 1)];
    expect(await sayNo(world.as(declines.actor, now), { assignmentId: declines.assignmentId })).toMatchObject({ ok: true });
    const seen = await peopleOnShifts(world.as(world.receiver, now + 1), place.needId);
    expect(seen.map(({ name, state, shiftId }) => ({ name, state, shiftId }))).toEqual([1, 2].map(() => ({ name: null, state: 'ASKED', shiftId: place.first })));
    expect(await cancel(world, place, place.first)).toEqual({ ok: true, value: { people: 2 } });
    expect(await rowsOf(world, declines.assignmentId)).toEqual(await rowsOf(world, silent.assignmentId));
  });

  it('and a yes at the same moment leave nobody held on it', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const one = await askedFor(world, place, 1);
    const { assignmentId, shiftIds } = one;
    await sayYes(world.as(one.actor, now), { assignmentId, shiftIds });
    const results = await Promise.all([releasePerson(world.as(world.home, now + 1), { assignmentId, shiftIds, overrides: [] }), cancel(world, place, place.first)]);
    expect(results[1]).toMatchObject({ ok: true });
    expect(await rowsOf(world, assignmentId)).toEqual([['FREED', 'RECEIVER', reason]]);
  });
});
