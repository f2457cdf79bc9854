import { beforeAll, expect, it } from 'vitest';
import { createNeed, type MadeNeed } from '../../../tests/factories/need';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { hourMs } from '~/kernel/time';
import { sayNo, sayYes } from './answer-request.commands.server';
import { askPeople } from './ask.commands.server';
import { countWaiting, peopleOnNeed } from './people-on-need.queries.server';

onBothDatabases('people on a need', (database) => {
  let world: LoanWorld;
  let need: MadeNeed;
  const people: Record<string, Awaited<ReturnType<LoanWorld['employee']>>> = {};
  const lineId = () => need.lines[0]?.id ?? '';

  beforeAll(async () => {
    world = await createLoanWorld(database().db);
    need = await createNeed(world.db, { unitId: world.birkId, now: saturday, shifts: [fromMonday(0), fromMonday(24)], lines: [{ ...anyone, wanted: 3 }] });
    for (const name of ['silent', 'willing', 'unwilling']) people[name] = await world.employee();
    const personIds = Object.values(people).map((one) => one.personId);
    const shiftIds = need.shifts.map((shift) => shift.id);
    const asked = await askPeople(world.as(world.receiver, saturday), { lineId: lineId(), personIds, shiftIds, answerWithinHours: 24, overrides: [] });
    if (!asked.ok) throw new Error(asked.refusal.key);
    const loanOf = (name: string) => asked.value.asked.find((one) => one.personId === people[name]?.personId)?.assignmentId ?? '';
    const { willing, unwilling } = people;
    if (willing) await sayYes(world.as(willing.actor, saturday + hourMs), { assignmentId: loanOf('willing'), shiftIds });
    if (unwilling) await sayNo(world.as(unwilling.actor, saturday + hourMs), { assignmentId: loanOf('unwilling') });
  });

  it('names nobody before their yes', async () => {
    const places = await peopleOnNeed(world.db, need.id, saturday + 2 * hourMs);
    const of = (name: string) => places.filter((place) => place.personId === people[name]?.personId);
    expect(of('silent').map(({ name, state, hasSaidYes }) => ({ name, state, hasSaidYes }))).toEqual([
      { name: null, state: 'ASKED', hasSaidYes: false },
      { name: null, state: 'ASKED', hasSaidYes: false },
    ]);
    expect(of('willing').map(({ name, hasSaidYes }) => [name, hasSaidYes])).toEqual([[people.willing?.actor.name, true], [people.willing?.actor.name, true]]);
    expect(of('unwilling')).toEqual([]);
  });

  it('gives one person alone', async () => {
    const places = await peopleOnNeed(world.db, need.id, saturday + 2 * hourMs, people.silent?.personId);
    expect(places.map((place) => place.shiftId)).toEqual(need.shifts.map((shift) => shift.id));
  });

  it('forgets who did not answer in time, and shifts that have begun', async () => {
    expect(await peopleOnNeed(world.db, need.id, saturday + 25 * hourMs)).toEqual([]);
    await world.db.assignment.updateMany({ where: { needId: need.id }, data: { answerBy: new Date(mondayAtSeven + 30 * hourMs) } });
    const later = await peopleOnNeed(world.db, need.id, mondayAtSeven, people.silent?.personId);
    await world.db.assignment.updateMany({ where: { needId: need.id }, data: { answerBy: new Date(saturday + 24 * hourMs) } });
    expect(later.map((place) => place.shiftId)).toEqual([need.shifts[1]?.id]);
  });

  it('counts a no as it counts silence, until the deadline', async () => {
    expect(await countWaiting(world.db, need.id, saturday)).toBe(3);
    expect(await countWaiting(world.db, need.id, saturday + 2 * hourMs)).toBe(3);
    expect(await countWaiting(world.db, need.id, saturday + 25 * hourMs)).toBe(0);
  });
});
