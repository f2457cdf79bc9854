import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { answeredOf, answeredSearch, answerManySchema } from './answer-many.schema';
import { sayYes } from './answer-request.commands.server';
import { askPeople } from './ask.commands.server';
import { releaseMany } from './release-many.commands.server';
import { readReleasedMany, readWaitingReleases } from './release-many.queries.server';

const now = saturday;

async function waiting(world: LoanWorld, { people, wanted }: { readonly people: number; readonly wanted: number }) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted }], shifts: [fromMonday(0)], now: now - hourMs });
  const lent = [];
  for (let index = 0; index < people; index += 1) lent.push(await world.employee());
  const shiftIds = need.shifts.map((shift) => shift.id);
  const asked = await askPeople(world.as(world.receiver, now), { lineId: need.lines[0]?.id ?? '', personIds: lent.map((one) => one.personId), shiftIds, overrides: [] });
  if (!asked.ok) throw new Error(asked.refusal.key);
  for (const { personId, assignmentId } of asked.value.asked) {
    const actor = lent.find((one) => one.personId === personId)?.actor;
    if (actor) await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds });
  }
  return { need, shiftIds, lent, ids: asked.value.asked.map((one) => one.assignmentId) };
}

const chosenOf = (rows: readonly { readonly choice: string }[]) => answerManySchema.parse({ chosen: rows.map((row) => row.choice) });

onBothDatabases('releasing many', (database) => {
  it('judges each on its own: one that is refused stops no other, and the list says why', async () => {
    const world = await createLoanWorld(database().db);
    const { ids, lent } = await waiting(world, { people: 4, wanted: 4 });
    const busy = lent.at(0)?.personId ?? '';
    const elsewhere = await createNeed(world.db, { unitId: world.townId, lines: [anyone], shifts: [fromMonday(4)], now: now - hourMs });
    const other = await createAssignment(world.db, { needId: elsewhere.id, lineId: elsewhere.lines[0]?.id ?? '', personId: busy, shifts: elsewhere.shifts, createdAt: now });
    await world.db.assignmentShift.updateMany({ where: { assignmentId: other }, data: { state: 'HELD', place: 1, heldAt: new Date(now) } });

    const rows = await readWaitingReleases(world.as(world.home, now + 2));
    expect(rows.map((row) => row.assignmentId).sort()).toEqual([...ids].sort());
    expect(rows[0]).toMatchObject({ unitName: 'Birk', hours: 8, shifts: [fromMonday(0)], capacity: null });
    expect(rows[0]?.name).not.toBeNull();

    const result = await releaseMany(world.as(world.home, now + 2), chosenOf(rows));
    expect(result.done).toHaveLength(3);
    expect(result.notDone).toEqual([{ assignmentId: expect.any(String), why: 'refused.OVERLAP' }]);
    expect(await world.db.assignmentShift.count({ where: { assignmentId: { in: ids }, state: 'HELD' } })).toBe(3);
    const page = await readReleasedMany(world.as(world.home, now + 3), answeredOf('released', new URLSearchParams(answeredSearch('released', result))));
    expect(page.released.map((loan) => loan.id)).toEqual(result.done);
    expect(page.notReleased).toMatchObject([{ loan: { person: { id: busy } }, why: 'refused.OVERLAP' }]);
    expect((await readWaitingReleases(world.as(world.home, now + 3))).map((row) => row.assignmentId)).toEqual(result.notDone.map((one) => one.assignmentId));
  });

  it('gives the last free place to the first of the list, and tells the others that it is taken', async () => {
    const world = await createLoanWorld(database().db);
    await waiting(world, { people: 3, wanted: 1 });
    const chosen = chosenOf(await readWaitingReleases(world.as(world.home, now + 2)));
    const result = await releaseMany(world.as(world.home, now + 2), chosen);
    expect(result.done).toEqual([chosen.chosen[0]?.assignmentId]);
    expect(result.notDone.map((one) => one.why)).toEqual(['refused.NEED_FULL', 'refused.NEED_FULL']);
  });

  it('is not another leader’s to do, nor anybody’s before the person’s yes, and done twice it is done once', async () => {
    const world = await createLoanWorld(database().db);
    const { ids, shiftIds, need } = await waiting(world, { people: 2, wanted: 3 });
    const silent = await world.employee();
    const asked = await askPeople(world.as(world.receiver, now), { lineId: need.lines[0]?.id ?? '', personIds: [silent.personId], shiftIds, overrides: [] });
    const silentId = asked.ok ? asked.value.asked[0]?.assignmentId ?? '' : '';
    expect((await readWaitingReleases(world.as(world.home, now + 2))).map((row) => row.assignmentId)).not.toContain(silentId);
    expect(await readWaitingReleases(world.as(world.receiver, now + 2))).toEqual([]);
    const chosen = [...ids, silentId].map((assignmentId) => ({ assignmentId, shiftIds }));
    const stranger = { ...world.home, personId: silent.personId, ledUnitIds: [] };
    expect((await releaseMany(world.as(stranger, now + 2), { chosen: chosen.slice(0, 2) })).done).toEqual([]);
    const first = await releaseMany(world.as(world.home, now + 3), { chosen: [...chosen, ...chosen] });
    expect([...first.done].sort()).toEqual([...ids].sort());
    expect(first.notDone.map((one) => one.assignmentId)).toEqual([silentId]);
    expect((await releaseMany(world.as(world.home, now + 4), { chosen })).done).toEqual([]);
    expect(await world.db.assignmentAnswer.count({ where: { assignmentId: { in: ids }, party: 'HOME' } })).toBe(2);
  });
});
