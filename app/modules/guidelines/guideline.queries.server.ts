import { textIn } from '~/i18n/text-in';
import { isLanguage } from '~/i18n/languages';
import type { Instant } from '~/kernel/time';
import type { Language, Sector } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import { isInForce, type Audience, type GuidelineText } from './guideline';

/** A guideline in force, with the text that the reader gets. */
export interface ListedGuideline {
  readonly slug: string;
  readonly audiences: readonly Audience[];
  readonly sectors: readonly Sector[];
  readonly number: number;
  readonly inForceFrom: Instant;
  readonly text: GuidelineText;
  readonly isRead: boolean;
}

/** Where a published version stands in time. */
export interface VersionLine {
  readonly number: number;
  readonly inForceFrom: Instant;
  readonly inForceUntil: Instant | null;
}

/** One version as it is read. */
export interface ShownGuideline extends VersionLine {
  readonly slug: string;
  readonly versionId: string;
  readonly audiences: readonly Audience[];
  readonly sectors: readonly Sector[];
  readonly text: GuidelineText;
  readonly isInForce: boolean;
  readonly readAt: Instant | null;
  /** every published version, the newest first */
  readonly versions: readonly VersionLine[];
}

const inForceAt = (now: Instant) => ({ inForceFrom: { lte: new Date(now) }, OR: [{ inForceUntil: null }, { inForceUntil: { gt: new Date(now) } }] });

/** The guidelines in force in the reader's language, or the nearest there is; one query and its parts. */
export async function listGuidelines(db: Reader, personId: string, language: Language, now: Instant): Promise<ListedGuideline[]> {
  const rows = await db.guidelineVersion.findMany({
    where: inForceAt(now),
    include: { guideline: true, texts: true, reads: { where: { personId }, select: { personId: true } } },
    orderBy: { slug: 'asc' },
  });
  return rows.flatMap(({ slug, number, inForceFrom, guideline, texts, reads }) => {
    const text = textIn(texts.flatMap(textOf), language);
    if (!text || !inForceFrom) return [];
    const { audiences, sectors } = guideline;
    return [{ slug, audiences, sectors, number, inForceFrom: inForceFrom.getTime(), text, isRead: reads.length > 0 }];
  });
}

const textOf = ({ language, title, body }: { language: string; title: string; body: string }): GuidelineText[] => (isLanguage(language) ? [{ language, title, body }] : []);

/** The wished version, else the one in force, else the last that was; null when nothing of the kind was ever published. */
export async function readGuideline(
  db: Reader,
  wished: { readonly slug: string; readonly number: number | undefined },
  reader: { readonly personId: string; readonly language: Language },
  now: Instant
): Promise<ShownGuideline | null> {
  const { slug, number } = wished;
  const rows = await db.guidelineVersion.findMany({
    where: { slug, inForceFrom: { lte: new Date(now) } },
    select: { id: true, number: true, inForceFrom: true, inForceUntil: true },
    orderBy: { number: 'desc' },
  });
  const versions = rows.flatMap(({ inForceFrom, inForceUntil, ...row }) =>
    inForceFrom ? [{ ...row, inForceFrom: inForceFrom.getTime(), inForceUntil: inForceUntil?.getTime() ?? null }] : []
  );
  const chosen = number === undefined ? (versions.find((version) => isInForce(version, now)) ?? versions[0]) : versions.find((version) => version.number === number);
  if (!chosen) return null;
  const row = await db.guidelineVersion.findUnique({
    where: { id: chosen.id },
    select: { guideline: { select: { audiences: true, sectors: true } }, texts: true, reads: { where: { personId: reader.personId }, select: { readAt: true } } },
  });
  const text = row && textIn(row.texts.flatMap(textOf), reader.language);
  if (!text) return null;
  return {
    slug,
    versionId: chosen.id,
    number: chosen.number,
    inForceFrom: chosen.inForceFrom,
    inForceUntil: chosen.inForceUntil,
    audiences: row.guideline.audiences,
    sectors: row.guideline.sectors,
    text,
    isInForce: isInForce(chosen, now),
    readAt: row.reads[0]?.readAt.getTime() ?? null,
    versions: versions.map(({ number: each, inForceFrom, inForceUntil }) => ({ number: each, inForceFrom, inForceUntil })),
  };
}
