import { municipalitySettingsSchema } from '~/modules/access/municipality';
import { shippedCatalogueRows } from '~/modules/people/catalogue/rows';
import { nurseQualified } from '~/modules/rosters/nurse-qualified';
import type { Database } from '~/platform/database.server';
import { earlierIntroductions, findingRows, lookRows } from './aftermath';
import { announcementRows } from './announcements';
import { availabilityRows } from './availability';
import { capacityRows } from './capacities';
import { checklistRows } from './checklists';
import { checkRows } from './checks';
import { competenceRows, makeClaims } from './competences';
import { municipalityName, zoneOf } from './country-words';
import { demonstrationId, demonstrationPeople } from './demonstration-people';
import { followupRows } from './followup';
import { guidelineRows } from './guidelines';
import { insertRows, type SeedRows, seedTables } from './insert-rows';
import { lendingRows } from './lending-rows';
import { searchIn } from './lending-search';
import { makeLendings } from './lendings';
import { messageRows } from './messages';
import { makeNeeds, needRows } from './needs';
import { organisationRows, placeUnits } from './organisation';
import { makePeople, peopleRows } from './people';
import { releaseRows } from './releases';
import type { SeedOptions, World } from './world';

/**
 * Fills an empty, migrated database with a made-up municipality, in one transaction: the same options give the same rows.
 * `today` is the date in the municipality's zone at `now`. Throws when the database already holds a municipality.
 */
export async function seedMunicipality(db: Database, options: SeedOptions): Promise<{ people: number; needs: number }> {
  const rows = makeRows(options);
  await db.$transaction(
    async (tx) => {
      for (const table of seedTables) await insertRows(tx, table, rows[table]);
    },
    { timeout: 300_000 },
  );
  return { people: rows.Person.length, needs: rows.Need.length };
}

/** Every row of the municipality; pure, so that two runs can be compared. */
export function makeRows(options: SeedOptions): SeedRows {
  const units = placeUnits();
  const people = makePeople(options, units);
  const world: World = { options, zone: zoneOf[options.country], units, people, hrId: demonstrationId('maja') };
  const claims = makeClaims(world);
  const capacity = capacityRows(world);
  const availability = availabilityRows(world);
  const prepared = new Set<string>();
  const checks = checkRows(world, prepared);
  const needs = makeNeeds(world);
  const lendings = makeLendings(world, needs, searchIn(world, { claims, rows: { ...availability, ...checks } }));
  const lent = lendingRows(world, lendings, prepared);
  const needTables = needRows(world, needs);
  const followup = followupRows(world, lendings, { ...lent, ...needTables });
  const catalogue = shippedCatalogueRows();
  return {
    Municipality: [municipalityRow(options)],
    ...organisationRows(world),
    ...peopleRows(world),
    Competence: catalogue.competences,
    CompetenceInclusion: catalogue.inclusions,
    ...competenceRows(world, claims),
    ...availability,
    ...needTables,
    ...lent,
    ...checks,
    RecordCheck: [...checks.RecordCheck, ...lent.RecordCheck],
    ConfidentialityDeclaration: [...checks.ConfidentialityDeclaration, ...lent.ConfidentialityDeclaration],
    Capacity: [...capacity, ...lent.Capacity],
    Introduction: [...lent.Introduction, ...earlierIntroductions(world, lent.Introduction)],
    ...checklistRows(world, lendings, lent),
    ...followup,
    StandingRelease: releaseRows(world),
    Finding: findingRows(world, lendings, claims, lent.AssignmentShift),
    ...guidelineRows(world),
    ...announcementRows(world),
    Message: [...messageRows(world, lendings, lent.Assignment), ...followup.Message],
    Roster: [rosterRow(options)],
    AuditEvent: lookRows(world, lendings),
  };
}

function municipalityRow({ country }: SeedOptions): SeedRows['Municipality'][number] {
  const settings = municipalitySettingsSchema.parse({
    demonstrationPeople: demonstrationPeople.flatMap(({ id, as }) => (as ? [{ personId: id, as }] : [])),
  });
  return { id: 1, name: municipalityName[country], country, zone: zoneOf[country], demonstration: true, settings };
}

function rosterRow({ now }: SeedOptions): SeedRows['Roster'][number] {
  const { key, label, definition } = nurseQualified;
  return {
    key,
    labelDa: label.da,
    labelNb: label.nb,
    labelEn: label.en,
    definition: JSON.parse(JSON.stringify(definition)),
    updatedAt: new Date(now),
    updatedById: null,
  };
}
