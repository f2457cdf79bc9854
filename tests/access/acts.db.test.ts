import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../setup/test-database';
import { actMetBy } from './answers';
import { post, routes } from './knock';
import { matrix } from './matrix';
import { leakedIn } from './names';
import { visitors } from './visitors';
import { createWorld, type World } from './world';

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: World;

beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createWorld(opened.db);
});
afterAll(() => opened.close());

describe.each(Object.entries(matrix))('%s', (route, { params: usual, acts = [] }) => {
  it('says for every intent who may', () => {
    expect([...new Set(acts.map((act) => act.intent))].sort()).toEqual([...(routes.get(route)?.action?.intents ?? [])].sort());
  });

  describe.each(acts.map((act) => [[act.intent, act.to].filter(Boolean).join(' to '), act] as const))('%s', (_title, act) => {
    const { intent, form, meets, apart, params = usual } = act;
    // an act that is done changes the world, so each has a world of its own
    let ours: Promise<World> | null = null;
    const freshWorld = (): Promise<World> => {
      if (!apart || ours === null) ours = createWorld(opened.db);
      return ours;
    };
    it.each(visitors.map((visitor) => [visitor, meets[visitor]] as const))('by the %s: %s', async (visitor, expected) => {
      const own = expected === 'heard' ? await freshWorld() : world;
      const response = await post({ db: opened.db, world: own, visitor, route, params: params?.(own), intent, form: form(own) });
      const body = await response.text();
      expect(actMetBy(response), body).toBe(expected);
      expect(leakedIn(body, visitor, [])).toEqual([]);
    });
  });
});
