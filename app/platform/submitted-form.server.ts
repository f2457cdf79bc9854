import { createHash } from 'node:crypto';
import type { Instant } from '~/kernel/time';
import type { Database } from './database.server';

// A form carries a key made when it was rendered. The first submission claims it; a second of the same gets the first one's outcome.

/**
 * What a submission claims: a UUID of its form's key, where it went and all that it said. So the same form sent twice is one act, while another row's
 * button, or the form sent again with something else in it, is an act of its own and never told the outcome of the first.
 */
export function submissionOf(key: string, path: string, fields: readonly (readonly [string, string])[]): string {
  const hex = createHash('sha256').update(JSON.stringify([key, path, fields])).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Claims the key; null when this submission is the first, else where the first one led (or null location while it still runs). */
export async function claimForm(db: Database, key: string, personId: string | null, now: Instant): Promise<{ location: string | null } | null> {
  const inserted = await db.submittedForm.createMany({ data: [{ key, personId, at: new Date(now) }], skipDuplicates: true });
  if (inserted.count === 1) return null;
  const first = await db.submittedForm.findFirst({ where: { key, personId } });
  return { location: first?.location ?? null };
}

/** Keeps where a done submission led to. */
export async function settleForm(db: Database, key: string, location: string): Promise<void> {
  await db.submittedForm.updateMany({ where: { key }, data: { location } });
}

/** Lets a refused submission be corrected and sent again with the same key. */
export async function releaseForm(db: Database, key: string): Promise<void> {
  await db.submittedForm.deleteMany({ where: { key, location: null } });
}

/** Waits a little for a twin submission to finish; the location it led to, or null. */
export async function waitForTwin(db: Database, key: string, attempts = 40): Promise<string | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const twin = await db.submittedForm.findUnique({ where: { key } });
    if (!twin) return null;
    if (twin.location !== null) return twin.location;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}
