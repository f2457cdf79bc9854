import { expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { readActor } from '~/modules/access/actor.queries.server';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayYes } from './answer-request.commands.server';
import { askPeople } from './ask.commands.server';
import { giveReceiverYes, releasePerson } from './leader-yes.commands.server';
import { readLoan } from './loan.queries.server';

const now = saturday;
const column = (at: number): Date => new Date(Math.floor(at / dayMs) * dayMs);

/** The unit is over since yesterday, and another has taken over. */
async function merge(world: LoanWorld, unitId: string) {
  const head = await createPerson(world.db, { givenName: 'Else' });
  const successor = await createUnit(world.db, { name: 'Den nye', leaderIds: [head.id] });
  await world.db.unit.update({ where: { id: unitId }, data: { validTo: column(now - dayMs), successorId: successor.id } });
  return { head, successor };
}

const actorNow = async (world: LoanWorld, personId: string) => {
  const actor = await readActor(world.db, personId, now, world.municipality.zone);
  if (!actor) throw new Error('nobody');
  return actor;
};

async function asked(world: LoanWorld, by = world.receiver) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0)], now: now - hourMs });
  const shiftIds = need.shifts.map((shift) => shift.id);
  const lent = await world.employee();
  const result = await askPeople(world.as(by, now), { lineId: need.lines[0]?.id ?? '', personIds: [lent.personId], shiftIds, overrides: [] });
  if (!result.ok) throw new Error(result.refusal.key);
  return { ...lent, shiftIds, assignmentId: result.value.asked[0]?.assignmentId ?? '' };
}

onBothDatabases('a unit that was merged into another', (database) => {
  it('as home: the successor’s leader is asked and releases, and the former leader is nobody there any more', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, shiftIds, actor } = await asked(world);
    await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds });
    const { head } = await merge(world, world.officeId);
    const former = await actorNow(world, world.home.personId);
    expect(await releasePerson(world.as(former, now + 2), { assignmentId, shiftIds, overrides: [] })).toMatchObject({ ok: false });
    const leader = await actorNow(world, head.id);
    const seen = await readLoan(world.as(leader, now + 2), assignmentId);
    expect(seen?.yeses.find((yes) => yes.party === 'HOME')).toMatchObject({ responsibleNames: [head.name], isYours: true });
    expect(await releasePerson(world.as(leader, now + 2), { assignmentId, shiftIds, overrides: [] })).toMatchObject({ ok: true, value: { heldShiftIds: shiftIds } });
  });

  it('as receiver: the successor’s leader answers for the need that still names the old unit', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, shiftIds } = await asked(world, world.coordinator);
    const { head } = await merge(world, world.birkId);
    const former = await actorNow(world, world.receiver.personId);
    expect(await giveReceiverYes(world.as(former, now + 1), { assignmentId, shiftIds, overrides: [] })).toMatchObject({ ok: false });
    const leader = await actorNow(world, head.id);
    expect(await giveReceiverYes(world.as(leader, now + 1), { assignmentId, shiftIds, overrides: [] })).toMatchObject({ ok: true });
  });
});
