import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import type { Database } from '../../app/platform/database.server';
import { readEnvironment } from '../../app/platform/environment.server';
import { startSession } from '../../app/platform/session.server';
import type { Member, Visitor } from './visitors';
import type { UnansweredWorld } from './world';

interface RouteModule {
  readonly loader?: ((args: LoaderFunctionArgs) => Promise<unknown>) & { readonly guard?: unknown };
  readonly action?: ((args: ActionFunctionArgs) => Promise<unknown>) & { readonly guard?: unknown; readonly intents?: readonly string[] };
}

/** Every route of the application, by its folder's name. */
export const routes = new Map(
  Object.entries(import.meta.glob<RouteModule>('../../app/routes/*/route.{ts,tsx}', { eager: true })).map(
    ([path, module]) => [/routes\/([^/]+)\/route/.exec(path)?.[1] ?? path, module] as const
  )
);

const environment = readEnvironment({ NODE_ENV: 'test' });

type Texts = Readonly<Record<string, string>>;

export interface Knock {
  readonly db: Database;
  readonly world: UnansweredWorld;
  readonly visitor: Visitor;
  readonly route: string;
  readonly params?: Texts;
  readonly query?: Texts;
}

/** Opens a page as a visitor, through its loader with all guards. */
export async function load(knock: Knock): Promise<Response> {
  const { loader } = moduleOf(knock.route);
  if (!loader) throw new Error(`${knock.route} has no loader`);
  const args = await argsOf(knock);
  return answerOf(() => loader(args));
}

/** Sends a form as a visitor, through the page's action with all guards. */
export async function post(knock: Knock & { readonly intent: string; readonly form: Texts }): Promise<Response> {
  const { action } = moduleOf(knock.route);
  if (!action) throw new Error(`${knock.route} has no action`);
  const body = new URLSearchParams({ ...knock.form, intent: knock.intent, submissionKey: randomUUID() });
  const args = await argsOf(knock, body);
  return answerOf(() => action(args));
}

function moduleOf(route: string): RouteModule {
  const module = routes.get(route);
  if (!module) throw new Error(`there is no route ${route}`);
  return module;
}

async function argsOf({ db, world, visitor, params = {}, query = {} }: Knock, body?: URLSearchParams): Promise<LoaderFunctionArgs> {
  const headers = new Headers({ 'Accept-Language': 'da' });
  if (visitor !== 'stranger') headers.set('Cookie', await cookieOf(db, world, visitor));
  const url = `http://localhost/walk?${new URLSearchParams(query)}`;
  const request = new Request(url, body ? { method: 'POST', headers, body } : { headers });
  const context: AppLoadContext = { jobbanken: true, db, environment, log: pino({ level: 'silent' }), now: () => world.now, nonce: 'test' };
  return { request, params: { ...params }, context };
}

const cookies = new WeakMap<UnansweredWorld, Partial<Record<Member, string>>>();

async function cookieOf(db: Database, world: UnansweredWorld, visitor: Member): Promise<string> {
  const known = cookies.get(world) ?? {};
  const cookie = known[visitor] ?? (await startSession(db, environment, world.people[visitor], world.now)).split(';')[0] ?? '';
  cookies.set(world, { ...known, [visitor]: cookie });
  return cookie;
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
