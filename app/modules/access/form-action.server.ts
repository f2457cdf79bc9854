import { json, redirect, type ActionFunctionArgs, type TypedResponse } from '@remix-run/node';
import { z } from 'zod';
import type { FieldErrors } from '~/kernel/field-error';
import { nestFormData } from '~/kernel/form-data';
import { parseForm } from '~/kernel/parse-form';
import { claimForm, releaseForm, settleForm, submissionOf, waitForTwin } from '~/platform/submitted-form.server';
import { cookieHeader } from '~/platform/session.server';
import { contextFor, parseParams, troubleResponse, withTroubleAsPage } from './guarded.server';
import type { SignedInGuard } from './guards';
import type { SignedInContext } from './page-context.server';

/** A text of the dictionary with what it needs to be said. */
export interface TextKey {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** How an act ended: on with it to another page, or refused with a reason (409) or with errors at fields (422). */
export type FormOutcome =
  | { readonly go: string; readonly notice?: TextKey; readonly headers?: readonly (readonly [string, string])[] }
  | { readonly refused: TextKey; readonly alternatives?: readonly TextKey[]; readonly fieldErrors?: FieldErrors };

/** What a refused form gets back: the errors, and what was typed. */
export interface RefusedForm {
  readonly intent: string;
  readonly errors: FieldErrors;
  readonly refused: TextKey | null;
  readonly alternatives: readonly TextKey[];
  readonly values?: unknown;
}

type Attempt<P> =
  | { readonly ok: false; readonly errors: FieldErrors }
  | { readonly ok: true; readonly run: (context: SignedInContext, params: P) => Promise<FormOutcome> };

/** One thing a page's forms can ask for: how its form is read, and what is then done. */
export type Intent<P> = (formData: FormData) => Attempt<P>;

/** Makes an intent of a schema and what to do with what it read. */
export function intent<Input, P>(schema: z.ZodType<Input>, run: (context: SignedInContext, input: Input, params: P) => Promise<FormOutcome>): Intent<P> {
  return (formData) => {
    const form = parseForm(schema, formData);
    if (!form.ok) return { ok: false, errors: form.errors };
    return { ok: true, run: (context, params) => run(context, form.value, params) };
  };
}

const largestFormBytes = 512 * 1024;
const envelopeSchema = z.object({ intent: z.string().min(1).max(60), submissionKey: z.uuid().optional() });

/**
 * Makes an action from a table of intents. The guard is required. Each submission is parsed by its intent's schema; the
 * same one does its work once, and a twin is sent to where the first one led. Refusals come back with what was typed.
 */
export function formAction<P extends z.ZodType>(guard: SignedInGuard, params: P, intents: Readonly<Record<string, Intent<z.infer<P>>>>) {
  const action = async (args: ActionFunctionArgs): Promise<TypedResponse<RefusedForm>> => {
    const url = new URL(args.request.url);
    const path = url.pathname + url.search;
    if (Number(args.request.headers.get('Content-Length') ?? 0) > largestFormBytes) throw troubleResponse({ trouble: 'TOO_LARGE' });
    const formData = await args.request.clone().formData();
    const fields = [...formData].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
    return withTroubleAsPage(fields, path, async () => {
      const context = await contextFor(guard, args, fields);
      const parsedParams = parseParams(params, args.params);
      const values = nestFormData(formData);
      const envelope = envelopeSchema.safeParse(values);
      const name = envelope.success ? envelope.data.intent : '';
      const chosen = Object.hasOwn(intents, name) ? intents[name] : undefined;
      if (!envelope.success || !chosen) throw troubleResponse({ trouble: 'NOT_FOUND' });
      const attempt = chosen(formData);
      if (!attempt.ok) return refusal(name, { refused: null, fieldErrors: attempt.errors }, values, 422);
      const { submissionKey } = envelope.data;
      const submission = submissionKey && submissionOf(submissionKey, url.pathname, fields);
      return once(context, submission, () => attempt.run(context, parsedParams), name, values);
    });
  };
  return Object.assign(action, { guard, intents: Object.keys(intents) });
}

async function once(context: SignedInContext, key: string | undefined, run: () => Promise<FormOutcome>, name: string, values: unknown) {
  const { db, now, actor, app } = context;
  const twin = key ? await claimForm(db, key, actor.personId, now) : null;
  if (key && twin) {
    const location = twin.location ?? (await waitForTwin(db, key));
    if (location !== null) throw redirect(location);
    return refusal(name, { refused: { key: 'errors.sentTwice' } }, values, 409);
  }
  let settled = false;
  try {
    const outcome = await run();
    if ('refused' in outcome) return refusal(name, outcome, values, 409);
    if (key) await settleForm(db, key, outcome.go);
    settled = true;
    const headers = new Headers((outcome.headers ?? []).map(([header, value]): [string, string] => [header, value]));
    if (outcome.notice) headers.append('Set-Cookie', cookieHeader('notice', JSON.stringify(outcome.notice), app.environment, 60));
    throw redirect(outcome.go, { headers });
  } finally {
    if (key && !settled) await releaseForm(db, key);
  }
}

function refusal(
  name: string,
  outcome: { refused: TextKey | null; alternatives?: readonly TextKey[]; fieldErrors?: FieldErrors },
  values: unknown,
  status: 409 | 422,
): TypedResponse<RefusedForm> {
  const body: RefusedForm = { intent: name, errors: outcome.fieldErrors ?? {}, refused: outcome.refused, alternatives: outcome.alternatives ?? [], values };
  return json(body, { status });
}
