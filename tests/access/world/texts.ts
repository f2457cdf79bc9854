import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../app/kernel/time';
import type { Database } from '../../../app/platform/database.server';
import { columnFrom } from './dates';

interface Given {
  readonly now: Instant;
  readonly units: readonly string[];
  readonly writtenById: string;
}

/** A guideline with a version in force and a draft of the next, and an announcement to the world's own units that asks to be seen. */
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
  return { slug, guidelineVersionId, draftSavedAt: at.getTime(), announcementId, announcementChangedAt: at.getTime() };
}
