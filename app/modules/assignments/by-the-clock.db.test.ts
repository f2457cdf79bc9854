import { expect, it } from 'vitest';
import { hourMs, minuteMs } from '~/kernel/time';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayNo, sayYes } from './answer-request.commands.server';
import { askPeople } from './ask.commands.server';
import { tellClimbed } from './climb.commands.server';
import { tellLapsed } from './lapse.commands.server';
import { raiseAlarms } from './raise-alarms.commands.server';
import { remindAsked } from './remind.commands.server';

const now = saturday;

async function asked(world: LoanWorld) {
  const { actor, personId } = await world.employee();
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0)], now: now - hourMs });
  const shiftIds = need.shifts.map((shift) => shift.id);
  const result = await askPeople(world.as(world.receiver, now), { lineId: need.lines[0]?.id ?? '', personIds: [personId], shiftIds, overrides: [] });
  if (!result.ok) throw new Error(result.refusal.key);
  const assignmentId = result.value.asked[0]?.assignmentId ?? '';
  const { answerBy } = await world.db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  return { actor, personId, shiftIds, assignmentId, needId: need.id, answerBy: answerBy.getTime() };
}

const told = (world: LoanWorld, kind: string, personId: string) => world.db.message.count({ where: { kind, personId } });
const alarmed = (world: LoanWorld, needId: string, personId: string) => world.db.message.count({ where: { kind: 'needs.uncovered', personId, data: { path: ['needId'], equals: needId } } });
const twiceAtOnce = (work: () => Promise<unknown>) => Promise.all([work(), work()]).then(work);

onBothDatabases('by the clock, and however often it is looked', (database) => {
  it('who was asked is reminded once, when half of the time is gone and an answer is still missing', async () => {
    const world = await createLoanWorld(database().db);
    const { municipality, db } = world;
    const [silent, answered] = [await asked(world), await asked(world)];
    const half = now + (silent.answerBy - now) / 2;
    expect((await sayNo(world.as(answered.actor, now + 1), { assignmentId: answered.assignmentId })).ok).toBe(true);
    await remindAsked(db, { now: half - 1, municipality });
    expect(await told(world, 'assignment.reminder', silent.personId)).toBe(0);
    await twiceAtOnce(() => remindAsked(db, { now: half, municipality }));
    expect(await told(world, 'assignment.reminder', silent.personId)).toBe(1);
    expect(await told(world, 'assignment.reminder', answered.personId)).toBe(0);
  });

  it('whoever a release climbs to is told once, and the coordinators when nobody is above', async () => {
    const world = await createLoanWorld(database().db);
    const { municipality, db } = world;
    const { actor, assignmentId, shiftIds, answerBy } = await asked(world);
    await twiceAtOnce(() => tellClimbed(db, { now: answerBy - minuteMs, municipality }));
    expect(await told(world, 'assignment.withoutLeader', world.coordinator.personId)).toBe(0);
    expect((await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds })).ok).toBe(true);
    await tellClimbed(db, { now: now + minuteMs, municipality });
    expect(await told(world, 'assignment.withoutLeader', world.coordinator.personId)).toBe(0);
    await twiceAtOnce(() => tellClimbed(db, { now: answerBy - minuteMs, municipality }));
    expect(await told(world, 'assignment.withoutLeader', world.coordinator.personId)).toBe(1);
  });

  it('who said yes, and the leaders asked, are told when the deadline took it; of silence and of a no nothing is told', async () => {
    const world = await createLoanWorld(database().db);
    const { municipality, db } = world;
    const [yes, silent, no] = [await asked(world), await asked(world), await asked(world)];
    expect((await sayYes(world.as(yes.actor, now + 1), { assignmentId: yes.assignmentId, shiftIds: yes.shiftIds })).ok).toBe(true);
    expect((await sayNo(world.as(no.actor, now + 1), { assignmentId: no.assignmentId })).ok).toBe(true);
    await tellLapsed(db, { now: yes.answerBy - 1, municipality });
    expect(await told(world, 'assignment.lapsed', yes.personId)).toBe(0);
    await twiceAtOnce(() => tellLapsed(db, { now: yes.answerBy, municipality }));
    expect(await told(world, 'assignment.lapsed', yes.personId)).toBe(1);
    expect(await told(world, 'assignment.lapsed', world.receiver.personId)).toBe(1);
    expect(await told(world, 'assignment.lapsed', world.home.personId)).toBe(1);
    for (const { personId } of [silent, no]) expect(await told(world, 'assignment.lapsed', personId)).toBe(0);
  });

  it('an empty place near its start alarms its leader and the coordinators once for each time', async () => {
    const world = await createLoanWorld(database().db);
    const { municipality, db } = world;
    const { needId } = await asked(world);
    await db.need.update({ where: { id: needId }, data: { priority: 5 } });
    await twiceAtOnce(() => raiseAlarms(db, { now: mondayAtSeven - 71 * hourMs, municipality }));
    await raiseAlarms(db, { now: mondayAtSeven - 30 * hourMs, municipality });
    expect(await alarmed(world, needId, world.receiver.personId)).toBe(1);
    await twiceAtOnce(() => raiseAlarms(db, { now: mondayAtSeven - 24 * hourMs, municipality }));
    expect(await alarmed(world, needId, world.receiver.personId)).toBe(2);
    expect(await alarmed(world, needId, world.coordinator.personId)).toBe(2);
    expect(await raiseAlarms(db, { now: mondayAtSeven, municipality })).toBe(0);
  });
});
