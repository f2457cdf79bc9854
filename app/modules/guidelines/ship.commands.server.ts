import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Instant } from '~/kernel/time';
import { languages } from '~/kernel/vocabulary';
import type { Database, Tx } from '~/platform/database.server';
import { lockGuideline } from './locked-guideline.server';
import { shippedGuidelines } from './shipped/all';
import type { ShippedGuideline } from './shipped/shipped-guideline';

/**
 * Puts the program's own guidelines in force where the database lacks them, and a newer version of one that nobody here has edited, withdrawn or begun to
 * edit; gives the slugs of those. Twice, or by two processes at once, does it once.
 */
export async function shipGuidelines(db: Database, now: Instant, shipped: readonly ShippedGuideline[] = shippedGuidelines): Promise<string[]> {
  const known = await db.guidelineVersion.findMany({ where: { slug: { in: shipped.map(({ slug }) => slug) } }, select: { slug: true, shippedVersion: true } });
  const isThere = ({ slug, version }: ShippedGuideline): boolean => known.some((row) => row.slug === slug && (row.shippedVersion ?? 0) >= version);
  const done: string[] = [];
  for (const guideline of shipped.filter((each) => !isThere(each))) {
    if (await db.$transaction((tx) => shipOne(tx, guideline, now))) done.push(guideline.slug);
  }
  return done;
}

async function shipOne(tx: Tx, { slug, version, audiences, sectors, texts }: ShippedGuideline, now: Instant): Promise<boolean> {
  await tx.guideline.createMany({ data: [{ slug, audiences: [...audiences], sectors: [...sectors], createdAt: new Date(now) }], skipDuplicates: true });
  await lockGuideline(tx, slug);
  const versions = await tx.guidelineVersion.findMany({ where: { slug }, orderBy: { number: 'desc' } });
  const [newest] = versions;
  const isOurs = versions.every(({ shippedVersion }) => shippedVersion !== null) && (newest?.inForceUntil ?? null) === null;
  if (!isOurs || (newest?.shippedVersion ?? 0) >= version) return false;
  const at = new Date(Math.max(now, (newest?.inForceFrom?.getTime() ?? 0) + 1));
  if (newest) await tx.guidelineVersion.update({ where: { id: newest.id }, data: { inForceUntil: at } });
  const made = await tx.guidelineVersion.create({
    data: {
      slug,
      number: (newest?.number ?? 0) + 1,
      inForceFrom: at,
      shippedVersion: version,
      savedAt: at,
      texts: { create: languages.map((language) => ({ language, ...texts[language] })) },
    },
  });
  await recordWrite(tx, { actorId: null, action: 'guideline.ship', subject: 'GuidelineVersion', subjectId: made.id }, now);
  return true;
}
