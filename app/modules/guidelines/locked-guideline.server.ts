import type { Tx } from '~/platform/database.server';

/** Locks a guideline, so that one at a time writes its versions; false when there is none. The constraints hold without it; it lets the second see the first. */
export async function lockGuideline(tx: Tx, slug: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`SELECT "slug" FROM "Guideline" WHERE "slug" = ${slug} FOR UPDATE`;
  return rows.length > 0;
}

/** The version that is being written, and the one that nothing has replaced. */
export async function openVersions(tx: Tx, slug: string) {
  const draft = await tx.guidelineVersion.findFirst({ where: { slug, inForceFrom: null } });
  const current = await tx.guidelineVersion.findFirst({ where: { slug, inForceFrom: { not: null }, inForceUntil: null } });
  return { draft, current };
}
