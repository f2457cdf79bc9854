import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type TypedResponse } from '@remix-run/node';
import { z } from 'zod';
import { databaseTrouble } from '~/platform/database-trouble.server';
import type { Guard } from './guards';
import { readPageContext, type PageContext, type SignedInContext } from './page-context.server';
import { statusOf, type Trouble } from './trouble';

type ContextFor<G extends Guard> = G extends { kind: 'everyone' } ? PageContext & { actor: SignedInContext['actor'] | null } : SignedInContext;
export type Params<S extends z.ZodType> = z.infer<S>;

export const noParams = z.object({});

/** The Response that shows a trouble page. */
export const troubleResponse = (trouble: Trouble): Response => json(trouble, { status: statusOf[trouble.trouble] });

/** For ids that do not exist and ids the actor may not see: the two look the same. */
export const notFound = (): Response => troubleResponse({ trouble: 'NOT_FOUND' });

/** Runs `work` with database trouble turned into a page that keeps what was typed; anything unforeseen goes on. */
export async function withTroubleAsPage<T>(fields: Trouble['fields'], path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const trouble = databaseTrouble(error);
    if (!trouble) throw error;
    throw troubleResponse({ trouble: trouble === 'BUSY' ? 'BUSY' : 'DATABASE_GONE', fields, path });
  }
}

async function contextFor<G extends Guard>(guard: G, args: LoaderFunctionArgs | ActionFunctionArgs, fields?: Trouble['fields']): Promise<ContextFor<G>> {
  const context = await readPageContext(args.context, args.request);
  const path = context.url.pathname + context.url.search;
  if (guard.kind === 'signed-in') {
    if (!context.actor && fields) throw troubleResponse({ trouble: 'SIGNED_OUT', fields, path });
    if (!context.actor) throw redirect(`/sign-in?to=${encodeURIComponent(path)}`);
    if (!guard.may(context.actor)) throw troubleResponse({ trouble: 'FORBIDDEN' });
  }
  // the guard's kind decides whether the actor may be null; the type says the same
  return context as ContextFor<G>;
}

/** Parses the address's parameters; anything else than what the route expects does not exist. */
export function parseParams<S extends z.ZodType>(schema: S, params: unknown): z.infer<S> {
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

/**
 * Makes a loader. The guard is required, so that no page can forget it. Strangers are sent to sign-in, the wrong
 * role gets 403, malformed parameters 404, a lost database 503.
 */
export function guardedLoader<G extends Guard, S extends z.ZodType, Data>(
  guard: G,
  params: S,
  load: (context: ContextFor<G>, params: z.infer<S>) => Promise<Data>,
): (args: LoaderFunctionArgs) => Promise<Data extends Response ? Data : TypedResponse<Data>> {
  const loader = async (args: LoaderFunctionArgs) =>
    withTroubleAsPage(undefined, new URL(args.request.url).pathname, async () => {
      const context = await contextFor(guard, args);
      const data = await load(context, parseParams(params, args.params));
      return data instanceof Response ? data : json(data);
    });
  // a Response passes through, anything else becomes JSON
  return Object.assign(loader as (args: LoaderFunctionArgs) => Promise<Data extends Response ? Data : TypedResponse<Data>>, { guard });
}

export { contextFor };
