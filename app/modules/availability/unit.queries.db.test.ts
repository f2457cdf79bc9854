import { beforeEach, expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createAvailability } from '../../../tests/factories/availability';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { dayMs, hourMs } from '~/kernel/time';
import { readActor } from '~/modules/access/actor.queries.server';
import { readUnitPage } from './unit.queries.server';
import { readUnits } from './units.queries.server';

const now = Date.parse('2026-11-23T10:00:00Z');
const zone = 'Europe/Copenhagen';
const shiftIn = (days: number) => ({ start: now + days * dayMs, end: now + days * dayMs + 8 * hourMs });

onBothDatabases("a unit's page", (database) => {
  let home: { id: string };
  let host: { id: string };
  let above: { id: string };

  beforeEach(async () => {
    const { db } = database();
    const boss = await createPerson(db, { givenName: 'Bente' });
    above = await createUnit(db, { leaderIds: [boss.id] });
    home = await createUnit(db, { name: 'Jobcenter', parentId: above.id });
    host = await createUnit(db, { name: 'Solgården', parentId: above.id });
  });

  async function lend(state: 'HELD' | 'ASKED', ...days: number[]) {
    const { db } = database();
    const person = await createPerson(db, { employments: [{ unitId: home.id, position: 'Konsulent' }] });
    await createAvailability(db, { personId: person.id, pausedFrom: '2026-11-01', not: ['SCHOOL'] });
    const need = await createNeed(db, { unitId: host.id, now, shifts: days.map(shiftIn), lines: [{ title: 'Hjælper', wanted: 2 }] });
    const assignmentId = await createAssignment(db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId: person.id, shifts: need.shifts, createdAt: now });
    if (state === 'HELD') await db.assignmentShift.updateMany({ where: { assignmentId }, data: { state, place: 1, heldAt: new Date(now) } });
    return { person, assignmentId, need };
  }

  it('shows the same held shifts as out at home and in at the host, from now on', async () => {
    const { person, assignmentId } = await lend('HELD', -2, 1, 20);
    const out = (await readUnitPage(database().db, home.id, now, zone))?.out;
    expect(out).toEqual([{ assignmentId, personId: person.id, name: person.name, unitName: 'Solgården', position: null, shifts: [shiftIn(1), shiftIn(20)], hours: 16 }]);
    const page = await readUnitPage(database().db, host.id, now, zone);
    expect(page?.in).toMatchObject([{ assignmentId, unitName: 'Jobcenter', position: 'Konsulent', hours: 16 }]);
    expect(page?.people).toEqual([]);
  });

  it('who is only asked is neither out nor in', async () => {
    await lend('ASKED', 1);
    expect((await readUnitPage(database().db, home.id, now, zone))?.out).toEqual([]);
    expect((await readUnitPage(database().db, host.id, now, zone))?.in).toEqual([]);
  });

  it('tells leaders nothing private', async () => {
    await lend('HELD', 1);
    const page = await readUnitPage(database().db, home.id, now, zone);
    expect(Object.keys(page?.people[0] ?? {}).sort()).toEqual(['employmentId', 'isOut', 'name', 'next', 'now', 'personId', 'position', 'unitId', 'weeklyHours']);
    expect(JSON.stringify(page)).not.toMatch(/paus|SCHOOL/i);
  });

  it('without a leader the nearest above answers, and a term that is over does not count', async () => {
    const former = await createPerson(database().db);
    await database().db.leaderTerm.create({ data: { personId: former.id, unitId: home.id, kind: 'LEADER', from: new Date('2020-01-01T00:00:00Z'), to: new Date('2026-11-22T00:00:00Z') } });
    expect(await readUnitPage(database().db, home.id, now, zone)).toMatchObject({ leaders: [], deputies: [], answers: [expect.stringMatching(/^Bente /)] });
    const deputy = await createPerson(database().db, { givenName: 'Dorte' });
    await database().db.leaderTerm.create({ data: { personId: deputy.id, unitId: home.id, kind: 'DEPUTY', from: new Date('2026-11-23T00:00:00Z') } });
    expect(await readUnitPage(database().db, home.id, now, zone)).toMatchObject({ leaders: [], deputies: [deputy.name], answers: [] });
  });

  it('a unit that is over leads to its successor, which has its people and loans and answers for it', async () => {
    const { db } = database();
    const head = await createPerson(db, { givenName: 'Else' });
    const merged = await createUnit(db, { name: 'Borgerservice', leaderIds: [head.id] });
    const former = await createPerson(db, { givenName: 'Frank' });
    await db.leaderTerm.create({ data: { personId: former.id, unitId: home.id, kind: 'LEADER', from: new Date('2020-01-01T00:00:00Z') } });
    const { person, assignmentId } = await lend('HELD', 1);
    const on = async (validTo: string) => {
      await db.unit.update({ where: { id: home.id }, data: { validTo: new Date(`${validTo}T00:00:00Z`), successorId: merged.id } });
      return { old: await readUnitPage(db, home.id, now, zone), successor: await readUnitPage(db, merged.id, now, zone) };
    };
    const before = await on('2026-11-23');
    expect(before.old).toMatchObject({ isOver: false, leaders: [former.name], successor: { name: 'Borgerservice' } });
    expect(before.successor).toMatchObject({ people: [], out: [], merged: [] });
    const after = await on('2026-11-22');
    expect(after.old).toMatchObject({ isOver: true, leaders: [], answers: [head.name], people: [{ personId: person.id }] });
    expect(after.successor).toMatchObject({ merged: [{ id: home.id, name: 'Jobcenter' }], people: [{ personId: person.id, unitId: home.id }], out: [{ assignmentId }] });
    expect(await readActor(db, head.id, now, zone)).toMatchObject({ ledUnitIds: expect.arrayContaining([merged.id, home.id]) });
    expect(await readActor(db, former.id, now, zone)).toMatchObject({ ledUnitIds: [] });
  });

  it('a unit that is not there is null; the list holds led units only, all for the coordinator', async () => {
    expect(await readUnitPage(database().db, '00000000-0000-4000-8000-000000000000', now, zone)).toBeNull();
    const leader = actorOf({ id: '00000000-0000-4000-8000-000000000001' }, { ledUnitIds: [host.id] });
    expect((await readUnits(database().db, leader, '2026-11-23', '')).map((unit) => unit.id)).toEqual([host.id]);
    const all = await readUnits(database().db, { ...leader, ledUnitIds: [], roles: ['COORDINATOR'] }, '2026-11-23', 'SOLGAARDEN');
    expect(all.map((unit) => unit.id)).toContain(host.id);
    expect(all.every((unit) => unit.name === 'Solgården')).toBe(true);
  });
});
