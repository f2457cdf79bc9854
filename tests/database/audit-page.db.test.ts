import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../access/knock';
import { createWorld, type World } from '../access/world';
import { openTestDatabase } from '../setup/test-database';

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: World;

beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createWorld(opened.db);
});
afterAll(() => opened.close());

const open = (query: Record<string, string> = {}) => load({ db: opened.db, world, visitor: 'hr', route: 'audit', query });
const ownLooks = () => opened.db.auditEvent.findMany({ where: { action: 'audit.look' }, orderBy: { at: 'asc' } });
const see = (action: string, actorId: string, personIds: string[], minutesAgo: number) =>
  opened.db.auditEvent.create({ data: { at: new Date(world.now - minutesAgo * 60_000), kind: 'LOOK', action, actorId, subject: 'Roster', subjectId: 'nurse-qualified', personIds, fields: ['tier'] } });

it('names who acted, leaves one row per look with only those it named, and does not grow on itself', async () => {
  const { sender, lent, bystander, receiver } = world.people;
  await opened.db.auditEvent.deleteMany();
  const many = await see('roster.look', sender, [lent, bystander, receiver], 5);
  const body = await (await open()).text();
  expect(body).toContain('Given-sender');
  expect(body).not.toMatch(/Given-(lent|bystander|receiver)\b/);
  expect((await ownLooks()).map(({ personIds }) => personIds)).toEqual([[sender]]);
  const opening = await (await open({ open: many.id })).text();
  expect(opening).toMatch(/Given-lent/);
  for (let index = 0; index < 5; index++) await open();
  const looks = await ownLooks();
  expect(looks.length).toBe(7);
  expect(Math.max(...looks.map(({ personIds }) => personIds.length))).toBeLessThanOrEqual(4);
});

it('says so when somebody no longer exists', async () => {
  await opened.db.auditEvent.deleteMany();
  await see('roster.look', '0b2f3c1e-9c1f-4c55-8a3e-6f0d2c9b7a11', ['0b2f3c1e-9c1f-4c55-8a3e-6f0d2c9b7a12'], 5);
  const { rows } = await (await open()).json();
  expect(rows).toMatchObject([{ who: { name: null, isSystem: false }, whom: { name: null }, count: 1 }]);
});

it('keeps a no back, also from whoever asks about the person or the very row', async () => {
  const { lent } = world.people;
  await opened.db.auditEvent.deleteMany();
  const no = await opened.db.auditEvent.create({ data: { at: new Date(world.now), kind: 'WRITE', action: 'assignment.sayNo', actorId: lent, subject: 'Assignment', personIds: [lent], fields: ['answers'] } });
  const queries: readonly Record<string, string>[] = [{}, { by: lent }, { about: lent }, { kind: 'WRITE' }, { open: no.id }];
  for (const query of queries) {
    const { rows } = await (await open(query)).json();
    expect(rows.filter((row: { action: string }) => row.action === 'assignment.sayNo')).toEqual([]);
  }
});

it('goes to an address without the name that was typed, when it is one person’s', async () => {
  const answer = await open({ byName: 'given-sender' });
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/audit?by=${world.people.sender}`]);
  const several = await (await open({ byName: 'given' })).json();
  expect(several.questions).toMatchObject([{ side: 'by', typed: 'given' }]);
  expect((await (await open({ aboutName: 'nobody at all' })).json()).questions).toMatchObject([{ side: 'about', people: [] }]);
});
