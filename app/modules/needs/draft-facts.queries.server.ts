import { randomUUID } from 'node:crypto';
import { recordCheckTypes } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { Reader } from '~/platform/database.server';
import type { DraftFacts } from './read-draft';
import { staffOf } from './staff.queries.server';
import { needTemplates } from './templates/templates';

/** What reading a draft's form needs to know of the unit, the catalogue and the country. Four queries. */
export async function draftFacts(
  db: Reader,
  unitId: string,
  { now, municipality }: Pick<SignedInContext, 'now' | 'municipality'>,
): Promise<DraftFacts> {
  const unit = await db.unit.findUniqueOrThrow({ where: { id: unitId }, select: { sector: true } });
  const staff = await staffOf(db, unitId, dateAt(now, municipality.zone));
  const competences = await db.competence.findMany({ where: { retiredAt: null }, select: { key: true } });
  return {
    zone: municipality.zone,
    introducerIds: staff.map(({ id }) => id),
    competenceKeys: new Set(competences.map(({ key }) => key)),
    recordChecks: recordCheckTypes.filter((type) => type.startsWith(`${municipality.country}_`)),
    usualRecordChecks: needTemplates[unit.sector].recordChecks[municipality.country],
    newId: randomUUID,
  };
}
