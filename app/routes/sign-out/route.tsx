import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { endSession } from '~/platform/session.server';

/** Everybody may sign out, also somebody whose session has ended already. */
export async function action({ request, context }: ActionFunctionArgs) {
  throw redirect('/sign-in', { headers: { 'Set-Cookie': await endSession(context.db, context.environment, request) } });
}

export const loader = () => redirect('/');
