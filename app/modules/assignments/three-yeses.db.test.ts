import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayNo, sayYes } from './answer-request.commands.server';
import { applyForShifts } from './apply.commands.server';
import { askPeople } from './ask.commands.server';
import { giveReceiverYes, refuseRelease, releasePerson } from './leader-yes.commands.server';
import { giveStandingRelease, revokeStandingRelease } from './standing-release.commands.server';
import { undoYes } from './undo-yes.commands.server';

const now = saturday;

async function twoDays(world: LoanWorld, wanted = 1) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted }], shifts: [fromMonday(0), fromMonday(24)], now: now - hourMs });
  const [monday, tuesday] = need.shifts.map((shift) => shift.id);
  return { needId: need.id, lineId: need.lines[0]?.id ?? '', monday: monday ?? '', tuesday: tuesday ?? '', both: [monday ?? '', tuesday ?? ''] };
}

type Place = Awaited<ReturnType<typeof twoDays>>;

async function ask(world: LoanWorld, place: Place, personIds: string[], by = world.receiver) {
  const result = await askPeople(world.as(by, now), { lineId: place.lineId, personIds, shiftIds: place.both, overrides: [] });
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

async function askOne(world: LoanWorld, place: Place, personId: string): Promise<string> {
  const { asked } = await ask(world, place, [personId]);
  return asked[0]?.assignmentId ?? '';
}

const messagesOf = async (world: LoanWorld, personId: string) => (await world.db.message.findMany({ where: { personId }, orderBy: [{ createdAt: 'asc' }, { kind: 'asc' }] })).map((row) => row.kind);
const statesOf = async (world: LoanWorld, assignmentId: string) =>
  Object.fromEntries((await world.db.assignmentShift.findMany({ where: { assignmentId } })).map((row) => [row.shiftId, row.state]));

onBothDatabases('the three yeses', (database) => {
  it('book when the last of them is given, whoever began, and every party is told', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId, employmentId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    expect(await messagesOf(world, personId)).toEqual(['assignment.asked']);
    expect(await messagesOf(world, world.home.personId)).toEqual([]);

    expect(await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.both })).toEqual({ ok: true, value: { heldShiftIds: [], reserveShiftIds: [] } });
    expect(await messagesOf(world, world.home.personId)).toEqual(['assignment.releaseWanted']);
    expect(await messagesOf(world, world.receiver.personId)).toEqual(['assignment.personYes']);

    const released = await releasePerson(world.as(world.home, now + 2), { assignmentId, shiftIds: place.both, overrides: [] });
    expect(released).toEqual({ ok: true, value: { heldShiftIds: place.both, reserveShiftIds: [] } });
    expect(await statesOf(world, assignmentId)).toEqual({ [place.monday]: 'HELD', [place.tuesday]: 'HELD' });
    for (const told of [personId, world.receiver.personId]) expect(await messagesOf(world, told)).toContain('assignment.confirmed');

    const answers = await world.db.assignmentAnswer.findMany({ where: { assignmentId }, orderBy: { at: 'asc' } });
    expect(answers.map((row) => [row.party, row.value, row.employmentId, row.needVersion])).toEqual([
      ['RECEIVER', 'YES', null, 1],
      ['PERSON', 'YES', null, 1],
      ['HOME', 'YES', employmentId, 1],
    ]);
    const audit = await world.db.auditEvent.findMany({ where: { subject: 'Assignment', subjectId: assignmentId }, orderBy: { at: 'asc' } });
    expect(audit.map((row) => row.action)).toEqual(['assignment.ask', 'assignment.sayYes', 'assignment.release']);
  });

  it('come from the person first when they apply, and the receiver’s yes is asked for', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor } = await world.employee();
    const applied = await applyForShifts(world.as(actor, now), { lineId: place.lineId, shiftIds: [place.monday] });
    const assignmentId = applied.ok ? applied.value.assignmentId : '';
    expect(await messagesOf(world, world.receiver.personId)).toEqual(['assignment.applied']);
    expect(await messagesOf(world, world.home.personId)).toEqual(['assignment.releaseWanted']);
    await releasePerson(world.as(world.home, now + 1), { assignmentId, shiftIds: [place.monday], overrides: [] });
    const booked = await giveReceiverYes(world.as(world.receiver, now + 2), { assignmentId, shiftIds: [place.monday], overrides: [] });
    expect(booked).toMatchObject({ ok: true, value: { heldShiftIds: [place.monday] } });
  });

  it('are given for some shifts: what a party leaves out is freed, and the others’ yeses stay', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.both });
    expect(await releasePerson(world.as(world.home, now + 2), { assignmentId, shiftIds: [place.tuesday], overrides: [] })).toMatchObject({ ok: true, value: { heldShiftIds: [place.tuesday] } });
    expect(await statesOf(world, assignmentId)).toEqual({ [place.monday]: 'FREED', [place.tuesday]: 'HELD' });
  });

  it('are refused from the instant of the deadline', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const asked = await askPeople(world.as(world.receiver, now), { lineId: place.lineId, personIds: [personId], shiftIds: place.both, answerWithinHours: 2, overrides: [] });
    const assignmentId = asked.ok ? (asked.value.asked[0]?.assignmentId ?? '') : '';
    const late = await sayYes(world.as(actor, now + 2 * hourMs), { assignmentId, shiftIds: place.both });
    expect(late).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.state.ENDED' } });
    expect(await sayYes(world.as(actor, now + 2 * hourMs - 1), { assignmentId, shiftIds: place.both })).toMatchObject({ ok: true });
  });

  it('do their work once when the same act comes twice at once', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    const twice = await Promise.all([1, 2].map(() => sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.both })));
    expect(twice.filter((one) => one.ok)).toHaveLength(1);
    expect(await world.db.assignmentAnswer.count({ where: { assignmentId, party: 'PERSON' } })).toBe(1);
    const again = await Promise.all([1, 2].map(() => ask(world, place, [personId])));
    expect(again.map((one) => one.asked[0]?.assignmentId)).toEqual([assignmentId, assignmentId]);
    expect(await world.db.assignment.count({ where: { personId } })).toBe(1);
  });

  it('are one leader’s two when both units are theirs', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId, employmentId } = await world.employee();
    const both = { ...world.receiver, ledUnitIds: [world.birkId, world.officeId] };
    const asked = await ask(world, place, [personId], both);
    const booked = await sayYes(world.as(actor, now + 1), { assignmentId: asked.asked[0]?.assignmentId ?? '', shiftIds: place.both });
    expect(booked).toMatchObject({ ok: true, value: { heldShiftIds: place.both } });
    const given = await world.db.assignmentAnswer.findMany({ where: { givenById: both.personId }, orderBy: { party: 'asc' } });
    expect(given.map((row) => [row.party, row.employmentId])).toEqual([
      ['RECEIVER', null],
      ['HOME', employmentId],
    ]);
  });

  it('are never a leader’s yes for themself: it goes one step up', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const above = await createPerson(world.db, { givenName: 'Ove' });
    await world.db.leaderTerm.create({ data: { personId: above.id, unitId: world.townId, kind: 'LEADER', from: new Date('2020-01-01') } });
    const employment = await world.db.employment.create({
      data: { personId: world.home.personId, unitId: world.officeId, employerId: (await world.db.unit.findUniqueOrThrow({ where: { id: world.officeId } })).employerId, number: 'leader', position: 'Leder', weeklyHours: 37, agreementArea: 'HK', from: new Date('2020-01-01') },
    });
    const applied = await applyForShifts(world.as(world.home, now), { lineId: place.lineId, shiftIds: [place.monday] });
    const assignmentId = applied.ok ? applied.value.assignmentId : '';
    const forThemself = await releasePerson(world.as(world.home, now + 1), { assignmentId, shiftIds: [place.monday], overrides: [] });
    expect(forThemself).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.notYou' } });
    expect(await messagesOf(world, above.id)).toEqual(['assignment.releaseWanted']);
    const oneUp = actorOf(above, { ledUnitIds: [world.townId, world.officeId, world.birkId] });
    expect(await releasePerson(world.as(oneUp, now + 2), { assignmentId, shiftIds: [place.monday], overrides: [] })).toMatchObject({ ok: true });
    expect(await world.db.assignmentAnswer.count({ where: { assignmentId, party: 'HOME', employmentId: employment.id } })).toBe(1);
  });

  it('need the leader of every employment whose time is taken', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const everyDay = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '12:00' }));
    const { actor, personId, employmentId } = await world.employee({ weeklyHours: 20, weeklyPattern: everyDay });
    const other = await world.db.employment.create({
      data: { personId, unitId: world.townId, employerId: (await world.db.unit.findUniqueOrThrow({ where: { id: world.townId } })).employerId, number: `second ${personId}`, position: 'Vagt', weeklyHours: 8, agreementArea: 'HK', weeklyPattern: [{ weekday: 1, start: '13:00', end: '21:00' }], from: new Date('2020-01-01') },
    });
    const assignmentId = await askOne(world, place, personId);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.both });
    expect(await releasePerson(world.as(world.home, now + 2), { assignmentId, shiftIds: place.both, overrides: [] })).toMatchObject({ ok: true, value: { heldShiftIds: [place.tuesday] } });
    const second = { ...world.home, ledUnitIds: [world.townId] };
    expect(await releasePerson(world.as(second, now + 3), { assignmentId, shiftIds: [place.monday], overrides: [] })).toMatchObject({ ok: true, value: { heldShiftIds: [place.monday] } });
    const homes = await world.db.assignmentAnswer.findMany({ where: { assignmentId, party: 'HOME' }, orderBy: { at: 'asc' } });
    expect(homes.map((row) => row.employmentId)).toEqual([employmentId, other.id]);
  });

  it('are taken back while nothing is booked, and then the home leader can’t answer any more', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.both });
    expect(await undoYes(world.as(actor, now + 2), { assignmentId })).toEqual({ ok: true, value: null });
    expect(await releasePerson(world.as(world.home, now + 3), { assignmentId, shiftIds: place.both, overrides: [] })).toMatchObject({ ok: false });
    expect(await sayYes(world.as(actor, now + 4), { assignmentId, shiftIds: place.both })).toMatchObject({ ok: true });
  });
});

onBothDatabases('a no', (database) => {
  it('of the person needs no reason and tells nobody', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    expect(await sayNo(world.as(actor, now + 1), { assignmentId })).toEqual({ ok: true, value: null });
    expect(await messagesOf(world, world.receiver.personId)).toEqual([]);
    expect(await messagesOf(world, world.home.personId)).toEqual([]);
    expect(await releasePerson(world.as(world.home, now + 2), { assignmentId, shiftIds: place.both, overrides: [] })).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notThere' } });
  });

  it('of the home leader frees the shifts and tells person and receiver', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.both });
    expect(await refuseRelease(world.as(world.home, now + 2), { assignmentId, reason: 'Vi mangler selv folk' })).toEqual({ ok: true, value: null });
    for (const told of [personId, world.receiver.personId]) expect(await messagesOf(world, told)).toContain('assignment.ended');
    expect(new Set(Object.values(await statesOf(world, assignmentId)))).toEqual(new Set(['FREED']));
  });
});

onBothDatabases('who may not answer', (database) => {
  it('reads the same as nothing there: strangers, and the home leader before the person’s yes', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    const stranger = actorOf(await createPerson(world.db));
    const input = { assignmentId, shiftIds: place.both, overrides: [] };
    for (const actor of [stranger, world.home]) {
      expect(await releasePerson(world.as(actor, now + 1), input)).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notThere' } });
    }
    expect(await giveReceiverYes(world.as(world.hr, now + 1), input)).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.notYou' } });
  });

  it('is not the coordinator, unless nobody leads the unit', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world);
    const { actor, personId } = await world.employee();
    const assignmentId = await askOne(world, place, personId);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds: place.both });
    const input = { assignmentId, shiftIds: place.both, overrides: [] };
    expect(await releasePerson(world.as(world.coordinator, now + 2), input)).toMatchObject({ ok: false });
    await world.db.leaderTerm.updateMany({ where: { unitId: world.officeId }, data: { to: new Date('2026-11-20') } });
    expect(await releasePerson(world.as(world.coordinator, now + 3), input)).toMatchObject({ ok: true, value: { heldShiftIds: place.both } });
  });
});

onBothDatabases('a standing release', (database) => {
  it('is the home leader’s yes by itself when the person says yes, until it is revoked', async () => {
    const world = await createLoanWorld(database().db);
    const place = await twoDays(world, 2);
    const given = await giveStandingRelease(world.as(world.home, now), { unitId: world.officeId, from: '2026-11-21', to: '2026-12-31', sectors: [] });
    const [first, second] = [await world.employee(), await world.employee()];
    const assignmentId = await askOne(world, place, first.personId);
    expect(await sayYes(world.as(first.actor, now + 1), { assignmentId, shiftIds: place.both })).toMatchObject({ ok: true, value: { heldShiftIds: place.both } });
    expect(await world.db.assignmentAnswer.findFirst({ where: { assignmentId, party: 'HOME' } })).toMatchObject({ via: 'STANDING', givenById: world.home.personId });
    await revokeStandingRelease(world.as(world.home, now + 2), { standingReleaseId: given.ok ? given.value.id : '' });
    const later = await askOne(world, place, second.personId);
    expect(await sayYes(world.as(second.actor, now + 3), { assignmentId: later, shiftIds: place.both })).toMatchObject({ ok: true, value: { heldShiftIds: [] } });
  });

  it('is given for units the actor leads, and never for oneself', async () => {
    const world = await createLoanWorld(database().db);
    const input = { unitId: world.officeId, from: '2026-11-21', to: '2026-12-31', sectors: [] };
    expect(await giveStandingRelease(world.as(world.receiver, now), input)).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notYourUnit' } });
    expect(await giveStandingRelease(world.as(world.home, now), { ...input, personId: world.home.personId })).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.yourself' } });
  });
});
