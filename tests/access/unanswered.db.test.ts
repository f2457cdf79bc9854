import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../setup/test-database';
import { post, routes } from './knock';
import { leakedIn } from './names';
import { members, type Member } from './visitors';
import { addresses, bodyOf, everythingRead } from './unanswered-pages';
import { createUnansweredWorld, type UnansweredWorld } from './world';

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: UnansweredWorld;

beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createUnansweredWorld(opened.db);
});
afterAll(() => opened.close());

const bodyFor = (visitor: Member, route: string, query?: Readonly<Record<string, string>>): Promise<string> => bodyOf({ db: opened.db, world, visitor, route, query });

it('walks pages that there are', () => {
  expect(addresses.filter(([route]) => !routes.has(route))).toEqual([]);
});

describe('before the person’s yes', () => {
  it.each(['receiver', 'receiverDeputy', 'otherLeader', 'bystander', 'representative', 'administrator'] as const)(
    'the %s reads nowhere who was asked',
    async (visitor) => {
      const others = members.filter((name) => name !== 'lent');
      for (const [route, query] of addresses) expect(leakedIn(await bodyFor(visitor, route, query), visitor, others), route).toEqual([]);
    }
  );

  it('the home leader reads nowhere that somebody was asked', async () => {
    for (const [route, query] of addresses) {
      const body = await bodyFor('sender', route, query);
      expect(body, route).not.toContain(world.assignmentId);
    }
  });
});

describe('a no', () => {
  const readers = ['receiver', 'receiverDeputy', 'sender', 'otherLeader', 'hr', 'coordinator'] as const;
  const before = new Map<Member, Record<string, string>>();

  beforeAll(async () => {
    for (const reader of readers) before.set(reader, await everythingRead(opened.db, world, reader));
    const no = await post({
      db: opened.db,
      world,
      visitor: 'lent',
      route: '_index',
      intent: 'sayNo',
      form: { assignmentId: world.assignmentId, reason: 'Jeg vil helst ikke derhen' },
    });
    expect(no.status).toBe(302);
  });

  it.each(readers)('changes nothing that the %s reads: it and silence look the same (design part 3)', async (reader) => {
    const after = await everythingRead(opened.db, world, reader);
    const changed = Object.keys(after).filter((page) => after[page] !== before.get(reader)?.[page]);
    expect(changed.map((page) => [page, before.get(reader)?.[page], after[page]])).toEqual([]);
  });
});
