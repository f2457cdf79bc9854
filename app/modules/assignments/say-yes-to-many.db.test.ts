import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { answerManySchema, loanChoice } from './answer-many.schema';
import { applyForShifts } from './apply.commands.server';
import { releasePerson } from './leader-yes.commands.server';
import { sayYesToMany } from './say-yes-to-many.commands.server';

const now = saturday;

/** People who applied for a line at Birk, in this order; whom the home leader has released already lacks the receiver's yes alone. */
async function applied(world: LoanWorld, { people, wanted, released }: { readonly people: number; readonly wanted: number; readonly released: boolean }) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted }], shifts: [fromMonday(0)], now: now - hourMs });
  const shiftIds = need.shifts.map((shift) => shift.id);
  const ids: string[] = [];
  const personIds: string[] = [];
  for (let index = 0; index < people; index += 1) {
    const { actor, personId } = await world.employee();
    const result = await applyForShifts(world.as(actor, now), { lineId: need.lines[0]?.id ?? '', shiftIds });
    if (!result.ok) throw new Error(result.refusal.key);
    const { assignmentId } = result.value;
    if (released) await releasePerson(world.as(world.home, now + 1), { assignmentId, shiftIds, overrides: [] });
    ids.push(assignmentId);
    personIds.push(personId);
  }
  const { chosen } = answerManySchema.parse({ chosen: ids.map((id) => loanChoice(id, shiftIds)) });
  return { need, shiftIds, ids, personIds, chosen };
}

const receiverYeses = (world: LoanWorld, ids: readonly string[]) =>
  world.db.assignmentAnswer.count({ where: { assignmentId: { in: [...ids] }, party: 'RECEIVER', value: 'YES', undoneAt: null } });

onBothDatabases('a receiving leader’s yes to many', (database) => {
  it('gives the last place to the first of the page, and tells the others that it is taken', async () => {
    const world = await createLoanWorld(database().db);
    const { need, ids, chosen } = await applied(world, { people: 3, wanted: 1, released: true });
    const backwards = [...chosen].reverse();
    const result = await sayYesToMany(world.as(world.receiver, now + 2), { needId: need.id, chosen: backwards });
    expect(result).toEqual({
      ok: true,
      value: {
        done: [ids[2]],
        notDone: [
          { assignmentId: ids[1], why: 'refused.NEED_FULL' },
          { assignmentId: ids[0], why: 'refused.NEED_FULL' },
        ],
      },
    });
    expect(await world.db.assignmentShift.findMany({ where: { state: 'HELD', assignmentId: { in: ids } }, select: { assignmentId: true } })).toEqual([{ assignmentId: ids[2] }]);
    expect(await receiverYeses(world, ids)).toBe(1);
  });

  it('judges each on its own: one that is refused stops no other, and nobody’s reason is set aside', async () => {
    const world = await createLoanWorld(database().db);
    const { need, ids, personIds, chosen } = await applied(world, { people: 3, wanted: 3, released: true });
    const elsewhere = await createNeed(world.db, { unitId: world.townId, lines: [anyone], shifts: [fromMonday(4)], now: now - hourMs });
    const other = await createAssignment(world.db, { needId: elsewhere.id, lineId: elsewhere.lines[0]?.id ?? '', personId: personIds[0] ?? '', shifts: elsewhere.shifts, createdAt: now });
    await world.db.assignmentShift.updateMany({ where: { assignmentId: other }, data: { state: 'HELD', place: 1, heldAt: new Date(now) } });
    const result = await sayYesToMany(world.as(world.receiver, now + 2), { needId: need.id, chosen });
    expect(result).toEqual({ ok: true, value: { done: ids.slice(1), notDone: [{ assignmentId: ids[0], why: 'refused.OVERLAP' }] } });
    expect(await world.db.assignmentAnswer.count({ where: { assignmentId: { in: ids }, party: 'RECEIVER' } })).toBe(2);
  });

  it('done twice it is done once, also when somebody is chosen twice', async () => {
    const world = await createLoanWorld(database().db);
    const { need, ids, chosen } = await applied(world, { people: 2, wanted: 2, released: false });
    const first = await sayYesToMany(world.as(world.receiver, now + 2), { needId: need.id, chosen: [...chosen, ...chosen] });
    expect(first).toEqual({ ok: true, value: { done: ids, notDone: [] } });
    const again = await sayYesToMany(world.as(world.receiver, now + 3), { needId: need.id, chosen });
    expect(again).toEqual({ ok: true, value: { done: [], notDone: ids.map((assignmentId) => ({ assignmentId, why: 'whyNot.receiverYesMissing' })) } });
    expect(await receiverYeses(world, ids)).toBe(2);
  });

  it('passes over somebody of another need as if they were not there', async () => {
    const world = await createLoanWorld(database().db);
    const here = await applied(world, { people: 1, wanted: 1, released: false });
    const there = await applied(world, { people: 1, wanted: 1, released: false });
    const result = await sayYesToMany(world.as(world.receiver, now + 2), { needId: here.need.id, chosen: [...there.chosen, ...here.chosen] });
    expect(result).toEqual({ ok: true, value: { done: here.ids, notDone: [{ assignmentId: there.ids[0], why: 'errors.notThere' }] } });
    expect(await receiverYeses(world, there.ids)).toBe(0);
  });

  it('is the receiving leader’s to do, and nobody else’s', async () => {
    const world = await createLoanWorld(database().db);
    const { need, ids, chosen } = await applied(world, { people: 2, wanted: 2, released: false });
    for (const actor of [world.hr, world.coordinator, world.home]) {
      expect(await sayYesToMany(world.as(actor, now + 2), { needId: need.id, chosen })).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.notYou' } });
    }
    expect(await receiverYeses(world, ids)).toBe(0);
  });
});
