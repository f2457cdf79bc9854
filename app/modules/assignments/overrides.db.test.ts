import { expect, it } from 'vitest';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayYes } from './answer-request.commands.server';
import { askPeople } from './ask.commands.server';
import { giveReceiverYes, releasePerson } from './leader-yes.commands.server';

const now = saturday;
const reason = 'Hun har selv bedt om det';

/** Somebody of the receiving unit: their own unit stands in the way, and a leader or HR may set that aside. */
async function ownPerson(world: LoanWorld) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted: 2 }], shifts: [fromMonday(0)], now });
  const person = await world.employee({ unitId: world.birkId });
  return { ...person, needId: need.id, lineId: need.lines[0]?.id ?? '', shiftIds: need.shifts.map((shift) => shift.id) };
}

type Own = Awaited<ReturnType<typeof ownPerson>>;

async function ask(world: LoanWorld, by: LoanWorld['hr'], { lineId, shiftIds, personId }: Own, overrides: string[]) {
  const result = await askPeople(world.as(by, now), { lineId, personIds: [personId], shiftIds, overrides, reason });
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

const restrict = (world: LoanWorld, personId: string) =>
  world.db.placementRestriction.create({ data: { personId, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-11-01') } });

onBothDatabases('what is set aside', (database) => {
  it('by HR’s asking is kept with who, in what right and why, and holds when the last yes is given', async () => {
    const world = await createLoanWorld(database().db);
    const own = await ownPerson(world);
    const { asked } = await ask(world, world.hr, own, ['OWN_UNIT']);
    const assignmentId = asked[0]?.assignmentId ?? '';
    expect(await world.db.assignmentOverride.findMany({ where: { assignmentId } })).toMatchObject([
      { answerId: null, codes: ['OWN_UNIT'], shiftIds: own.shiftIds, reason, byId: world.hr.personId, byRole: 'HR', moment: 'ASK', at: new Date(now) },
    ]);
    expect(await sayYes(world.as(own.actor, now + 1), { assignmentId, shiftIds: own.shiftIds })).toMatchObject({ ok: true });
    const taken = await giveReceiverYes(world.as(world.receiver, now + 2), { assignmentId, shiftIds: own.shiftIds, overrides: [] });
    expect(taken).toMatchObject({ ok: true, value: { heldShiftIds: own.shiftIds } });
  });

  it('holds for the reasons that it named, and for those only', async () => {
    const world = await createLoanWorld(database().db);
    const own = await ownPerson(world);
    const { asked } = await ask(world, world.hr, own, ['OWN_UNIT']);
    const assignmentId = asked[0]?.assignmentId ?? '';
    await restrict(world, own.personId);
    await sayYes(world.as(own.actor, now + 1), { assignmentId, shiftIds: own.shiftIds });
    const yes = { assignmentId, shiftIds: own.shiftIds, overrides: [] };
    expect(await giveReceiverYes(world.as(world.receiver, now + 2), yes)).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.notAvailable', reasons: [] } });
    expect(await giveReceiverYes(world.as(world.receiver, now + 2), { ...yes, overrides: ['RESTRICTED'], reason })).toMatchObject({
      ok: false,
      refusal: { key: 'assignments.errors.notYoursToSetAside' },
    });
    const alsoHr = { ...world.receiver, roles: ['HR' as const] };
    expect(await giveReceiverYes(world.as(alsoHr, now + 3), { ...yes, overrides: ['RESTRICTED', 'REST_SHORT'], reason })).toMatchObject({ ok: true });
    const kept = await world.db.assignmentOverride.findMany({ where: { assignmentId, answerId: { not: null } } });
    expect(kept).toMatchObject([{ codes: ['RESTRICTED'], byRole: 'HR', moment: 'CONFIRM', byId: world.receiver.personId, reason }]);
  });

  it('past a restriction is HR’s alone: neither a leader nor a coordinator is told of it', async () => {
    const world = await createLoanWorld(database().db);
    const own = await ownPerson(world);
    await restrict(world, own.personId);
    for (const by of [world.receiver, world.coordinator]) {
      expect(await ask(world, by, own, ['OWN_UNIT', 'RESTRICTED'])).toMatchObject({ asked: [], notAsked: [{ reasons: [], why: { key: 'assignments.refused.notAvailable' } }] });
    }
    expect(await world.db.assignmentOverride.count({ where: { assignment: { personId: own.personId } } })).toBe(0);
    expect((await ask(world, world.hr, own, ['OWN_UNIT', 'RESTRICTED'])).asked).toHaveLength(1);
  });

  it('lapses with the yes it was given with', async () => {
    const world = await createLoanWorld(database().db);
    const own = await ownPerson(world);
    const outside = { ...world.receiver, ledUnitIds: [world.birkId] };
    const { asked } = await ask(world, outside, own, ['OWN_UNIT']);
    const assignmentId = asked[0]?.assignmentId ?? '';
    expect(await world.db.assignmentOverride.count({ where: { assignmentId, byRole: 'RECEIVER', moment: 'ASK' } })).toBe(1);
    await world.db.assignmentAnswer.updateMany({ where: { assignmentId }, data: { undoneAt: new Date(now + 1) } });
    await sayYes(world.as(own.actor, now + 2), { assignmentId, shiftIds: own.shiftIds });
    const yes = { assignmentId, shiftIds: own.shiftIds, overrides: [] };
    expect(await releasePerson(world.as(world.receiver, now + 3), yes)).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.OWN_UNIT' } });
    expect(await releasePerson(world.as(world.receiver, now + 4), { ...yes, overrides: ['OWN_UNIT'], reason })).toMatchObject({ ok: true, value: { heldShiftIds: own.shiftIds } });
  });

  it('needs words, of HR too', async () => {
    const world = await createLoanWorld(database().db);
    const { lineId, shiftIds, personId } = await ownPerson(world);
    const wordless = await askPeople(world.as(world.hr, now), { lineId, personIds: [personId], shiftIds, overrides: ['OWN_UNIT'] });
    expect(wordless).toMatchObject({ ok: false, refusal: { key: 'assignments.errors.overrideNeedsReason' } });
  });
});
