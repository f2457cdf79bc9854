import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { askPeople } from './ask.commands.server';
import { readFindings } from './finding.queries.server';
import { releasePerson } from './leader-yes.commands.server';
import { recheck } from './recheck.commands.server';
import { settleFinding } from './settle-finding.commands.server';

const now = saturday;

async function heldOnMonday(world: LoanWorld) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0)], now });
  const { actor, personId, employmentId } = await world.employee();
  await world.db.confidentialityDeclaration.create({ data: { personId, sector: 'NURSING_HOME', version: 1, signedAt: new Date(now) } });
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const }];
  const assignmentId = await createAssignment(world.db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, shifts: need.shifts, createdAt: now, yeses });
  const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds: need.shifts.map((shift) => shift.id), overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  return { need, lineId: need.lines[0]?.id ?? '', actor, personId, employmentId, assignmentId };
}

const look = (world: LoanWorld, personId: string, at = now + 1) => recheck(world.db, { now: at, municipality: world.municipality, personId });
const endEmployment = (world: LoanWorld, id: string, to: string | null) => world.db.employment.update({ where: { id }, data: { to: to === null ? null : new Date(to) } });
const restrict = (world: LoanWorld, personId: string) => world.db.placementRestriction.create({ data: { personId, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-11-01') } });

onBothDatabases('the re-check', (database) => {
  it('finds nothing while everything stays, then what changed, once, and frees nothing', async () => {
    const world = await createLoanWorld(database().db);
    const { personId, employmentId, assignmentId } = await heldOnMonday(world);
    expect(await look(world, personId)).toEqual({ assignments: 1, found: 0, settled: 0 });
    await endEmployment(world, employmentId, '2026-11-22');
    expect(await look(world, personId)).toEqual({ assignments: 1, found: 1, settled: 0 });
    expect(await look(world, personId)).toEqual({ assignments: 1, found: 0, settled: 0 });
    expect(await world.db.assignmentShift.count({ where: { assignmentId, state: 'HELD' } })).toBe(1);
    for (const told of [world.receiver, world.hr]) {
      expect(await world.db.message.count({ where: { personId: told.personId, kind: 'assignment.finding' } })).toBe(1);
    }
    await endEmployment(world, employmentId, null);
    expect(await look(world, personId)).toEqual({ assignments: 1, found: 0, settled: 1 });
    expect(await readFindings(world.as(world.hr, now + 2), { assignmentId })).toEqual([]);
  });

  it('tells a private reason to HR alone; leaders read that they should speak with HR, and the person nothing', async () => {
    const world = await createLoanWorld(database().db);
    const { actor, personId, assignmentId } = await heldOnMonday(world);
    await restrict(world, personId);
    await look(world, personId);
    expect(await readFindings(world.as(world.hr, now + 2), { assignmentId })).toMatchObject([{ reason: 'RESTRICTED', maySettle: true }]);
    for (const leader of [world.receiver, world.home]) {
      const [finding] = await readFindings(world.as(leader, now + 2));
      expect(finding).toMatchObject({ reason: 'SPEAK_WITH_HR', maySettle: false });
      expect(await settleFinding(world.as(leader, now + 2), { findingIds: [finding?.id ?? ''], how: 'Det går' })).toMatchObject({ ok: false });
    }
    for (const other of [actor, world.coordinator]) expect(await readFindings(world.as(other, now + 2))).toEqual([]);
  });

  it('is settled with words, once, and stays settled while the fact stays', async () => {
    const world = await createLoanWorld(database().db);
    const { personId, assignmentId } = await heldOnMonday(world);
    await restrict(world, personId);
    await look(world, personId);
    const [finding] = await readFindings(world.as(world.hr, now + 2), { assignmentId });
    const settle = () => settleFinding(world.as(world.hr, now + 2), { findingIds: [finding?.id ?? ''], how: 'Aftalt med medarbejderen' });
    expect(await settle()).toEqual({ ok: true, value: null });
    expect(await settle()).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.findingGone' } });
    expect(await look(world, personId)).toEqual({ assignments: 1, found: 0, settled: 0 });
  });
});

onBothDatabases('asking', (database) => {
  it('answers for each person; a private reason reads as not available, and who asks is never asked', async () => {
    const world = await createLoanWorld(database().db);
    const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted: 3 }], shifts: [fromMonday(0)], now });
    const [fits, restricted, own] = [await world.employee(), await world.employee(), await world.employee({ unitId: world.birkId })];
    await restrict(world, restricted.personId);
    const input = { lineId: need.lines[0]?.id ?? '', shiftIds: need.shifts.map((shift) => shift.id), overrides: [], personIds: [fits.personId, restricted.personId, own.personId, world.receiver.personId] };
    const result = await askPeople(world.as(world.receiver, now), input);
    const { asked, notAsked } = result.ok ? result.value : { asked: [], notAsked: [] };
    expect(asked.map((one) => one.personId)).toEqual([fits.personId]);
    const why = new Map(notAsked.map((one) => [one.personId, one]));
    expect(why.get(restricted.personId)).toMatchObject({ why: { key: 'assignments.refused.notAvailable' }, reasons: [] });
    expect(why.get(own.personId)?.why.key).toBe('assignments.refused.OWN_UNIT');
    expect(why.get(world.receiver.personId)?.why.key).toBe('assignments.refused.yourself');
    const byHome = await askPeople(world.as(world.home, now), input);
    expect(byHome).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.notThere' } });
  });

  it('by HR is a proposal: the receiving leader still says yes', async () => {
    const world = await createLoanWorld(database().db);
    const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0)], now });
    const { personId } = await world.employee();
    const result = await askPeople(world.as(world.hr, now), { lineId: need.lines[0]?.id ?? '', shiftIds: need.shifts.map((shift) => shift.id), overrides: [], personIds: [personId] });
    const assignmentId = result.ok ? result.value.asked[0]?.assignmentId : '';
    expect(await world.db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ begunBy: 'HR' });
    expect(await world.db.assignmentAnswer.count({ where: { assignmentId } })).toBe(0);
  });

  it('past a reason that may be set aside needs words, and a leader’s right to do so', async () => {
    const world = await createLoanWorld(database().db);
    const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted: 3 }], shifts: [fromMonday(0)], now });
    const own = await world.employee({ unitId: world.birkId });
    const input = { lineId: need.lines[0]?.id ?? '', shiftIds: need.shifts.map((shift) => shift.id), personIds: [own.personId], overrides: ['OWN_UNIT'] };
    expect(await askPeople(world.as(world.receiver, now), input)).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.overrideNeedsReason' } });
    expect(await askPeople(world.as(world.receiver, now), { ...input, reason: 'Ekstra hænder i eget hus' })).toMatchObject({ ok: true, value: { asked: [{ personId: own.personId }] } });
    const answer = await world.db.assignmentAnswer.findFirst({ where: { party: 'RECEIVER', assignment: { personId: own.personId } } });
    const setAside = { codes: ['OWN_UNIT'], reason: 'Ekstra hænder i eget hus', byId: world.receiver.personId, byRole: 'RECEIVER', moment: 'ASK' };
    expect(await world.db.assignmentOverride.findFirst({ where: { answerId: answer?.id ?? '' } })).toMatchObject(setAside);
    await restrict(world, own.personId);
    const restricted = await world.employee();
    await restrict(world, restricted.personId);
    const past = await askPeople(world.as(world.receiver, now), { ...input, personIds: [restricted.personId], overrides: ['RESTRICTED'], reason: 'Jeg vil' });
    expect(past).toMatchObject({ ok: true, value: { asked: [], notAsked: [{ why: { key: 'assignments.refused.notAvailable' } }] } });
  });
});
