import { beforeAll, expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { createClaim } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { hourMs } from '~/kernel/time';
import { readInsights } from './insights.queries.server';

const filter = { from: '2026-11-16', to: '2026-11-29', sector: null, areaKey: null };

onBothDatabases('insights', (database) => {
  let world: LoanWorld;
  const read = (changed: Partial<Parameters<typeof readInsights>[1]> = {}) => readInsights({ db: world.db, now: saturday + 10 * hourMs, municipality: world.municipality }, { ...filter, ...changed });

  beforeAll(async () => {
    const { db } = database();
    world = await createLoanWorld(db);
    await createCatalogue(db);
    const nurses = { title: 'Sygeplejersker', requirements: [{ anyOf: ['nurse'], authorisedOnly: true }], wanted: 2 };
    const need = await createNeed(db, { unitId: world.birkId, kind: 'CRISIS', shifts: [fromMonday(0), fromMonday(24)], lines: [nurses], now: saturday });
    await db.need.update({ where: { id: need.id }, data: { publishedAt: new Date(saturday) } });
    await createNeed(db, { unitId: world.birkId, status: 'DRAFT', shifts: [fromMonday(0)], lines: [nurses], now: saturday });
    const [held, silent, declined] = [await world.employee(), await world.employee(), await world.employee()];
    for (const { personId } of [held, silent]) await createClaim(db, personId, { key: 'specialist_nurse', verified: personId === held.personId ? { on: '2026-11-10' } : undefined });
    await createClaim(db, declined.personId, { key: 'nurse', verified: { on: '2026-11-10', outcome: 'RESTRICTED' } });
    const asked = { needId: need.id, lineId: need.lines[0]?.id ?? '', shifts: need.shifts, createdAt: saturday, begunById: world.receiver.personId };
    const receiverYes = { party: 'RECEIVER' as const, givenById: world.receiver.personId };
    const heldId = await createAssignment(db, { ...asked, personId: held.personId, yeses: [receiverYes, { party: 'PERSON' }, { party: 'HOME', employmentId: held.employmentId, givenById: world.home.personId }] });
    await db.assignmentAnswer.updateMany({ where: { assignmentId: heldId, party: 'HOME' }, data: { at: new Date(saturday + 6 * hourMs) } });
    await db.assignmentShift.updateMany({ where: { assignmentId: heldId }, data: { state: 'HELD', place: 1, heldAt: new Date(saturday + 6 * hourMs) } });
    await createAssignment(db, { ...asked, personId: silent.personId, yeses: [receiverYes] });
    const declinedId = await createAssignment(db, { ...asked, personId: declined.personId, yeses: [receiverYes] });
    const no = { party: 'PERSON' as const, value: 'NO' as const, via: 'APP' as const, givenById: declined.personId, at: new Date(saturday + hourMs), needVersion: 1, shiftIds: need.shifts.map(({ id }) => id) };
    await db.assignmentAnswer.create({ data: { assignmentId: declinedId, ...no } });
    await db.assignmentShift.updateMany({ where: { assignmentId: declinedId }, data: { state: 'FREED', freedAt: new Date(saturday + hourMs), freedBy: 'PERSON' } });
  });

  it('counts places, times, load and competences, drafts aside', async () => {
    const { coverage, fill, fillByKind, load, units, unmet } = await read();
    expect([coverage.sectors, coverage.rows.map(({ from }) => from), coverage.all]).toEqual([['NURSING_HOME'], ['2026-11-23', '2026-11-24'], { wanted: 4, held: 2 }]);
    expect(fill).toEqual({ wanted: 4, filled: 2, halfHours: 6, nineOfTenHours: null });
    expect(fillByKind.map(({ key, filled }) => [key, filled])).toEqual([['CRISIS', 2]]);
    expect(load).toMatchObject({ lent: 1, hours: 16, carryHalf: 1, asked: 3, askedOften: 0 });
    expect(units).toMatchObject([{ name: 'Jobcenter Åsø', lent: 1, hours: 16, employedHours: 3 * 37 * 2 }]);
    // whom HR limited is held back from the count, whoever asks
    expect(unmet).toEqual([{ group: 'nurse', places: 2, verified: 1, claimed: 1 }]);
  });

  it('waits the same for the silent and for those who declined', async () => {
    const { waiting } = await read();
    expect(waiting.map(({ party, medianHours, openNow }) => [party, medianHours, openNow])).toEqual([
      ['PERSON', 0, 2],
      ['RECEIVER', null, 0],
      ['HOME', 6, 0],
    ]);
  });

  it('is narrowed by where help is wanted, and load by where people come from', async () => {
    const receiving = await read({ sector: 'NURSING_HOME' });
    expect([receiving.coverage.all.wanted, receiving.load.lent]).toEqual([4, 0]);
    const sending = await read({ sector: 'ADMINISTRATION' });
    expect([sending.coverage.all.wanted, sending.load.lent, sending.waiting.every(({ openNow }) => openNow === 0)]).toEqual([0, 1, true]);
    expect((await read({ areaKey: 'nowhere' })).load.employed).toBe(0);
  });

  it('counts a shift on the day it begins, and nothing outside of the time', async () => {
    expect((await read({ from: '2026-11-24', to: '2026-11-24' })).coverage.all).toEqual({ wanted: 2, held: 1 });
    expect((await read({ from: '2026-10-01', to: '2026-10-31' })).coverage.rows).toEqual([]);
    expect(mondayAtSeven).toBe(fromMonday(0).start);
  });
});
