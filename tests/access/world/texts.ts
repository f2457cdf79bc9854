import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../app/kernel/time';
import type { Database } from '../../../app/platform/database.server';
import { columnFrom } from './dates';

interface Given {
  readonly now: Instant;
  readonly units: readonly string[];
  readonly writtenById: string;
}

/** A guideline with a version in force and a draft of the next, an announcement to the world's own units that asks to be seen, and a mail that was refused. */
export async function createTexts(db: Database, { now, units, writtenById }: Given) {
  const at = new Date(now - 1_000);
  const slug = `modtag-${randomUUID()}`;
  const [guidelineVersionId, announcementId] = [randomUUID(), randomUUID()];
  const text = { language: 'da', title: 'Tag godt imod', body: 'Vis vej til kaffen.' };
  await db.guideline.create({ data: { slug, createdAt: at } });
  await db.guidelineVersion.create({ data: { id: guidelineVersionId, slug, number: 1, inForceFrom: at, savedAt: at, texts: { create: [text] } } });
  await db.guidelineVersion.create({ data: { slug, number: 2, savedAt: at, texts: { create: [text] } } });
  const by = { createdAt: at, createdById: writtenById, changedAt: at, changedById: writtenById, seenFrom: at };
  const to = { unitIds: [...units], validFrom: columnFrom(now, -1), asksSeen: true };
  await db.announcement.create({ data: { id: announcementId, ...to, ...by, texts: { create: [{ language: 'da', title: 'Broen er lukket', body: 'Kør over den anden.' }] } } });
  const failedDispatchId = randomUUID();
  const messageId = randomUUID();
  await db.message.create({ data: { id: messageId, personId: writtenById, kind: 'guidelines.changed', data: { slug }, createdAt: at } });
  await db.dispatch.create({ data: { id: failedDispatchId, messageId, channel: 'EMAIL', state: 'FAILED', dueAt: at, settledAt: at, attempts: 1, why: '550' } });
  return { failedDispatchId, slug, guidelineVersionId, draftSavedAt: at.getTime(), announcementId, announcementChangedAt: at.getTime() };
}
