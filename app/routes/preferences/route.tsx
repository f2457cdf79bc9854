import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { safePath } from '~/modules/access/return-path';
import { cookieHeader } from '~/platform/session.server';

const preferencesSchema = z.object({ scheme: z.enum(['light', 'dark', 'system']).catch('system'), returnTo: z.string().optional().catch(undefined) });

/** Light or dark, kept in a cookie of this browser; nothing personal, so nobody needs to be signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { scheme, returnTo } = preferencesSchema.parse(Object.fromEntries(await request.formData()));
  const year = 365 * 24 * 3600;
  throw redirect(safePath(returnTo), { headers: { 'Set-Cookie': cookieHeader('scheme', scheme, context.environment, scheme === 'system' ? 0 : year) } });
}

export const loader = () => redirect('/');
