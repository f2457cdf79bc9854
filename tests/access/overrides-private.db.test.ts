import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../setup/test-database';
import { load } from './knock';
import type { Member } from './visitors';
import { createWorld, type World } from './world';
import { privateWords } from './world/loans';

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: World;

beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createWorld(opened.db);
});
afterAll(() => opened.close());

const bodyFor = async (visitor: Member, route: string, params: Record<string, string> = {}, query: Record<string, string> = {}): Promise<string> =>
  (await load({ db: opened.db, world, visitor, route, params, query })).text();

it.each(['coordinator', 'receiver', 'receiverDeputy', 'sender', 'otherLeader'] as const)('the %s reads nowhere that a restriction was set aside, nor the words', async (visitor) => {
  const bodies = [
    await bodyFor(visitor, 'overrides'),
    await bodyFor(visitor, 'overrides', {}, { reason: 'RESTRICTED' }),
    await bodyFor(visitor, 'assignments_.$assignmentId', { assignmentId: world.heldId }),
  ];
  for (const body of bodies) expect(body).not.toMatch(new RegExp(`RESTRICTED"\\]|${privateWords}`));
});

it('HR reads it, and the person on their own loan', async () => {
  expect(await bodyFor('hr', 'overrides')).toContain(privateWords);
  expect(await bodyFor('hr', 'assignments_.$assignmentId', { assignmentId: world.heldId })).toContain(privateWords);
  expect(await bodyFor('lent', 'assignments_.$assignmentId', { assignmentId: world.heldId })).toContain(privateWords);
});

it('a look leaves one row with the people shown and the filters used', async () => {
  await opened.db.auditEvent.deleteMany({ where: { action: 'overrides.look' } });
  await bodyFor('hr', 'overrides', {}, { role: 'HR' });
  const looks = await opened.db.auditEvent.findMany({ where: { action: 'overrides.look' } });
  expect(looks).toMatchObject([{ kind: 'LOOK', actorId: world.people.hr, subject: 'AssignmentOverride', personIds: [world.people.lent], fields: ['role'] }]);
  await bodyFor('otherLeader', 'overrides');
  expect(await opened.db.auditEvent.count({ where: { action: 'overrides.look' } })).toBe(1);
});
