import type { Reader } from '~/platform/database.server';
import type { TemplateVersion } from './template-versions';
import { templateItemsSchema } from './template.schema';

export type StoredTemplate = TemplateVersion;

/** Every version of every template, oldest first. One query. */
export async function readTemplates(db: Reader): Promise<StoredTemplate[]> {
  const rows = await db.checklistTemplate.findMany({ orderBy: { version: 'asc' } });
  return rows.map(({ id, role, sector, version, items, inForceFrom, shippedVersion }) => ({
    id,
    role,
    sector,
    version,
    items: templateItemsSchema.parse(items),
    inForceFrom: inForceFrom?.getTime() ?? null,
    shippedVersion,
  }));
}
