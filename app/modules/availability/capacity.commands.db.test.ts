import { expect, it } from 'vitest';
import { createAvailability } from '../../../tests/factories/availability';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { dayMs } from '~/kernel/time';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import { changeCapacity, revokeCapacity, setCapacity, undoCapacity } from './capacity.commands.server';
import { claimNoTasks } from './claim.commands.server';
import { readMyAvailability } from './my-availability.queries.server';
import { readUnitPage } from './unit.queries.server';

const now = Date.parse('2026-11-23T10:00:00Z');
const zone = 'Europe/Copenhagen';
const municipality = { name: 'Åsø', country: 'DK', zone, demonstration: false, settings: municipalitySettingsSchema.parse({}) } as const;
const said = { lifted: 'ALL', hoursPerWeek: null, tasks: 'Arkivet venter', kind: 'WITHIN_CONTRACT', from: '2026-11-23', to: '2026-12-04' } as const;
const officeHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '15:00' }));

onBothDatabases('capacity', (database) => {
  const context = (actor: Actor, at = now) => ({ db: database().db, actor, now: at, municipality });
  async function aUnit(size: number) {
    const { db } = database();
    const leaderPerson = await createPerson(db);
    const unit = await createUnit(db, { leaderIds: [leaderPerson.id] });
    const people = [];
    for (let index = 0; index < size; index += 1) people.push(await createPerson(db, { employments: [{ unitId: unit.id, weeklyPattern: officeHours }] }));
    return { unit, people, ids: people.flatMap((person) => person.employmentIds), leader: actorOf(leaderPerson, { ledUnitIds: [unit.id] }) };
  }
  const page = (unitId: string, at = now) => readUnitPage(database().db, unitId, at, zone);

  it('"these twelve have no tasks now": all are set and each is told', async () => {
    const { unit, people, ids, leader } = await aUnit(12);
    expect(await setCapacity(context(leader), { ...said, employmentIds: ids })).toEqual({ ok: true, value: { count: 12, setAt: now } });
    expect((await page(unit.id))?.people.map((person) => person.now?.lifted)).toEqual(Array(12).fill('ALL'));
    const told = await database().db.message.findMany({ where: { kind: 'capacity.set', personId: { in: people.map((person) => person.id) } } });
    expect(told).toHaveLength(12);
    const [event] = await database().db.auditEvent.findMany({ where: { actorId: leader.personId } });
    expect(event?.personIds).toHaveLength(12);
    expect(JSON.stringify(told.map((message) => message.data))).not.toContain('Arkivet');
  });

  it('what was said in one form is taken back in one act, by whoever said it, once; what ruled before rules again', async () => {
    const { unit, people, ids, leader } = await aUnit(3);
    await setCapacity(context(leader, now - 5), { ...said, employmentIds: ids.slice(0, 1), lifted: 'NONE' });
    await setCapacity(context(leader), { ...said, employmentIds: ids });
    const other = { ...leader, personId: people[2]?.id ?? '' };
    expect(await undoCapacity(context(other, now + 1), now)).toMatchObject({ refusal: { key: 'units.capacity.gone' } });
    expect(await undoCapacity(context({ ...leader, ledUnitIds: [] }, now + 1), now)).toMatchObject({ refusal: { key: 'units.capacity.gone' } });
    expect(await undoCapacity(context(leader, now + 1), now)).toEqual({ ok: true, value: { count: 3 } });
    const rules = (await page(unit.id))?.people ?? [];
    expect(rules.map((person) => [person.employmentId === ids[0], person.now?.lifted ?? null]).sort()).toEqual([[false, null], [false, null], [true, 'NONE']]);
    expect(await database().db.message.count({ where: { kind: 'capacity.revoked', personId: { in: people.map((person) => person.id) } } })).toBe(3);
    expect(await undoCapacity(context(leader, now + 2), now)).toMatchObject({ refusal: { key: 'units.capacity.gone' } });
  });

  it("one of another unit among them, or the leader's own, and nobody is set", async () => {
    const { unit, ids, leader } = await aUnit(2);
    const elsewhere = await aUnit(1);
    expect(await setCapacity(context(leader), { ...said, employmentIds: [...ids, ...elsewhere.ids] })).toMatchObject({ refusal: { key: 'units.capacity.notYours' } });
    const own = await database().db.employment.findFirstOrThrow({ where: { id: ids[0] } });
    const asMember = { ...leader, personId: own.personId };
    expect(await setCapacity(context(asMember), { ...said, employmentIds: ids })).toMatchObject({ refusal: { key: 'units.capacity.notYourself' } });
    expect((await page(unit.id))?.people.map((person) => person.now)).toEqual([null, null]);
  });

  it('lifted tasks free the days of the person, and taking it back takes them again', async () => {
    const { unit, people, ids, leader } = await aUnit(1);
    const personId = people[0]?.id ?? '';
    await createAvailability(database().db, { personId, week: [[1, 7, 15], [2, 7, 15]] });
    const words = async () => (await readMyAvailability(database().db, personId, now, zone)).days.slice(0, 2).map((day) => day.word);
    expect(await words()).toEqual(['shift', 'shift']);
    await setCapacity(context(leader), { ...said, employmentIds: ids });
    expect(await words()).toEqual(['yes', 'yes']);
    const capacityId = (await page(unit.id))?.people[0]?.now?.id ?? '';
    expect(await revokeCapacity(context(leader), capacityId)).toMatchObject({ ok: true });
    expect(await words()).toEqual(['shift', 'shift']);
    expect(await revokeCapacity(context(leader), capacityId)).toMatchObject({ refusal: { key: 'units.capacity.gone' } });
  });

  it('a change keeps what was said and lets the new word rule', async () => {
    const { unit, ids, leader } = await aUnit(1);
    await setCapacity(context(leader), { ...said, employmentIds: ids });
    const capacityId = (await page(unit.id))?.people[0]?.now?.id ?? '';
    expect(await changeCapacity(context(leader, now + 1), { ...said, capacityId, lifted: 'SOME', hoursPerWeek: 7.5 })).toMatchObject({ ok: true });
    expect((await page(unit.id))?.people[0]).toMatchObject({ now: { lifted: 'SOME', hoursPerWeek: 7.5 }, next: { from: '2026-12-05', capacity: null } });
    expect(await database().db.capacity.findMany({ where: { employmentId: ids[0] } })).toHaveLength(2);
    const rival = await Promise.all([1, 2].map(() => changeCapacity(context(leader), { ...said, capacityId })));
    expect(rival.map((result) => result.ok)).toEqual([false, false]);
  });

  it("the leader's word beats the person's claim", async () => {
    const { unit, people, ids, leader } = await aUnit(1);
    await setCapacity(context(leader), { ...said, employmentIds: ids, lifted: 'NONE' });
    await claimNoTasks(context(actorOf(people[0] ?? { id: '' }), now + 5), ids[0] ?? '', null);
    expect((await page(unit.id))?.people[0]).toMatchObject({ now: { source: 'LEADER', lifted: 'NONE' }, next: { from: '2026-12-05', capacity: { source: 'PERSON' } } });
  });

  it('days that are over and employments that have ended are refused', async () => {
    const { ids, leader } = await aUnit(1);
    expect(await setCapacity(context(leader, now + 30 * dayMs), { ...said, employmentIds: ids })).toMatchObject({ refusal: { key: 'units.capacity.over' } });
    await database().db.employment.update({ where: { id: ids[0] }, data: { to: new Date('2026-11-24T00:00:00Z') } });
    expect(await setCapacity(context(leader), { ...said, from: '2026-11-25', employmentIds: ids })).toMatchObject({ refusal: { key: 'units.capacity.employmentEnds' } });
  });
});
