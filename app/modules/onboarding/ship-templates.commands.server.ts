import type { Instant } from '~/kernel/time';
import type { Database } from '~/platform/database.server';
import { inForceAt } from './template-versions';
import { readTemplates } from './templates.queries.server';
import { shippedTemplates } from './templates/shipped';

/**
 * Puts newer contents of the program into the database; gives how many. They are used at once, except where an administrator's own text is in force: there they are
 * offered. Running it again, or twice at the same time, does nothing more.
 */
export async function shipTemplates(db: Database, now: Instant): Promise<number> {
  const templates = await readTemplates(db);
  const inForce = inForceAt(templates, now);
  const data = shippedTemplates.flatMap(({ role, sector, version, items }) => {
    const own = templates.filter((one) => one.role === role && one.sector === sector);
    if (own.some((one) => (one.shippedVersion ?? 0) >= version)) return [];
    const isEdited = inForce.some((one) => own.includes(one) && one.shippedVersion === null);
    const next = Math.max(0, ...own.map((one) => one.version)) + 1;
    return [{ role, sector, version: next, items: JSON.parse(JSON.stringify(items)), shippedVersion: version, inForceFrom: isEdited ? null : new Date(now), createdAt: new Date(now) }];
  });
  if (data.length === 0) return 0;
  const { count } = await db.checklistTemplate.createMany({ data, skipDuplicates: true });
  return count;
}
