import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../setup/test-database';
import { load, post, routes } from './knock';
import { leakedIn } from './names';
import { members, type Member } from './visitors';
import { createUnansweredWorld, type UnansweredWorld } from './world';

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: UnansweredWorld;

beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createUnansweredWorld(opened.db);
});
afterAll(() => opened.close());

/** Every page that could speak of a request, in each of the states its address chooses. */
const addresses: readonly (readonly [route: string, query?: Readonly<Record<string, string>>])[] = [
  ['_index'],
  ['needs'],
  ['needs_.$needId'],
  ['needs_.$needId_.apply'],
  ['needs_.$needId_.candidates'],
  ['needs_.$needId_.edit'],
  ['needs_.$needId_.end'],
  ['needs_.$needId_.end', { how: 'cancel' }],
  ['needs_.$needId_.wanted'],
  ['assignments'],
  ['assignments', { side: 'IN' }],
  ['assignments', { side: 'OUT' }],
  ['assignments', { side: 'ANSWER' }],
  ['assignments', { state: 'OPEN' }],
  ['assignments', { state: 'ENDED' }],
  ['assignments_.$assignmentId'],
  ['releases'],
  ['rosters_.$rosterKey'],
  ['units'],
  ['units_.$unitId'],
  ['units_.$unitId_.capacity'],
  ['me_.assignments'],
  ['me_.messages'],
];

function paramsOf(unitId: string) {
  const { needId, assignmentId } = world;
  return { needId, assignmentId, unitId, rosterKey: 'nurse-qualified' };
}

async function bodyOf(visitor: Member, route: string, query?: Readonly<Record<string, string>>, unitId = world.receivingUnitId): Promise<string> {
  const response = await load({ db: opened.db, world, visitor, route, params: paramsOf(unitId), query });
  return response.text();
}

// each page makes keys for its forms, and only those differ between two looks
const withoutKeys = (body: string): string => body.replace(/"(\w*[kK]eys?)":("[^"]*"|\{[^{}]*\})/g, '"$1":""');

async function everythingRead(visitor: Member): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const [route, query] of addresses) read[`${route} ${JSON.stringify(query ?? {})}`] = withoutKeys(await bodyOf(visitor, route, query));
  read['the home unit'] = withoutKeys(await bodyOf(visitor, 'units_.$unitId', undefined, world.homeUnitId));
  return read;
}

it('walks pages that there are', () => {
  expect(addresses.filter(([route]) => !routes.has(route))).toEqual([]);
});

describe('before the person’s yes', () => {
  it.each(['receiver', 'receiverDeputy', 'otherLeader', 'bystander', 'representative', 'administrator'] as const)(
    'the %s reads nowhere who was asked',
    async (visitor) => {
      const others = members.filter((name) => name !== 'lent');
      for (const [route, query] of addresses) expect(leakedIn(await bodyOf(visitor, route, query), visitor, others), route).toEqual([]);
    }
  );

  it('the home leader reads nowhere that somebody was asked', async () => {
    for (const [route, query] of addresses) {
      const body = await bodyOf('sender', route, query);
      expect(body, route).not.toContain(world.assignmentId);
    }
  });
});

describe('a no', () => {
  const readers = ['receiver', 'receiverDeputy', 'sender', 'otherLeader', 'hr', 'coordinator'] as const;
  const before = new Map<Member, Record<string, string>>();

  beforeAll(async () => {
    for (const reader of readers) before.set(reader, await everythingRead(reader));
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
    const after = await everythingRead(reader);
    const changed = Object.keys(after).filter((page) => after[page] !== before.get(reader)?.[page]);
    expect(changed.map((page) => [page, before.get(reader)?.[page], after[page]])).toEqual([]);
  });
});
