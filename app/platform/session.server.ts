import { createHash, randomBytes } from 'node:crypto';
import { dayMs, hourMs, minuteMs, type Instant } from '~/kernel/time';
import type { Database } from './database.server';
import type { Environment } from './environment.server';

// Sessions live in the database, so that signing out ends a copied cookie too (ASVS 7.4.1). The cookie holds the token, the table its hash.

const absoluteMs = 7 * dayMs;
const idleMs = 12 * hourMs;
const touchEveryMs = 5 * minuteMs;

const isHttps = (environment: Environment): boolean => environment.PUBLIC_ORIGIN?.startsWith('https:') ?? false;
const cookieName = (environment: Environment): string => (isHttps(environment) ? '__Host-jobbanken' : 'jobbanken');
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return safeDecode(rest.join('='));
  }
  return null;
}

function safeDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A Set-Cookie value; without `maxAgeSeconds` it ends with the browser. */
export function cookieHeader(name: string, value: string, environment: Environment, maxAgeSeconds?: number): string {
  const parts = [`${name}=${encodeURIComponent(value)}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (isHttps(environment)) parts.push('Secure');
  if (maxAgeSeconds !== undefined) parts.push(`Max-Age=${maxAgeSeconds}`);
  return parts.join('; ');
}

/** Starts a session with a new id and gives the Set-Cookie value. */
export async function startSession(db: Database, environment: Environment, personId: string, now: Instant): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const at = new Date(now);
  await db.session.create({ data: { id: hashOf(token), personId, createdAt: at, lastSeenAt: at, expiresAt: new Date(now + absoluteMs) } });
  return cookieHeader(cookieName(environment), token, environment, absoluteMs / 1000);
}

/** Who the request's cookie belongs to, if the session still holds. */
export async function readSession(db: Database, environment: Environment, request: Request, now: Instant): Promise<string | null> {
  const token = readCookie(request, cookieName(environment));
  if (!token) return null;
  const session = await db.session.findUnique({ where: { id: hashOf(token) } });
  if (!session || session.expiresAt.getTime() <= now || session.lastSeenAt.getTime() + idleMs <= now) return null;
  if (session.lastSeenAt.getTime() + touchEveryMs <= now) {
    await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date(now) } });
  }
  return session.personId;
}

/** Ends the session in the database and gives the Set-Cookie value that forgets it. */
export async function endSession(db: Database, environment: Environment, request: Request): Promise<string> {
  const name = cookieName(environment);
  const token = readCookie(request, name);
  if (token) await db.session.deleteMany({ where: { id: hashOf(token) } });
  return cookieHeader(name, '', environment, 0);
}
