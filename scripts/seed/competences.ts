import { catalogue } from '~/modules/people/catalogue/catalogue';
import type { CatalogueEntry } from '~/modules/people/catalogue/catalogue.schema';
import { addDays } from '~/kernel/zone';
import type { Comfort } from '~/kernel/vocabulary';
import { backgrounds, commonCompetences } from './backgrounds';
import { inCountry } from './country-words';
import type { SeedRows } from './insert-rows';
import { namedCompetences } from './named-competences';
import { dateOf } from './organisation';
import { ownWords } from './own-words';
import { idOf, type Random, randomFor } from './random';
import { type SeedPerson, type World, known } from './world';

/** A claim as the generators speak of it; days count back from today. */
export interface SeedClaim {
  readonly key: string;
  readonly lastPractised: number | null;
  readonly comfort: Comfort;
  readonly validUntilDays: number | null;
  readonly verified: null | { readonly daysAgo: number; readonly outcome: 'VERIFIED' | 'REJECTED' | 'RESTRICTED'; readonly byLeader: boolean };
}

const entriesByKey = new Map(catalogue.map((entry) => [entry.key, entry]));

/** Everybody's claims: named people as written, others by post, background and chance. */
export function makeClaims(world: World): ReadonlyMap<string, readonly SeedClaim[]> {
  const random = randomFor('competences');
  return new Map(world.people.map((person) => [person.id, (person.key && namedCompetences(person.key, world)) || claimsOf(person, world, random)]));
}

function claimsOf(person: SeedPerson, { options }: World, random: Random): SeedClaim[] {
  const year = Number(options.today.slice(0, 4));
  const claims = new Map<string, SeedClaim>();
  const add = (key: string, yearsAgo: number, outside: boolean) => {
    const local = inCountry(key, options.country);
    if (!claims.has(local)) claims.set(local, claim(known(entriesByKey, local), year - yearsAgo, outside, random));
  };
  if (person.education) add(person.education, 0, false);
  const registered = person.care || random.chance(0.7);
  for (const { key, percent, yearsAgo } of person.care ? [] : backgrounds) {
    if (registered && random.chance(percent / 100)) add(key, random.int(...yearsAgo), true);
  }
  if (!registered) return [...claims.values()];
  add('lang_da', 0, false);
  for (const skill of random.sample(person.skills, random.int(1, 4))) add(skill, random.int(0, 2), false);
  for (const [key, percent] of commonCompetences) if (random.chance(percent / 100)) add(key, random.int(0, 4), false);
  return [...claims.values()];
}

function claim(entry: CatalogueEntry, lastYear: number, outside: boolean, random: Random): SeedClaim {
  const lapses = entry.validityMonths !== null || entry.key.endsWith('_licence');
  const lapsed = outside && entry.registerIn.length > 0 && random.chance(0.12);
  return {
    key: entry.key,
    lastPractised: entry.kind === 'RESOURCE' || entry.kind === 'LANGUAGE' || (outside && random.chance(0.08)) ? null : lastYear,
    comfort: outside
      ? random.weighted<Comfort>([
          ['ALONE', 25],
          ['WITH_COLLEAGUE', 60],
          ['RATHER_NOT', 15],
        ])
      : random.weighted<Comfort>([
          ['ALONE', 88],
          ['WITH_COLLEAGUE', 11],
          ['RATHER_NOT', 1],
        ]),
    validUntilDays: lapses ? random.int(-120, 540) : lapsed ? -random.int(20, 400) : null,
    verified: verification(entry, outside, random),
  };
}

// Shares by what HR usually reaches: staff in care posts were looked up, people in offices hardly ever.
function verification(entry: CatalogueEntry, outside: boolean, random: Random): SeedClaim['verified'] {
  if (entry.kind !== 'QUALIFICATION') {
    return entry.kind === 'CERTIFICATE' && random.chance(0.5) ? { daysAgo: random.int(10, 300), outcome: 'VERIFIED', byLeader: true } : null;
  }
  const state = outside
    ? random.weighted([
        ['FRESH', 24],
        ['STALE', 22],
        ['CLAIMED', 50],
        ['REJECTED', 2],
        ['RESTRICTED', 2],
      ] as const)
    : random.weighted([
        ['FRESH', 66],
        ['STALE', 20],
        ['CLAIMED', 14],
      ] as const);
  if (state === 'CLAIMED') return null;
  const daysAgo = state === 'STALE' ? random.int(95, 420) : random.int(1, 85);
  return {
    daysAgo,
    outcome: state === 'REJECTED' || state === 'RESTRICTED' ? state : 'VERIFIED',
    byLeader: !outside && entry.registerIn.length === 0 && random.chance(0.5),
  };
}

/** The catalogue's claims and verifications as rows. */
export function competenceRows(
  world: World,
  claims: ReadonlyMap<string, readonly SeedClaim[]>,
): Pick<SeedRows, 'PersonCompetence' | 'CompetenceVerification'> {
  const { now, today, country } = world.options;
  const random = randomFor('competence rows');
  const rows: Pick<SeedRows, 'PersonCompetence' | 'CompetenceVerification'> = { PersonCompetence: [], CompetenceVerification: [] };
  for (const person of world.people) {
    const at = new Date(now - random.int(2, 180) * 86_400_000);
    const row = {
      personId: person.id,
      competenceKey: null,
      ownWords: null,
      lastPractised: null,
      comfort: 'ALONE' as const,
      validUntil: null,
      claimedAt: at,
      updatedAt: at,
    };
    for (const one of claims.get(person.id) ?? []) {
      const id = idOf('claim', person.id, one.key);
      const validUntil = one.validUntilDays === null ? null : dateOf(addDays(today, one.validUntilDays));
      rows.PersonCompetence.push({ id, ...row, competenceKey: one.key, lastPractised: one.lastPractised, comfort: one.comfort, validUntil });
      if (!one.verified) continue;
      const inRegister = known(entriesByKey, one.key).registerIn.includes(country);
      const certificate = known(entriesByKey, one.key).kind === 'CERTIFICATE';
      rows.CompetenceVerification.push({
        id: idOf('verification', id),
        personCompetenceId: id,
        outcome: one.verified.outcome,
        method: inRegister ? 'REGISTER' : one.verified.byLeader ? 'LEADER_KNOWS' : certificate ? 'CERTIFICATE_SEEN' : 'DIPLOMA_SEEN',
        observedOn: dateOf(addDays(today, -one.verified.daysAgo)),
        // plainly invented: no register issues a reference of this form
        registerReference: inRegister ? (country === 'DK' ? `XX${random.int(100, 999)}` : `0000${random.int(100, 999)}`) : null,
        verifiedById: one.verified.byLeader ? known(world.units, person.employments[0]?.unit.key ?? 'root').leaderId : world.hrId,
        recordedAt: new Date(now - one.verified.daysAgo * 86_400_000),
      });
    }
    if (claims.get(person.id)?.length && random.chance(0.04)) {
      rows.PersonCompetence.push({ id: idOf('own words', person.id), ...row, ownWords: random.pick(ownWords)[country] });
    }
  }
  return rows;
}
