import type { IsoDate } from '~/kernel/time';
import type { Country, Sector } from '~/kernel/vocabulary';
import type { Inclusion } from '~/modules/people/catalogue/inclusions';
import { competenceState, newestVerification } from '~/modules/people/competence-state';
import type { Reader } from '~/platform/database.server';
import type { HeldCompetence, TierPerson, TierTests } from './tiers';

export interface EmploymentOfPerson {
  readonly id: string;
  readonly position: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly sector: Sector;
  readonly areaKey: string;
  readonly from: IsoDate;
  /** last day; null is open */
  readonly to: IsoDate | null;
}

export interface PersonForTiers extends TierPerson {
  readonly personId: string;
  readonly employments: readonly EmploymentOfPerson[];
}

const dateOf = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** What includes what in a country. */
export async function readInclusions(db: Reader, country: Country): Promise<Inclusion[]> {
  const rows = await db.competenceInclusion.findMany({ where: { country } });
  return rows.map(({ fromKey, toKey }): Inclusion => [fromKey, toKey, country]);
}

/**
 * Everybody who has ever been employed, with their employments and the competences that any of the tests asks about. Four queries, however
 * many people. `lookupHoldsDays` is how long a register look-up holds.
 */
export async function readPeopleForTiers(db: Reader, tests: TierTests, today: IsoDate, lookupHoldsDays: number): Promise<PersonForTiers[]> {
  const keys = [...new Set(tests.tiers.flatMap((test) => [...test.keys]))];
  const units = new Map((await db.unit.findMany({ select: { id: true, name: true, sector: true, areaKey: true } })).map((unit) => [unit.id, unit]));
  const employments = await db.employment.findMany({ select: { id: true, personId: true, unitId: true, position: true, from: true, to: true }, orderBy: { from: 'asc' } });
  const competences = await readHeldCompetences(db, keys, today, lookupHoldsDays);
  const people = new Map<string, EmploymentOfPerson[]>();
  for (const { id, personId, unitId, position, from, to } of employments) {
    const unit = units.get(unitId);
    if (!unit) continue;
    const employment = { id, position, unitId, unitName: unit.name, sector: unit.sector, areaKey: unit.areaKey, from: dateOf(from), to: to && dateOf(to) };
    const known = people.get(personId);
    if (known) known.push(employment);
    else people.set(personId, [employment]);
  }
  return [...people].map(([personId, own]) => ({ personId, employments: own, competences: competences.get(personId) ?? [] }));
}

async function readHeldCompetences(db: Reader, keys: string[], today: IsoDate, lookupHoldsDays: number): Promise<Map<string, HeldCompetence[]>> {
  const verifications = await readNewestVerifications(db, keys);
  const rows = await db.personCompetence.findMany({
    where: { competenceKey: { in: keys } },
    select: { id: true, personId: true, competenceKey: true, lastPractised: true, comfort: true, validUntil: true },
  });
  const byPerson = new Map<string, HeldCompetence[]>();
  for (const { id, personId, competenceKey, lastPractised, comfort, validUntil } of rows) {
    const newest = verifications.get(id) ?? null;
    const facts = { validUntil: validUntil && dateOf(validUntil), verifications: newest ? [newest] : [] };
    const held = {
      claimId: id,
      key: competenceKey ?? '',
      status: competenceState(facts, today, lookupHoldsDays),
      method: newest?.method ?? null,
      observedOn: newest?.observedOn ?? null,
      verifiedById: newest?.verifiedById ?? null,
      lastPractised,
      comfort,
    };
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), held]);
  }
  return byPerson;
}

type Verification = Awaited<ReturnType<typeof readVerifications>>[number];

async function readNewestVerifications(db: Reader, keys: string[]): Promise<Map<string, Verification>> {
  const newest = new Map<string, Verification>();
  for (const next of await readVerifications(db, keys)) {
    const known = newest.get(next.personCompetenceId);
    newest.set(next.personCompetenceId, (known && newestVerification([known, next])) ?? next);
  }
  return newest;
}

async function readVerifications(db: Reader, keys: string[]) {
  const rows = await db.competenceVerification.findMany({
    where: { personCompetence: { competenceKey: { in: keys } } },
    select: { personCompetenceId: true, outcome: true, method: true, observedOn: true, verifiedById: true, recordedAt: true },
  });
  return rows.map((row) => ({ ...row, observedOn: dateOf(row.observedOn), recordedAt: row.recordedAt.getTime() }));
}
