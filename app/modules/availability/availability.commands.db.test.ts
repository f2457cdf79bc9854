import { expect, it } from 'vitest';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import { claimNoTasks, withdrawClaim } from './claim.commands.server';
import { addException, putException, removeException } from './exception.commands.server';
import { readMyAvailability } from './my-availability.queries.server';
import { confirmAvailability, pause, resume, savePreference } from './preference.commands.server';
import { addStretches, removeStretch, restoreStretch } from './week.commands.server';

const now = Date.parse('2026-11-23T10:00:00Z');
const zone = 'Europe/Copenhagen';
const municipality = { name: 'Åsø', country: 'DK', zone, demonstration: false, settings: municipalitySettingsSchema.parse({}) } as const;
const fine = { HOME_CARE: 'FINE', NURSING_HOME: 'FINE', DAY_CARE: 'FINE', SCHOOL: 'FINE', HEALTH_SERVICE: 'FINE', LOGISTICS: 'FINE', ADMINISTRATION: 'FINE', CULTURE_AND_SPORT: 'FINE' } as const;

onBothDatabases('what a person says about when', (database) => {
  const context = (actor: Actor) => ({ db: database().db, actor, now, municipality });
  const someone = async () => actorOf(await createPerson(database().db));
  const read = (actor: Actor) => readMyAvailability(database().db, actor.personId, now, zone);
  const words = async (actor: Actor) => (await read(actor)).days.slice(0, 3).map((day) => day.word);

  it('nothing said is unknown, a night belongs to the evening it begins', async () => {
    const actor = await someone();
    expect(await words(actor)).toEqual(['unknown', 'unknown', 'unknown']);
    await addStretches(context(actor), { weekdays: [1], start: '23:00', end: '07:00' });
    expect(await words(actor)).toEqual(['yes', 'part', 'no']);
    expect((await read(actor)).week).toMatchObject([{ weekday: 1, startMinute: 1380, endMinute: 1860 }]);
  });

  it('a wish alone does not make the time known', async () => {
    const actor = await someone();
    await savePreference(context(actor), { hoursPerWeek: 7.5, wishes: { ...fine, SCHOOL: 'NOT', DAY_CARE: 'GLADLY' } });
    expect(await words(actor)).toEqual(['unknown', 'unknown', 'unknown']);
    expect((await read(actor)).preference).toEqual({ hoursPerWeek: 7.5, gladly: ['DAY_CARE'], not: ['SCHOOL'] });
  });

  it('the same stretch added twenty times at once is there once', async () => {
    const actor = await someone();
    await Promise.all(Array.from({ length: 20 }, () => addStretches(context(actor), { weekdays: [1, 2], start: '07:00', end: '15:00' })));
    expect((await read(actor)).week).toMatchObject([{ weekday: 1 }, { weekday: 2 }]);
  });

  it('what is removed can be put back, and is not removed twice', async () => {
    const actor = await someone();
    await addStretches(context(actor), { weekdays: [3], start: '07:00', end: '15:00' });
    const stretchId = (await read(actor)).week[0]?.id ?? '';
    const removed = await removeStretch(context(actor), stretchId);
    expect(removed).toEqual({ ok: true, value: { weekday: 3, startMinute: 420, endMinute: 900 } });
    expect(await removeStretch(context(actor), stretchId)).toMatchObject({ refusal: { key: 'availability.refused.alreadyRemoved' } });
    if (removed.ok) await restoreStretch(context(actor), removed.value);
    expect((await read(actor)).week).toMatchObject([{ weekday: 3, startMinute: 420, endMinute: 900 }]);
  });

  it('a day away beats the week, and comes back by undoing', async () => {
    const actor = await someone();
    await addStretches(context(actor), { weekdays: [1, 2], start: '07:00', end: '15:00' });
    const day = { kind: 'AWAY', fromDate: '2026-11-24', toDate: null, fromTime: null, toTime: null } as const;
    await addException(context(actor), day);
    await addException(context(actor), day);
    expect(await words(actor)).toEqual(['yes', 'no', 'no']);
    const { exceptions } = await read(actor);
    expect(exceptions).toHaveLength(1);
    const removed = await removeException(context(actor), exceptions[0]?.id ?? '');
    expect(await words(actor)).toEqual(['yes', 'yes', 'no']);
    if (removed.ok) await putException(context(actor), removed.value);
    expect(await words(actor)).toEqual(['yes', 'no', 'no']);
  });

  it('a time that is not on the clock is refused at its field and nothing is written', async () => {
    const actor = await someone();
    const refused = await addException(context(actor), { kind: 'EXTRA', fromDate: '2027-03-28', toDate: null, fromTime: '02:30', toTime: '07:00' });
    expect(refused).toMatchObject({ refusal: { fieldErrors: { fromTime: ['availability.errors.notOnTheClock {"time":"02:30"}'] } } });
    expect((await read(actor)).exceptions).toEqual([]);
  });

  it('a pause leaves nothing, resuming brings the week back', async () => {
    const actor = await someone();
    await addStretches(context(actor), { weekdays: [1, 2, 3], start: '07:00', end: '15:00' });
    expect(await pause(context(actor), { pausedFrom: null, pausedUntil: '2026-11-24' })).toMatchObject({ ok: true });
    expect(await words(actor)).toEqual(['no', 'no', 'yes']);
    expect((await read(actor)).pause).toEqual({ from: '2026-11-23', until: '2026-11-24' });
    expect(await pause(context(actor), { pausedFrom: null, pausedUntil: '2026-11-20' })).toMatchObject({ refusal: { key: 'availability.refused.pauseOver' } });
    await resume(context(actor));
    expect(await words(actor)).toEqual(['yes', 'yes', 'yes']);
  });

  it('"it still fits" is dated and audited with ids only', async () => {
    const actor = await someone();
    await confirmAvailability(context(actor));
    expect((await read(actor)).confirmedAt).toBe(now);
    expect(await database().db.auditEvent.findMany({ where: { actorId: actor.personId } })).toMatchObject([{ action: 'availability.confirm', personIds: [actor.personId], fields: [] }]);
  });

  it("nobody removes somebody else's", async () => {
    const owner = await someone();
    const other = await someone();
    await addStretches(context(owner), { weekdays: [1], start: '07:00', end: '15:00' });
    await addException(context(owner), { kind: 'AWAY', fromDate: '2026-12-24', toDate: null, fromTime: null, toTime: null });
    const { week, exceptions } = await read(owner);
    expect(await removeStretch(context(other), week[0]?.id ?? '')).toMatchObject({ ok: false });
    expect(await removeException(context(other), exceptions[0]?.id ?? '')).toMatchObject({ ok: false });
    expect(await read(owner)).toMatchObject({ week: [{}], exceptions: [{}] });
  });

  it('"I have no tasks now" is a claim that the leader is told of, never by oneself, and can be taken back', async () => {
    const leader = await createPerson(database().db);
    const above = await createPerson(database().db);
    const area = await createUnit(database().db, { leaderIds: [above.id] });
    const unit = await createUnit(database().db, { parentId: area.id, leaderIds: [leader.id] });
    const person = await createPerson(database().db, { employments: [{ unitId: unit.id }] });
    const employmentId = person.employmentIds[0] ?? '';
    expect(await claimNoTasks(context(actorOf(person)), employmentId, '2026-11-30')).toMatchObject({ ok: true });
    const told = await database().db.message.findMany({ where: { kind: 'capacity.claimed' } });
    expect(told.map((message) => message.personId)).toEqual([leader.id]);
    expect((await read(actorOf(person))).jobs).toMatchObject([{ claim: { source: 'PERSON', lifted: 'ALL', to: '2026-11-30' }, leaderSays: null }]);
    expect(await claimNoTasks(context(actorOf(leader)), employmentId, null)).toMatchObject({ refusal: { key: 'availability.refused.noEmployment' } });
    const claimId = (await read(actorOf(person))).jobs[0]?.claim?.id ?? '';
    expect(await withdrawClaim(context(actorOf(leader)), claimId)).toMatchObject({ ok: false });
    expect(await withdrawClaim(context(actorOf(person)), claimId)).toMatchObject({ ok: true });
    expect((await read(actorOf(person))).jobs).toMatchObject([{ claim: null }]);
  });
});
