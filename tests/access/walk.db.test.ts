import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../app/platform/environment.server';
import { openTestDatabase } from '../setup/test-database';
import type { ActMeets, Meets, RouteExpectation } from './expectation';
import { matrix, openRoutes } from './matrix';
import { createWorld, visitors, type Visitor, type World } from './world';

interface RouteModule {
  loader?: ((args: LoaderFunctionArgs) => Promise<unknown>) & { guard?: unknown };
  action?: ((args: ActionFunctionArgs) => Promise<unknown>) & { guard?: unknown; intents?: string[] };
  default?: unknown;
}

const routes = Object.entries(import.meta.glob<RouteModule>('../../app/routes/*/route.{ts,tsx}', { eager: true })).map(
  ([path, module]) => [/routes\/([^/]+)\/route/.exec(path)?.[1] ?? path, module] as const,
);

const environment = readEnvironment({ NODE_ENV: 'test' });
let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: World;

beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createWorld(opened.db, environment);
});
afterAll(() => opened.close());

const loadContext = (): AppLoadContext => ({ jobbanken: true, db: opened.db, environment, log: pino({ level: 'silent' }), now: () => world.now, nonce: 'test' });

function requestOf(visitor: Visitor, expectation: RouteExpectation, body?: URLSearchParams, seen: World = world): Request {
  const headers = new Headers({ 'Accept-Language': 'da' });
  const cookie = seen.cookies[visitor];
  if (cookie) headers.set('Cookie', cookie);
  const url = `http://localhost/walk${expectation.query ?? ''}`;
  return new Request(url, body ? { method: 'POST', headers, body } : { headers });
}

async function answerOf(run: () => Promise<unknown>): Promise<Response> {
  try {
    const answer = await run();
    return answer instanceof Response ? answer : Response.json(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const isWayToSignIn = (response: Response): boolean => response.status === 302 && (response.headers.get('Location') ?? '').startsWith('/sign-in');

function metBy(response: Response): Meets | number {
  if (isWayToSignIn(response)) return 'sign-in';
  const named: Record<number, Meets> = { 200: 'page', 302: 'page', 403: 'forbidden', 404: 'missing' };
  return named[response.status] ?? response.status;
}

function actMetBy(response: Response): ActMeets | number {
  if (isWayToSignIn(response)) return 'sign-in';
  const named: Record<number, ActMeets> = { 302: 'heard', 200: 'heard', 401: 'sign-in', 403: 'forbidden', 404: 'missing', 409: 'refused' };
  return named[response.status] ?? response.status;
}

it('knows every route, and no route that is not there', () => {
  const names = routes.map(([name]) => name).sort();
  expect([...Object.keys(matrix), ...Object.keys(openRoutes)].sort()).toEqual(names);
  expect(names.length).toBeGreaterThan(15);
});

it('has a guard on every loader and action that is not open', () => {
  const unguarded = routes.filter(([name]) => !(name in openRoutes)).flatMap(([name, { loader, action }]) => [loader && !loader.guard ? `${name} loader` : [], action && !action.guard ? `${name} action` : []].flat());
  expect(unguarded).toEqual([]);
});

describe.each(routes.filter(([name]) => name in matrix))('%s', (name, { loader, action }) => {
  const expectation = matrix[name] as RouteExpectation;

  it('says for every intent who may', () => {
    expect(Object.keys(expectation.acts ?? {}).sort()).toEqual([...(action?.intents ?? [])].sort());
    expect(Boolean(loader)).toBe(expectation.loads !== null);
  });

  if (loader && expectation.loads) {
    it.each(visitors.map((visitor) => [visitor, expectation.loads?.[visitor]] as const))('shows itself to the %s: %s', async (visitor, expected) => {
      const params = expectation.params?.(world) ?? {};
      const response = await answerOf(() => loader({ request: requestOf(visitor, expectation), params, context: loadContext() }));
      expect(metBy(response)).toBe(expected);
    });

    if (expectation.params) {
      it('is missing for ids that do not exist or are no ids', async () => {
        for (const id of [randomUUID(), 'nothing', "1' OR '1'='1"]) {
          const params = Object.fromEntries(Object.keys(expectation.params?.(world) ?? {}).map((key) => [key, id]));
          const response = await answerOf(() => loader({ request: requestOf('hr', expectation), params, context: loadContext() }));
          expect([403, 404]).toContain(response.status);
        }
      });
    }
  }

  for (const [intent, act] of Object.entries(expectation.acts ?? {})) {
    it.each(visitors.map((visitor) => [visitor, act.meets[visitor]] as const))(`${intent} by the %s: %s`, async (visitor, expected) => {
      // an act that is done changes the world, so each has a world of its own
      const own = expected === 'heard' ? await createWorld(opened.db, environment) : world;
      const body = new URLSearchParams({ ...act.form(own), intent, submissionKey: randomUUID() });
      const params = expectation.params?.(own) ?? {};
      const response = await answerOf(() => (action as NonNullable<RouteModule['action']>)({ request: requestOf(visitor, expectation, body, own), params, context: loadContext() }));
      expect(response.status, await response.clone().text()).not.toBe(422);
      expect(actMetBy(response)).toBe(expected);
    });
  }
});
