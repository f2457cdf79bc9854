import type { RecordCheckType, Sector } from '~/kernel/vocabulary';
import { addDays } from '~/kernel/zone';
import { needTemplates } from '~/modules/needs/templates/templates';
import type { SeedRows } from './insert-rows';
import { dateOf } from './organisation';
import { idOf, type Random, randomFor } from './random';
import type { SeedPerson, World } from './world';

type CheckRows = Pick<SeedRows, 'RecordCheck' | 'ConfidentialityDeclaration' | 'HealthClearance' | 'PlacementRestriction'>;

/** Legal bases as the record says them: what was shown under which rule, never what it said. */
const legalBasis: Record<RecordCheckType, string> = {
  DK_BOERNEATTEST: 'børneattestloven § 2',
  DK_STRAFFEATTEST: 'kommunens retningslinje for ansættelse',
  NO_POLITIATTEST_HEALTH: 'helse- og omsorgstjenesteloven § 5-4',
  NO_POLITIATTEST_KINDERGARTEN: 'barnehageloven § 30',
  NO_POLITIATTEST_SCHOOL: 'opplæringslova',
};

/** What a person needs before a first shift in `sector` is written as seen and signed; `prepared` remembers it across needs. */
export function prepareFor(
  person: SeedPerson,
  sector: Sector,
  world: World,
  prepared: Set<string>,
): Pick<CheckRows, 'RecordCheck' | 'ConfidentialityDeclaration'> {
  const { country, today, now } = world.options;
  const types = needTemplates[sector].recordChecks[country].filter((type) => !prepared.has(`${person.id} ${type}`));
  const signs = !prepared.has(`${person.id} ${sector}`);
  types.forEach((type) => prepared.add(`${person.id} ${type}`));
  prepared.add(`${person.id} ${sector}`);
  const recordedAt = new Date(now - 20 * 86_400_000);
  return {
    RecordCheck: types.map((type) => ({
      id: idOf('check', person.id, type),
      personId: person.id,
      type,
      status: 'SEEN_OK' as const,
      seenOn: dateOf(addDays(today, -20)),
      seenByRole: 'HR',
      legalBasis: legalBasis[type],
      recordedAt,
    })),
    ConfidentialityDeclaration: signs
      ? [{ id: idOf('confidentiality', person.id, sector), personId: person.id, sector, version: 1, signedAt: recordedAt }]
      : [],
  };
}

/** Checks of everybody's own post, a few in waiting, clearances and restrictions. */
export function checkRows(world: World, prepared: Set<string>): CheckRows {
  const random = randomFor('checks');
  const rows: CheckRows = { RecordCheck: [], ConfidentialityDeclaration: [], HealthClearance: [], PlacementRestriction: [] };
  for (const person of world.people) {
    if (person.key === 'emil') continue;
    const homeSectors = person.employments.map((job) => job.unit.sector);
    // HR has cleared some people ahead of time, so that "we need her tomorrow" can be answered
    const ahead: Sector[] = person.key || random.chance(0.12) ? ['NURSING_HOME', 'HEALTH_SERVICE'] : random.chance(0.08) ? ['DAY_CARE'] : [];
    for (const sector of new Set([...homeSectors, ...ahead])) {
      const own = prepareFor(person, sector, world, prepared);
      rows.RecordCheck.push(...own.RecordCheck);
      rows.ConfidentialityDeclaration.push(...own.ConfidentialityDeclaration);
    }
    rows.RecordCheck.push(...waiting(person, world, prepared, random));
    if (random.chance(0.05)) rows.HealthClearance.push(clearance(person, world, random));
    if (!person.key && random.chance(0.03)) rows.PlacementRestriction.push(restriction(person, world, random));
  }
  return rows;
}

function waiting(person: SeedPerson, { options }: World, prepared: Set<string>, random: Random): SeedRows['RecordCheck'] {
  const [type] = needTemplates.NURSING_HOME.recordChecks[options.country];
  if (!type || prepared.has(`${person.id} ${type}`) || !random.chance(0.06)) return [];
  const status = random.pick(['REQUESTED', 'REQUIRED'] as const);
  const recordedAt = new Date(options.now - random.int(1, 15) * 86_400_000);
  return [{ id: idOf('check waiting', person.id), personId: person.id, type, status, seenOn: null, seenByRole: null, legalBasis: null, recordedAt }];
}

const clearance = (person: SeedPerson, { options }: World, random: Random): SeedRows['HealthClearance'][number] => ({
  id: idOf('clearance', person.id),
  personId: person.id,
  type: random.pick(['TB', 'MRSA'] as const),
  outcome: random.weighted([
    ['CLEAR', 7],
    ['CONFIRMATION_NEEDED', 1],
    ['CONFIRMED', 2],
  ] as const),
  on: dateOf(addDays(options.today, -random.int(5, 200))),
});

const restriction = (person: SeedPerson, { options }: World, random: Random): SeedRows['PlacementRestriction'][number] => ({
  id: idOf('restriction', person.id),
  personId: person.id,
  kind: random.pick(['NO_INFECTION_RISK', 'NO_HEAVY_LIFTING', 'NO_NIGHTS', 'SPEAK_WITH_HR'] as const),
  sectors: random.chance(0.5) ? [] : ['HOME_CARE', 'NURSING_HOME'],
  from: dateOf(addDays(options.today, -random.int(5, 100))),
  to: random.chance(0.6) ? dateOf(addDays(options.today, random.int(20, 200))) : null,
});
