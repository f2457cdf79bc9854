import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayYes } from './answer-request.commands.server';
import { endAssignment, freeShifts, recallPerson, withdraw } from './end.commands.server';
import { releasePerson } from './leader-yes.commands.server';
import { cancelNeed, changeWanted, closeNeed } from './need-end.commands.server';
import { loadAssignment } from './stored-assignment.queries.server';
import { stateOf } from './assignment-state';

const now = saturday;

/** A need on Monday, Tuesday and Wednesday with one place each day. */
async function threeDays(world: LoanWorld, wanted = 1) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted }], shifts: [0, 24, 48].map((hours) => fromMonday(hours)), now: now - hourMs });
  return { needId: need.id, lineId: need.lines[0]?.id ?? '', shifts: need.shifts, shiftIds: need.shifts.map((shift) => shift.id) };
}

type Place = Awaited<ReturnType<typeof threeDays>>;

/** Somebody asked, with the yeses of person and receiver; released as well when `held`. */
async function loan(world: LoanWorld, place: Place, options: { held?: boolean; createdAt?: number } = {}) {
  const { actor, personId, employmentId } = await world.employee();
  const { held = true, createdAt = now } = options;
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(world.db, { ...place, personId, begunById: world.receiver.personId, createdAt, yeses });
  if (held) {
    const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds: place.shiftIds, overrides: [] });
    if (!released.ok) throw new Error(released.refusal.key);
  }
  return { actor, personId, employmentId, assignmentId };
}

const rows = async (world: LoanWorld, assignmentId: string) =>
  (await world.db.assignmentShift.findMany({ where: { assignmentId }, orderBy: { startsAt: 'asc' } })).map((row) => [row.state, row.freedBy]);
const kindsTo = async (world: LoanWorld, personId: string) => (await world.db.message.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } })).map((row) => row.kind);
const stateNow = async (world: LoanWorld, assignmentId: string, at = now) => {
  const stored = await loadAssignment(world.db, assignmentId, world.municipality.zone);
  if (!stored) throw new Error('gone');
  return stateOf(stored.facts, at);
};

onBothDatabases('freeing and ending', (database) => {
  it('narrows: one shift is freed, the rest stays held, and the others are told', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const { actor, assignmentId } = await loan(world, place);
    const freed = await freeShifts(world.as(actor, now + 1), { assignmentId, shiftIds: place.shiftIds.slice(0, 1), reason: '' });
    expect(freed).toEqual({ ok: true, value: { shiftIds: place.shiftIds.slice(0, 1) } });
    expect(await rows(world, assignmentId)).toEqual([['FREED', 'PERSON'], ['HELD', null], ['HELD', null]]);
    expect(await kindsTo(world, world.receiver.personId)).toContain('assignment.narrowed');
    expect(await kindsTo(world, world.home.personId)).toContain('assignment.narrowed');
    expect(await stateNow(world, assignmentId)).toEqual({ state: 'CONFIRMED' });
  });

  it('asks everybody but the person for a reason', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const { assignmentId } = await loan(world, place);
    for (const actor of [world.receiver, world.home]) {
      expect(await freeShifts(world.as(actor, now + 1), { assignmentId, shiftIds: place.shiftIds.slice(0, 1), reason: '' })).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.giveReason' } });
    }
  });

  it('never frees a shift that has begun', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const { actor, assignmentId } = await loan(world, place);
    const during = world.as(actor, mondayAtSeven + hourMs);
    expect(await freeShifts(during, { assignmentId, shiftIds: place.shiftIds.slice(0, 1), reason: '' })).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.shiftGone' } });
    expect(await withdraw(during, { assignmentId, reason: '' })).toEqual({ ok: true, value: { shiftIds: [...place.shiftIds.slice(1)].sort() } });
    expect((await rows(world, assignmentId))[0]).toEqual(['HELD', null]);
  });

  it('is by the last shift freed also an end', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const { actor, assignmentId } = await loan(world, place);
    await freeShifts(world.as(actor, now + 1), { assignmentId, shiftIds: place.shiftIds, reason: 'Sygt barn' });
    expect(await stateNow(world, assignmentId, now + 1)).toEqual({ state: 'ENDED', by: 'PERSON', reason: 'Sygt barn', effectiveFrom: now + 1 });
    expect(await kindsTo(world, world.receiver.personId)).toContain('assignment.ended');
  });

  it('takes effect from a day on, and until then the loan goes on', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const { assignmentId, personId } = await loan(world, place);
    expect(await recallPerson(world.as(world.home, now + 1), { assignmentId, reason: 'Vi er selv ramt', from: '2026-11-24' })).toMatchObject({ ok: true });
    // who still comes on Monday is not said to come no more
    for (const told of [personId, world.receiver.personId]) expect((await kindsTo(world, told)).filter((kind) => /ended|narrowed/.test(kind))).toEqual(['assignment.narrowed']);
    expect(await rows(world, assignmentId)).toEqual([['HELD', null], ['FREED', 'HOME'], ['FREED', 'HOME']]);
    expect(await stateNow(world, assignmentId, now + 2)).toEqual({ state: 'CONFIRMED' });
    expect(await stateNow(world, assignmentId, mondayAtSeven + 17 * hourMs)).toMatchObject({ state: 'ENDED', by: 'HOME', reason: 'Vi er selv ramt' });
    expect(await endAssignment(world.as(world.receiver, now + 2), { assignmentId, reason: 'Nok', from: '2026-11-20' })).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.dayHasPassed' } });
  });
});

onBothDatabases('those in reserve', (database) => {
  it('are asked for a fresh yes when a place frees, in the order that the leader approved, also after their deadline', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const holder = await loan(world, place);
    const second = await loan(world, place, { held: false, createdAt: now + 2 });
    const first = await loan(world, place, { held: false, createdAt: now + 1 });
    await world.db.assignment.updateMany({ where: { id: first.assignmentId }, data: { answerBy: new Date(now + 3) } });
    const full = await releasePerson(world.as(world.home, now + 2), { assignmentId: first.assignmentId, shiftIds: place.shiftIds, overrides: [] });
    expect(full).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.NEED_FULL' } });
    await world.db.assignmentAnswer.create({ data: { assignmentId: first.assignmentId, party: 'HOME', employmentId: first.employmentId, value: 'YES', via: 'APP', givenById: world.home.personId, at: new Date(now + 2), needVersion: 1, shiftIds: place.shiftIds } });

    await withdraw(world.as(holder.actor, now + 10), { assignmentId: holder.assignmentId, reason: '' });
    expect(await kindsTo(world, first.personId)).toEqual(['assignment.placeFree']);
    expect(await kindsTo(world, second.personId)).toEqual([]);
    expect(await stateNow(world, first.assignmentId, now + 11)).toEqual({ state: 'OPEN' });
    const fresh = await sayYes(world.as(first.actor, now + 11), { assignmentId: first.assignmentId, shiftIds: place.shiftIds });
    expect(fresh).toMatchObject({ ok: true, value: { heldShiftIds: place.shiftIds } });
  });

  it('hear at once when somebody else takes the last place', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const waiting = await loan(world, place, { held: false });
    await loan(world, place);
    expect(await kindsTo(world, waiting.personId)).toEqual(['assignment.reserve']);
  });
});

onBothDatabases('ending and changing a need', (database) => {
  it('closed: open requests end, held people stay, and everybody waiting is told', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world, 2);
    const held = await loan(world, place);
    const open = await loan(world, place, { held: false });
    expect(await closeNeed(world.as(world.receiver, now + 1), { needId: place.needId, reason: 'Vi klarer os' })).toEqual({ ok: true, value: { people: 1 } });
    expect(await stateNow(world, held.assignmentId, now + 2)).toEqual({ state: 'CONFIRMED' });
    expect(await stateNow(world, open.assignmentId, now + 2)).toMatchObject({ state: 'ENDED', by: 'RECEIVER' });
    expect(await kindsTo(world, open.personId)).toContain('assignment.needClosed');
    expect(await kindsTo(world, held.personId)).not.toContain('assignment.needClosed');
    expect(await closeNeed(world.as(world.receiver, now + 2), { needId: place.needId, reason: 'Igen' })).toMatchObject({ ok: false });
  });

  it('called off: everybody is freed and told', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    const held = await loan(world, place);
    expect(await cancelNeed(world.as(world.hr, now + 1), { needId: place.needId, reason: 'Aflyst' })).toEqual({ ok: true, value: { people: 1 } });
    expect(await rows(world, held.assignmentId)).toEqual([['FREED', 'HR'], ['FREED', 'HR'], ['FREED', 'HR']]);
    const told = await world.db.message.findMany({ where: { kind: 'assignment.needCancelled', data: { path: ['assignmentId'], equals: held.assignmentId } } });
    const about = (data: unknown) => data as { party?: string; personId?: string };
    expect(told.map(({ personId, data }) => [personId, about(data).party, about(data).personId])).toEqual(
      expect.arrayContaining([
        [held.personId, undefined, undefined],
        [world.receiver.personId, 'RECEIVER', held.personId],
        [world.home.personId, 'HOME', held.personId],
      ]),
    );
  });

  it('is for those who run the need', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    expect(await cancelNeed(world.as(world.home, now + 1), { needId: place.needId, reason: 'Aflyst' })).toMatchObject({ ok: false });
  });

  it('wanted can’t go below held, until the leader says who is freed and why; the rest moves up', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world, 2);
    const [first, second] = [await loan(world, place), await loan(world, place)];
    const monday = place.shiftIds[0] ?? '';
    const fewer = { needId: place.needId, lineId: place.lineId, shiftId: monday, wanted: 1, freeAssignmentIds: [] as string[], reason: 'Færre borgere' };
    expect(await changeWanted(world.as(world.receiver, now + 1), fewer)).toMatchObject({ ok: false, refusal: { key: 'needs.refusal.belowHeld' } });
    expect(await changeWanted(world.as(world.receiver, now + 1), { ...fewer, freeAssignmentIds: [first.assignmentId], reason: '' })).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.giveReason' } });
    expect(await changeWanted(world.as(world.receiver, now + 1), { ...fewer, freeAssignmentIds: [first.assignmentId] })).toEqual({ ok: true, value: { people: 1 } });
    expect((await rows(world, first.assignmentId))[0]).toEqual(['FREED', 'RECEIVER']);
    expect(await world.db.assignmentShift.findFirst({ where: { assignmentId: second.assignmentId, shiftId: monday } })).toMatchObject({ state: 'HELD', place: 1 });
  });

  it('asks those in reserve when more are wanted', async () => {
    const world = await createLoanWorld(database().db);
    const place = await threeDays(world);
    await loan(world, place);
    const reserve = await loan(world, place, { held: false });
    await changeWanted(world.as(world.receiver, now + 1), { needId: place.needId, lineId: place.lineId, shiftId: place.shiftIds[0] ?? '', wanted: 2, freeAssignmentIds: [], reason: '' });
    expect(await kindsTo(world, reserve.personId)).toContain('assignment.placeFree');
  });
});
