import { recordCheckTypes, type Language } from '~/kernel/vocabulary';
import { addDays, dateAt, mondayOf } from '~/kernel/zone';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { StoredNeed } from './need';
import { missingForPublishing } from './publishing';
import { staffOf } from './staff.queries.server';
import { needTemplates } from './templates/templates';

/**
 * What the edit page shows beside the need: its unit, who may introduce, suggestions of the sector, and what is missing before it can be
 * published. Four queries.
 */
export async function readEditPage(
  { db, now, municipality, language }: Pick<SignedInContext, 'db' | 'now' | 'municipality'> & { readonly language: Language },
  need: StoredNeed,
) {
  const today = dateAt(now, municipality.zone);
  const unit = await db.unit.findUniqueOrThrow({ where: { id: need.unitId }, select: { id: true, name: true, sector: true } });
  const staff = await staffOf(db, need.unitId, today);
  const declined = await db.need.count({ where: { id: need.id, introducerDeclinedAt: { not: null } } });
  const facts = { now, introducerIsThere: staff.some(({ id }) => id === need.introducerId), introducerDeclined: declined > 0 };
  const template = needTemplates[unit.sector];
  const nextMonday = addDays(mondayOf(today), 7);
  return {
    unit,
    staff,
    missing: missingForPublishing(need, facts),
    suggestions: template.texts[language].tasks,
    recordChecks: recordCheckTypes.filter((type) => type.startsWith(`${municipality.country}_`)),
    newShifts: { usualShifts: template.shifts, from: nextMonday, until: addDays(nextMonday, 4), today },
  };
}
