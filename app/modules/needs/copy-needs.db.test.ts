import { beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createNeed, type NeedOptions } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { instantAtOrAfter } from '~/kernel/zone';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import { copyNeeds } from './copy-needs.commands.server';
import { readCopied, readNeedsToCopy } from './copy-needs.queries.server';

const zone = 'Europe/Copenhagen';
const now = Date.parse('2026-10-21T10:00:00Z');
const municipality = { name: 'Åsø', country: 'DK', zone, demonstration: false, settings: municipalitySettingsSchema.parse({}) } as const;
const at = (date: string, time: string) => instantAtOrAfter(date, time, zone);
const night = { start: at('2026-10-17', '23:00'), end: at('2026-10-18', '07:00') };
const morning = { start: at('2026-10-14', '07:00'), end: at('2026-10-14', '15:00') };

onBothDatabases('copying several needs', (database) => {
  const context = (actor: Actor, when = now) => ({ db: database().db, actor, now: when, municipality });
  beforeAll(() => createCatalogue(database().db));

  async function place() {
    const { db } = database();
    const leader = await createPerson(db);
    const unit = await createUnit(db, { leaderIds: [leader.id] });
    const lone = await createPerson(db, { employments: [{ unitId: unit.id }] });
    const actor = actorOf(leader, { ledUnitIds: [unit.id] });
    const complete = (options: Partial<NeedOptions> = {}) =>
      createNeed(db, { unitId: unit.id, introducerId: lone.id, lines: [{ title: 'Hjælpere', wanted: 2 }, { title: 'Kokke', wanted: 0 }], shifts: [morning, night], now: night.start, ...options });
    return { db, unit, lone, leader, actor, complete };
  }

  it('publishes those that lack nothing, keeps the others as drafts and says what they lack', async () => {
    const { db, actor, complete, lone } = await place();
    const [whole, nobody] = [await complete({ title: 'Hele' }), await complete({ title: 'Uden nogen', introducerId: null, contactPhone: '' })];
    const result = await copyNeeds(context(actor), { needIds: [whole.id, nobody.id], week: '2026-10-19', how: 'DRAFT' });
    expect(result).toEqual({ at: now, published: 0, drafts: 2, already: 0, left: 0 });
    const later = await copyNeeds(context(actor, now + 1), { needIds: [whole.id, nobody.id], week: '2026-10-26', how: 'PUBLISH' });
    expect(later).toEqual({ at: now + 1, published: 1, drafts: 1, already: 0, left: 0 });
    const copied = await readCopied(context(actor, now + 2), now + 1);
    expect(copied).toMatchObject([
      { title: 'Uden nogen', isPublished: false, missing: { introducerId: ['needs.missing.introducer'], contactPhone: ['needs.missing.contactPhone'] } },
      { title: 'Hele', isPublished: true, missing: {} },
    ]);
    const published = await db.need.findUniqueOrThrow({ where: { id: copied[1]?.id }, include: { lines: true, shifts: { orderBy: { startsAt: 'asc' }, include: { lines: true } }, versions: true } });
    expect(published).toMatchObject({ status: 'PUBLISHED', copiedFromId: whole.id, introducerId: lone.id, version: 1 });
    expect(published.lines.map((line) => line.title)).toEqual(['Hjælpere']);
    expect(published.shifts.map(({ startsAt, endsAt, lines }) => [startsAt.getTime(), endsAt.getTime(), lines.map((one) => one.wanted)])).toEqual([
      [at('2026-10-28', '07:00'), at('2026-10-28', '15:00'), [2]],
      [at('2026-10-31', '23:00'), at('2026-11-01', '07:00'), [2]],
    ]);
    expect(published.versions).toHaveLength(1);
    expect(await db.message.count({ where: { personId: lone.id, kind: 'needs.introducerChosen' } })).toBe(1);
    const events = await db.auditEvent.findMany({ where: { actorId: actor.personId, at: new Date(now + 1) }, orderBy: { action: 'asc' } });
    expect(events.map((event) => event.action)).toEqual(['need.publish', 'need.start', 'need.start']);
  });

  it('is said to be in the past, and not published, where shifts have begun', async () => {
    const { actor, complete } = await place();
    const { id } = await complete();
    expect(await copyNeeds(context(actor), { needIds: [id], week: '2026-10-19', how: 'PUBLISH' })).toMatchObject({ published: 0, drafts: 1 });
    expect(Object.values((await readCopied(context(actor), now))[0]?.missing ?? {})).toEqual([['needs.missing.past']]);
  });

  it('once to a week, also when two press at the same time, and again to another week', async () => {
    const { db, actor, complete } = await place();
    const needIds = [(await complete()).id, (await complete()).id];
    const both = await Promise.all([0, 1].map((later) => copyNeeds(context(actor, now + later), { needIds, week: '2026-11-02', how: 'DRAFT' })));
    expect(both.map((one) => one.drafts).sort()).toEqual([0, 2]);
    expect(both.map((one) => one.already).sort()).toEqual([0, 2]);
    expect(await copyNeeds(context(actor, now + 9), { needIds, week: '2026-11-09', how: 'DRAFT' })).toMatchObject({ drafts: 2, already: 0 });
    expect(await db.need.count({ where: { copiedFromId: { in: needIds } } })).toBe(4);
  });

  it('leaves out what is another unit’s, and copies what stood in a merged unit to its successor', async () => {
    const { db, actor, complete, unit, leader } = await place();
    const { id } = await complete();
    const stranger = await place();
    expect(await copyNeeds(context(stranger.actor), { needIds: [id], week: '2026-10-26', how: 'PUBLISH' })).toMatchObject({ published: 0, drafts: 0, left: 1 });
    const successor = await createUnit(db, { leaderIds: [leader.id] });
    await db.unit.update({ where: { id: unit.id }, data: { validTo: new Date('2026-10-20T00:00:00Z'), successorId: successor.id } });
    const led = { ...actor, ledUnitIds: [unit.id, successor.id] };
    expect(await copyNeeds(context(led), { needIds: [id], week: '2026-10-26', how: 'PUBLISH' })).toMatchObject({ published: 1, left: 0 });
    expect(await db.need.findFirstOrThrow({ where: { copiedFromId: id } })).toMatchObject({ unitId: successor.id });
    await db.unit.update({ where: { id: unit.id }, data: { successorId: null } });
    expect(await copyNeeds(context(led), { needIds: [id], week: '2026-11-02', how: 'PUBLISH' })).toMatchObject({ published: 0, drafts: 0, left: 1 });
  });

  it('offers the needs by the week they begin in, the latest that has come first', async () => {
    const { actor, complete } = await place();
    await complete({ title: 'Forrige' });
    await complete({ title: 'Næste', shifts: [{ start: at('2026-10-26', '07:00'), end: at('2026-10-26', '15:00') }] });
    await complete({ title: 'Kladde', status: 'DRAFT' });
    const offered = await readNeedsToCopy(context(actor), null);
    expect(offered).toMatchObject({ from: '2026-10-12', weeks: ['2026-10-26', '2026-10-12'], needs: [{ title: 'Forrige', shifts: 2 }] });
    expect((await readNeedsToCopy(context(actor), '2026-10-26')).needs.map((need) => need.title)).toEqual(['Næste']);
  });
});
