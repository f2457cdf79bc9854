import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../setup/test-database';
import { metBy } from './answers';
import { load, routes } from './knock';
import { matrix, openRoutes } from './matrix';
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

it('knows every route, and no route that is not there', () => {
  expect([...Object.keys(matrix), ...Object.keys(openRoutes)].sort()).toEqual([...routes.keys()].sort());
  expect(routes.size).toBeGreaterThan(15);
});

it('has a guard on every loader and action that is not open', () => {
  const guarded = [...routes].filter(([name]) => !(name in openRoutes));
  const unguarded = guarded.flatMap(([name, { loader, action }]) =>
    [loader && !loader.guard ? `${name} loader` : [], action && !action.guard ? `${name} action` : []].flat()
  );
  expect(unguarded).toEqual([]);
});

describe.each(Object.entries(matrix))('%s', (route, { params: usual, pages }) => {
  describe.each(Object.entries(pages))('shows %s', (_page, { params = usual, query, loads, names }) => {
    it.each(visitors.map((visitor) => [visitor, loads[visitor]] as const))('to the %s: %s', async (visitor, expected) => {
      const response = await load({ db: opened.db, world, visitor, route, params: params?.(world), query: query?.(world) });
      const body = await response.text();
      expect(metBy(response), body).toBe(expected);
      expect(leakedIn(body, visitor, expected === 'page' ? names(visitor) : [])).toEqual([]);
    });
  });

  if (usual) {
    it.each(['an unknown id', 'nothing', "1' OR '1'='1"])('is missing for %s', async (text) => {
      const id = text === 'an unknown id' ? randomUUID() : text;
      const params = Object.fromEntries(Object.keys(usual(world)).map((key) => [key, id]));
      for (const visitor of ['hr', 'sender'] as const) {
        const response = await load({ db: opened.db, world, visitor, route, params });
        expect(['missing', 'forbidden']).toContain(metBy(response));
      }
    });
  }
});
