import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import type { Template } from './make-items';
import { templateItemsSchema } from './template.schema';

export interface StoredTemplate extends Template {
  /** null: offered by the program, not used */
  readonly inForceFrom: Instant | null;
  readonly shippedVersion: number | null;
  readonly createdById: string | null;
}

/** Every version of every template, oldest first. One query. */
export async function readTemplates(db: Reader): Promise<StoredTemplate[]> {
  const rows = await db.checklistTemplate.findMany({ orderBy: { version: 'asc' } });
  return rows.map(({ createdAt: _createdAt, ...row }) => ({
    ...row,
    items: templateItemsSchema.parse(row.items),
    inForceFrom: row.inForceFrom?.getTime() ?? null,
  }));
}

/** Of each role and sector the newest version that has begun at `now`. */
export function inForceAt(templates: readonly StoredTemplate[], now: Instant): StoredTemplate[] {
  const newest = new Map<string, StoredTemplate>();
  for (const template of templates) {
    if (template.inForceFrom === null || template.inForceFrom > now) continue;
    const place = `${template.role} ${template.sector}`;
    const before = newest.get(place);
    if (!before || before.version < template.version) newest.set(place, template);
  }
  return [...newest.values()];
}
