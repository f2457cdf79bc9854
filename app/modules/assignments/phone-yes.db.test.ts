import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayNo, sayYes } from './answer-request.commands.server';
import { askPeople } from './ask.commands.server';
import { readLoan } from './loan.queries.server';
import { recordLeaderYes } from './record-leader-yes.commands.server';
import { recordNewYes, recordPersonYes } from './record-person-yes.commands.server';
import { giveStandingRelease } from './standing-release.commands.server';
import { undoPhoneYes } from './undo-phone-yes.commands.server';
import { undoYes } from './undo-yes.commands.server';

const now = saturday;

async function twoDays(world: LoanWorld, wanted = 1) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted }], shifts: [fromMonday(0), fromMonday(24)], now });
  return { needId: need.id, lineId: need.lines[0]?.id ?? '', shiftIds: need.shifts.map((shift) => shift.id) };
}

type Place = Awaited<ReturnType<typeof twoDays>>;

async function askOne(world: LoanWorld, { lineId, shiftIds }: Place, personId: string, by = world.receiver): Promise<string> {
  const result = await askPeople(world.as(by, now), { lineId, personIds: [personId], shiftIds, overrides: [] });
  return result.ok ? (result.value.asked[0]?.assignmentId ?? '') : '';
}

const standing = (world: LoanWorld) => giveStandingRelease(world.as(world.home, now), { unitId: world.officeId, from: '2026-11-21', to: '2026-12-31', sectors: [] });
const kindsTo = async (world: LoanWorld, personId: string) => (await world.db.message.findMany({ where: { personId }, select: { kind: true } })).map((row) => row.kind);
const answersOf = (world: LoanWorld, assignmentId: string) => world.db.assignmentAnswer.findMany({ where: { assignmentId }, orderBy: [{ at: 'asc' }, { party: 'asc' }] });
const states = async (world: LoanWorld, assignmentId: string) =>
  (await world.db.assignmentShift.findMany({ where: { assignmentId }, orderBy: { startsAt: 'asc' } })).map((row) => row.state);

onBothDatabases('a yes by phone', (database) => {
  it('keeps who gave and who recorded it, tells the person at once, and books when it is the last', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    const recorded = await recordPersonYes(world.as(world.coordinator, now + 1), { assignmentId, shiftIds: place.shiftIds, overrides: [] });
    expect(recorded).toEqual({ ok: true, value: { heldShiftIds: place.shiftIds, reserveShiftIds: [] } });
    const yes = (await answersOf(world, assignmentId)).find((answer) => answer.party === 'PERSON');
    expect(yes).toMatchObject({ value: 'YES', via: 'PHONE', givenById: personId, recordedById: world.coordinator.personId, at: new Date(now + 1), needVersion: 1 });
    expect(await kindsTo(world, personId)).toEqual(expect.arrayContaining(['assignment.yesRecorded', 'assignment.confirmed']));
    const told = await world.db.message.findFirst({ where: { personId, kind: 'assignment.yesRecorded' } });
    expect(told?.data).toMatchObject({ assignmentId, byId: world.coordinator.personId });
    const audit = await world.db.auditEvent.findFirst({ where: { action: 'assignment.recordPersonYes', subjectId: assignmentId } });
    expect(audit).toMatchObject({ actorId: world.coordinator.personId, personIds: [personId] });
    const [shown] = (await readLoan(world.as(world.hr, now + 2), assignmentId))?.yeses ?? [];
    expect(shown).toMatchObject({ via: 'PHONE', recordedById: world.coordinator.personId, recordedBy: expect.stringContaining('Kim') });
  });

  it('is evaluated as any other: what stands in the way refuses it, and nothing is written', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await world.db.placementRestriction.create({ data: { personId, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-11-01') } });
    const yes = { assignmentId, shiftIds: place.shiftIds, overrides: [] };
    expect(await recordPersonYes(world.as(world.coordinator, now + 1), yes)).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.notAvailable', reasons: [] } });
    expect(await answersOf(world, assignmentId)).toHaveLength(1);
    expect(await kindsTo(world, personId)).not.toContain('assignment.yesRecorded');
    const past = { ...yes, overrides: ['RESTRICTED'], reason: 'Aftalt med hende i telefonen' };
    expect(await recordPersonYes(world.as(world.coordinator, now + 2), past)).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notYoursToSetAside' } });
    expect(await recordPersonYes(world.as(world.hr, now + 3), past)).toMatchObject({ ok: true, value: { heldShiftIds: place.shiftIds } });
    expect(await world.db.assignmentOverride.findMany({ where: { assignmentId } })).toMatchObject([{ codes: ['RESTRICTED'], byId: world.hr.personId, byRole: 'HR' }]);
  });

  it('is nobody’s to record for themself, nor the home leader’s, nor a stranger’s', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    const yes = { assignmentId, shiftIds: place.shiftIds, overrides: [] };
    expect(await recordPersonYes(world.as(actor, now + 1), yes)).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.notYou' } });
    expect(await recordPersonYes(world.as({ ...actor, roles: ['HR'], ledUnitIds: [world.birkId] }, now + 1), yes)).toMatchObject({ ok: false });
    expect(await recordPersonYes(world.as(world.home, now + 1), yes)).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notThere' } });
    expect(await recordPersonYes(world.as(world.receiver, now + 1), yes)).toMatchObject({ ok: true });
  });

  it('after a no that nobody knows of reads as after silence', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await sayNo(world.as(actor, now + 1), { assignmentId });
    const recorded = await recordPersonYes(world.as(world.receiver, now + 2), { assignmentId, shiftIds: place.shiftIds, overrides: [] });
    expect(recorded).toEqual({ ok: true, value: { heldShiftIds: [], reserveShiftIds: [] } });
    expect(await states(world, assignmentId)).toEqual(['ASKED', 'ASKED']);
    expect(await undoYes(world.as(actor, now + 3), { assignmentId })).toMatchObject({ ok: true });
    expect(await sayNo(world.as(actor, now + 4), { assignmentId })).toMatchObject({ ok: true });
  });

  it('is undone by the person after the places were taken: they are freed, and both leaders and the recorder are told', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await recordPersonYes(world.as(world.coordinator, now + 1), { assignmentId, shiftIds: place.shiftIds, overrides: [] });
    expect(await undoPhoneYes(world.as(world.receiver, now + 2), { assignmentId })).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.hasOwnPhoneYes' } });
    expect(await undoPhoneYes(world.as(actor, now + 2), { assignmentId })).toMatchObject({ ok: true, value: { shiftIds: expect.arrayContaining(place.shiftIds) } });
    expect(await states(world, assignmentId)).toEqual(['FREED', 'FREED']);
    for (const told of [world.receiver, world.home]) expect(await kindsTo(world, told.personId)).toContain('assignment.ended');
    expect(await kindsTo(world, world.coordinator.personId)).toContain('assignment.yesUndone');
    expect(await world.db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ endedBy: 'PERSON', endedReason: 'PHONE_YES_UNDONE' });
  });

  it('is undone until the first shift has begun, and no longer', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await recordPersonYes(world.as(world.hr, now + 1), { assignmentId, shiftIds: place.shiftIds, overrides: [] });
    expect(await undoPhoneYes(world.as(actor, mondayAtSeven), { assignmentId })).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.state.ACTIVE' } });
    expect(await undoPhoneYes(world.as(actor, mondayAtSeven - 1), { assignmentId })).toMatchObject({ ok: true });
  });

  it('undone leaves what the person said yes to here before', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.shiftIds.slice(0, 1) });
    await world.db.assignmentShift.updateMany({ where: { assignmentId, state: 'FREED' }, data: { state: 'ASKED', freedAt: null, freedBy: null, freedById: null, askedAt: new Date(now + 2) } });
    await recordPersonYes(world.as(world.hr, now + 3), { assignmentId, shiftIds: place.shiftIds.slice(1), overrides: [] });
    expect(await states(world, assignmentId)).toEqual(['HELD', 'HELD']);
    expect(await undoPhoneYes(world.as(actor, now + 4), { assignmentId })).toMatchObject({ ok: true, value: { shiftIds: place.shiftIds.slice(1) } });
    expect(await states(world, assignmentId)).toEqual(['HELD', 'FREED']);
  });
});

onBothDatabases('a leader’s yes by phone', (database) => {
  it('is recorded by HR or a coordinator, is told to the leader, and is theirs to undo', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId, employmentId } = await world.employee();
    const assignmentId = await askOne(world, place, personId, world.hr);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.shiftIds });
    const said = { assignmentId, shiftIds: place.shiftIds, overrides: [] };
    const home = { ...said, party: 'HOME' as const, givenById: world.home.personId };
    expect(await recordLeaderYes(world.as(world.receiver, now + 2), home)).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.notYou' } });
    expect(await recordLeaderYes(world.as(world.hr, now + 2), { ...home, givenById: world.receiver.personId })).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notALeaderThere' } });
    expect(await recordLeaderYes(world.as(world.hr, now + 2), home)).toMatchObject({ ok: true, value: { heldShiftIds: [] } });
    const receiver = { ...said, party: 'RECEIVER' as const, givenById: world.receiver.personId };
    expect(await recordLeaderYes(world.as(world.coordinator, now + 3), receiver)).toMatchObject({ ok: true, value: { heldShiftIds: place.shiftIds } });
    expect((await answersOf(world, assignmentId)).map((row) => [row.party, row.via, row.givenById, row.recordedById, row.employmentId])).toEqual([
      ['PERSON', 'APP', personId, null, null],
      ['HOME', 'PHONE', world.home.personId, world.hr.personId, employmentId],
      ['RECEIVER', 'PHONE', world.receiver.personId, world.coordinator.personId, null],
    ]);
    expect(await kindsTo(world, world.home.personId)).toContain('assignment.yesRecorded');
    expect(await undoPhoneYes(world.as(world.home, now + 4), { assignmentId })).toMatchObject({ ok: true });
    expect(await states(world, assignmentId)).toEqual(['FREED', 'FREED']);
    expect(await kindsTo(world, personId)).toContain('assignment.ended');
  });

  it('is never recorded by the leader who gave it, HR or not, and a release not before the person’s yes', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId, world.hr);
    const home = { assignmentId, shiftIds: place.shiftIds, overrides: [], party: 'HOME' as const, givenById: world.home.personId };
    expect(await recordLeaderYes(world.as(world.hr, now + 1), home)).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.personSaidYes' } });
    await sayYes(world.as(actor, now + 2), { assignmentId, shiftIds: place.shiftIds });
    const alsoHr = { ...world.home, roles: ['HR' as const] };
    expect(await recordLeaderYes(world.as(alsoHr, now + 3), home)).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.recordedForOneself' } });
  });
});

onBothDatabases('rung, and said yes', (database) => {
  it('asks and records in one go, or does neither', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { personId } = await world.employee();
    const form = { lineId: place.lineId, shiftIds: place.shiftIds, personId, overrides: [] };
    const recorded = await recordNewYes(world.as(world.coordinator, now), form);
    const assignmentId = recorded.ok ? recorded.value.assignmentId : '';
    expect(await world.db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ begunBy: 'HR', begunById: world.coordinator.personId });
    expect((await answersOf(world, assignmentId)).map((row) => [row.party, row.via])).toEqual([
      ['PERSON', 'PHONE'],
      ['HOME', 'STANDING'],
    ]);
    expect(await kindsTo(world, personId)).toEqual(['assignment.yesRecorded']);
    expect(await kindsTo(world, world.receiver.personId)).toEqual(['assignment.receiverYesWanted']);
    expect(await recordNewYes(world.as(world.coordinator, now + 1), form)).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.personYesToRecord' } });
    const stranger = await world.employee();
    expect(await recordNewYes(world.as(world.home, now), { ...form, personId: stranger.personId })).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notThere' } });
    expect(await world.db.assignment.count({ where: { personId: stranger.personId } })).toBe(0);
  });

  it('by the receiving leader is both their yes and the person’s', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { personId } = await world.employee();
    const recorded = await recordNewYes(world.as(world.receiver, now), { lineId: place.lineId, shiftIds: place.shiftIds, personId, overrides: [] });
    expect(recorded).toMatchObject({ ok: true, value: { heldShiftIds: place.shiftIds } });
  });

  it('weighs more than a wish that was registered, and less than a rule', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world, 3);
    const [away, restricted] = [await world.employee(), await world.employee()];
    await world.db.availabilityException.create({ data: { personId: away.personId, kind: 'AWAY', startsAt: new Date(mondayAtSeven), endsAt: new Date(mondayAtSeven + 48 * hourMs) } });
    await world.db.placementRestriction.create({ data: { personId: restricted.personId, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-11-01') } });
    const form = { lineId: place.lineId, shiftIds: place.shiftIds, overrides: [] };
    expect(await recordNewYes(world.as(world.coordinator, now), { ...form, personId: away.personId })).toMatchObject({ ok: true });
    expect(await recordNewYes(world.as(world.coordinator, now), { ...form, personId: restricted.personId })).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.notAvailable' } });
    expect(await world.db.assignment.count({ where: { personId: restricted.personId } })).toBe(0);
  });

  it('answers the request that waits already', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await sayNo(world.as(actor, now + 1), { assignmentId });
    const recorded = await recordNewYes(world.as(world.hr, now + 2), { lineId: place.lineId, shiftIds: place.shiftIds, personId, overrides: [] });
    expect(recorded).toMatchObject({ ok: true, value: { assignmentId } });
    expect(await world.db.assignment.count({ where: { personId } })).toBe(1);
  });
});

onBothDatabases('two at once', (database) => {
  it('record a yes: one takes, the other reads that it is answered', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    const yes = { assignmentId, shiftIds: place.shiftIds, overrides: [] };
    const recorded = await Promise.all([world.hr, world.coordinator].map((by) => recordPersonYes(world.as(by, now + 1), yes)));
    expect(recorded.filter((one) => one.ok)).toHaveLength(1);
    expect(recorded.find((one) => !one.ok)).toMatchObject({ refusal: { key: 'assignments.whyNot.personYesToRecord' } });
    expect(await world.db.assignmentAnswer.count({ where: { assignmentId, party: 'PERSON' } })).toBe(1);
    expect(await sayYes(world.as(actor, now + 2), yes)).toMatchObject({ ok: false });
  });

  it('record and answer: one yes counts', async () => {
    const world = await createLoanWorld(database().db);
    await standing(world);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    const yes = { assignmentId, shiftIds: place.shiftIds };
    const both = await Promise.all([recordPersonYes(world.as(world.hr, now + 1), { ...yes, overrides: [] }), sayYes(world.as(actor, now + 1), yes)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await world.db.assignmentAnswer.count({ where: { assignmentId, party: 'PERSON' } })).toBe(1);
    expect(await states(world, assignmentId)).toEqual(['HELD', 'HELD']);
  });

  it('ring the same person: one request, one yes', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { personId } = await world.employee();
    const form = { lineId: place.lineId, shiftIds: place.shiftIds, personId, overrides: [] };
    const both = await Promise.all([world.hr, world.coordinator].map((by) => recordNewYes(world.as(by, now), form)));
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await world.db.assignment.count({ where: { personId } })).toBe(1);
    expect(await world.db.assignmentAnswer.count({ where: { assignment: { personId }, party: 'PERSON' } })).toBe(1);
  });
});
