import { isLanguage } from '~/i18n/languages';
import { textIn } from '~/i18n/text-in';
import type { Instant } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import { isInForce, type GuidelineText } from './guideline';

const texts = (rows: readonly { language: string; title: string; body: string }[]): GuidelineText[] =>
  rows.flatMap(({ language, title, body }) => (isLanguage(language) ? [{ language, title, body }] : []));

/** Every guideline as the administrator's list shows it: its newest title, what is in force, and whether something is being written. */
export async function listForEditing(db: Reader, language: Language, now: Instant) {
  const rows = await db.guideline.findMany({
    include: { versions: { include: { texts: true }, orderBy: { number: 'desc' } } },
    orderBy: { slug: 'asc' },
  });
  return rows.map(({ slug, audiences, sectors, versions }) => {
    const dated = versions.map((version) => ({ number: version.number, inForceFrom: version.inForceFrom?.getTime() ?? null, inForceUntil: version.inForceUntil?.getTime() ?? null }));
    const inForce = dated.find((version) => isInForce(version, now));
    return {
      slug,
      audiences,
      sectors,
      title: textIn(texts(versions[0]?.texts ?? []), language)?.title ?? slug,
      inForce: inForce ? { number: inForce.number, since: inForce.inForceFrom ?? 0 } : null,
      hasDraft: dated.some(({ inForceFrom }) => inForceFrom === null),
    };
  });
}

/** One guideline as it is edited: the draft, or what is in force to begin from, and what was published; null when there is none of that name. */
export async function readForEditing(db: Reader, slug: string, now: Instant) {
  const row = await db.guideline.findUnique({ where: { slug }, include: { versions: { include: { texts: true, _count: { select: { reads: true } } }, orderBy: { number: 'desc' } } } });
  if (!row) return null;
  const versions = row.versions.map((version) => ({
    id: version.id,
    number: version.number,
    inForceFrom: version.inForceFrom?.getTime() ?? null,
    inForceUntil: version.inForceUntil?.getTime() ?? null,
    publishedById: version.publishedById,
    wasTold: version.wasTold,
    savedAt: version.savedAt.getTime(),
    hasReaders: version._count.reads > 0,
    texts: texts(version.texts),
  }));
  const draft = versions.find(({ inForceFrom }) => inForceFrom === null) ?? null;
  const published = versions.filter(({ inForceFrom }) => inForceFrom !== null);
  return {
    slug,
    audiences: row.audiences,
    sectors: row.sectors,
    draft,
    inForce: published.find((version) => isInForce(version, now)) ?? null,
    // what a new draft begins from
    newest: published[0] ?? null,
    published,
  };
}
export type EditedGuideline = NonNullable<Awaited<ReturnType<typeof readForEditing>>>;
