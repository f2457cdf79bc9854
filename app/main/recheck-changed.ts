import type { Instant } from '../kernel/time';
import { readMunicipality } from '../modules/access/municipality.queries.server';
import { recheck } from '../modules/assignments/recheck.commands.server';
import { changesBetween } from '../modules/audit/changes.queries.server';
import type { Database } from '../platform/database.server';

// The re-check runs nightly and when a fact changes (design part 4, rule 8). The audit knows whose facts were written; running twice does nothing more.

const factTables = ['PersonCompetence', 'RecordCheck', 'ConfidentialityDeclaration', 'HealthClearance', 'AvailabilityPattern', 'AvailabilityException', 'AvailabilityPreference', 'Capacity', 'Employment'];
const needTables = ['Need'];

/** Re-checks those whose facts were written in [from, to); gives how many people and needs were looked at. */
export async function recheckChanged(db: Database, from: Instant, to: Instant): Promise<{ people: number; needs: number }> {
  const { personIds } = await changesBetween(db, from, to, factTables);
  const { subjectIds: needIds } = await changesBetween(db, from, to, needTables);
  if (personIds.length + needIds.length === 0) return { people: 0, needs: 0 };
  const municipality = await readMunicipality(db);
  for (const personId of personIds) await recheck(db, { now: to, municipality, personId });
  for (const needId of needIds) await recheck(db, { now: to, municipality, needId });
  return { people: personIds.length, needs: needIds.length };
}
