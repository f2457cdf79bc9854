import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { dayMs, hourMs } from '../../kernel/time';
import { sayNo, sayYes } from './answer-request.commands.server';
import { readLoanList } from './loan-list.queries.server';
import { readLoan } from './loan.queries.server';
import { readStart } from './start.queries.server';

const now = saturday;
const answerBy = now + 40 * hourMs;

async function asked(world: LoanWorld) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0), fromMonday(24)], now });
  const { actor, personId, employmentId } = await world.employee({
    position: 'Sagsbehandler',
    weeklyPattern: [{ weekday: 1, start: '08:00', end: '12:00' }],
  });
  const yeses = [{ party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(world.db, {
    needId: need.id,
    lineId: need.lines[0]?.id ?? '',
    personId,
    shifts: need.shifts,
    createdAt: now,
    answerBy,
    yeses,
  });
  return { need, shiftIds: need.shifts.map((shift) => shift.id), actor, personId, employmentId, assignmentId };
}

onBothDatabases('a loan as each reader sees it', (database) => {
  it('keeps the name from the receiver and the whole request from the home leader until the person says yes', async () => {
    const world = await createLoanWorld(database().db);
    const { actor, personId, assignmentId, shiftIds } = await asked(world);
    const before = await readLoan(world.as(world.receiver, now + 1), assignmentId);
    expect(before?.person).toMatchObject({ name: null, phone: null, position: 'Sagsbehandler', homeUnitNames: ['Jobcenter Åsø'] });
    expect(JSON.stringify(before)).not.toContain(personId);
    expect(JSON.stringify(before)).not.toContain(actor.name);
    expect(await readLoan(world.as(world.home, now + 1), assignmentId)).toBeNull();
    expect((await readLoan(world.as(world.hr, now + 1), assignmentId))?.person.name).toBe(actor.name);
    await sayYes(world.as(actor, now + 2), { assignmentId, shiftIds });
    for (const leader of [world.receiver, world.home])
      expect((await readLoan(world.as(leader, now + 3), assignmentId))?.person.name).toBe(actor.name);
  });

  it('is not there for anybody else', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId } = await asked(world);
    const stranger = actorOf(await createPerson(world.db, {}));
    const colleague = (await world.employee()).actor;
    for (const other of [stranger, colleague]) expect(await readLoan(world.as(other, now + 1), assignmentId)).toBeNull();
  });

  it('reads the same to the receiver whether nobody has answered or somebody said no', async () => {
    const world = await createLoanWorld(database().db);
    const [quiet, declined] = [await asked(world), await asked(world)];
    await sayNo(world.as(declined.actor, now + 2), { assignmentId: declined.assignmentId });
    for (const later of [3, answerBy + 1 - now]) {
      const [one, other] = await Promise.all(
        [quiet, declined].map(({ assignmentId }) => readLoan(world.as(world.receiver, now + later), assignmentId))
      );
      const shown = (loan: typeof one) =>
        loan && { state: loan.state, yeses: loan.yeses, may: loan.may, shifts: loan.shifts.map(({ state, freedBy }) => ({ state, freedBy })) };
      expect(shown(other)).toEqual(shown(one));
    }
    expect((await readLoan(world.as(declined.actor, now + 3), declined.assignmentId))?.state).toMatchObject({ state: 'ENDED', by: 'PERSON' });
  });
});

onBothDatabases('what waits', (database) => {
  it('is the request for the person, then the release for the home leader with what it takes from the own job', async () => {
    const world = await createLoanWorld(database().db);
    const { actor, assignmentId, shiftIds } = await asked(world);
    const before = await readStart(world.as(actor, now + 1));
    expect(before.invitations.map((one) => [one.loan.id, one.shiftIds])).toEqual([[assignmentId, shiftIds]]);
    expect((await readStart(world.as(world.home, now + 1))).requests).toEqual([]);
    await sayYes(world.as(actor, now + 2), { assignmentId, shiftIds });
    const after = await readStart(world.as(actor, now + 3));
    expect([after.invitations, after.sent.map((loan) => loan.id)]).toEqual([[], [assignmentId]]);
    const [request] = (await readStart(world.as(world.home, now + 3))).requests;
    expect(request).toMatchObject({
      party: 'HOME',
      shiftIds,
      takes: [
        { shiftId: shiftIds[0], hours: 4, assumed: true },
        { shiftId: shiftIds[1], hours: 0 },
      ],
    });
    expect((await readStart(world.as(world.receiver, now + 3))).requests).toEqual([]);
  });

  it('climbs to the crisis staff when nobody above leads, and the home leader may still answer', async () => {
    const world = await createLoanWorld(database().db);
    const { actor, assignmentId, shiftIds } = await asked(world);
    await sayYes(world.as(actor, now + 2), { assignmentId, shiftIds });
    const later = now + 30 * hourMs;
    expect((await readStart(world.as(world.coordinator, later))).requests.map((one) => [one.loan.id, one.party])).toContainEqual([
      assignmentId,
      'HOME',
    ]);
    const [request] = (await readStart(world.as(world.home, later))).requests;
    expect(request?.loan.yeses.find((yes) => yes.party === 'HOME')).toMatchObject({ hasClimbedPastYou: true, responsible: { as: 'NOBODY' } });
    expect((await readStart(world.as(world.hr, later))).lonely.map((loan) => loan.id)).toContain(assignmentId);
  });

  it('is listed by side and state, and the list is as quiet about a no', async () => {
    const world = await createLoanWorld(database().db);
    const { actor, assignmentId } = await asked(world);
    const idsOf = async (reader: typeof actor, side: 'ALL' | 'ANSWER' | 'MINE' | 'IN' | 'OUT', at = now + 1) =>
      (await readLoanList(world.as(reader, at), { side, state: 'ANY', page: 1 })).loans.map((loan) => loan.id);
    expect(await idsOf(actor, 'ANSWER')).toEqual([assignmentId]);
    expect(await idsOf(world.receiver, 'IN')).toEqual([assignmentId]);
    expect([await idsOf(world.receiver, 'OUT'), await idsOf(world.receiver, 'ANSWER'), await idsOf(world.home, 'ALL')]).toEqual([[], [], []]);
    await sayNo(world.as(actor, now + 2), { assignmentId });
    expect(await idsOf(actor, 'MINE', now + 3)).toEqual([]);
    expect(await idsOf(world.receiver, 'IN', now + 3)).toEqual([assignmentId]);
    expect(await idsOf(world.receiver, 'IN', now + 5 * dayMs)).toEqual([]);
  });
});
