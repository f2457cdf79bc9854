import { randomUUID } from 'node:crypto';
import type { Actor } from '../../app/kernel/actor';
import type { Comfort, Role } from '../../app/kernel/vocabulary';
import type { Database } from '../../app/platform/database.server';

const longAgo = new Date('2020-01-01T00:00:00Z');
const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

export interface EmploymentOptions {
  readonly unitId: string;
  readonly position?: string;
  readonly weeklyHours?: number;
  readonly agreementArea?: string;
  readonly weeklyPattern?: readonly { readonly weekday: number; readonly start: string; readonly end: string }[];
  readonly from?: string;
  readonly to?: string;
}

export interface PersonOptions {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly language?: string;
  readonly roles?: readonly Role[];
  readonly employments?: readonly EmploymentOptions[];
  readonly competences?: readonly CompetenceOptions[];
}

export interface CompetenceOptions {
  readonly key?: string;
  readonly ownWords?: string;
  readonly comfort?: Comfort;
  readonly lastPractised?: number;
  readonly validUntil?: string;
  readonly verified?: {
    readonly outcome?: 'VERIFIED' | 'REJECTED' | 'RESTRICTED';
    readonly method?: 'REGISTER' | 'DIPLOMA_SEEN' | 'CERTIFICATE_SEEN' | 'LEADER_KNOWS';
    readonly on: string;
    readonly byId?: string;
  };
}

export interface MadePerson {
  readonly id: string;
  readonly name: string;
  readonly employmentIds: readonly string[];
}

/** A person with roles, employments and claims, all in force from 2020 with no end unless told otherwise. The catalogue's keys must be there, see createCatalogue. */
export async function createPerson(db: Database, options: PersonOptions = {}): Promise<MadePerson> {
  const { givenName = 'Ane', familyName = `Prøve ${randomUUID().slice(0, 6)}`, email = null, phone = null, language = null, roles = [] } = options;
  const person = await db.person.create({
    data: { givenName, familyName, email, phone, language, roles: { create: roles.map((role) => ({ role, from: longAgo })) } },
  });
  const employmentIds: string[] = [];
  for (const employment of options.employments ?? []) employmentIds.push((await createEmployment(db, person.id, employment)).id);
  for (const competence of options.competences ?? []) await createClaim(db, person.id, competence);
  return { id: person.id, name: `${givenName} ${familyName}`, employmentIds };
}

/** 37 hours a week with the unit's employer, without a weekly pattern, unless told otherwise. */
export async function createEmployment(db: Database, personId: string, options: EmploymentOptions) {
  const { unitId, position = 'Sygeplejerske', weeklyHours = 37, agreementArea = 'Sundhedspersonale', weeklyPattern = [], from, to } = options;
  const unit = await db.unit.findUniqueOrThrow({ where: { id: unitId }, select: { employerId: true } });
  return db.employment.create({
    data: {
      personId,
      unitId,
      position,
      weeklyHours,
      agreementArea,
      employerId: unit.employerId,
      number: randomUUID().slice(0, 8),
      weeklyPattern: weeklyPattern.map((stretch) => ({ ...stretch })),
      from: from ? day(from) : longAgo,
      to: to ? day(to) : null,
    },
  });
}

/** A claim, "on my own" unless told otherwise, with one observation when given. */
export async function createClaim(db: Database, personId: string, options: CompetenceOptions) {
  const { key, ownWords, comfort = 'ALONE', lastPractised = null, validUntil, verified } = options;
  const at = longAgo;
  const observation = verified && {
    outcome: verified.outcome ?? 'VERIFIED',
    method: verified.method ?? 'REGISTER',
    observedOn: day(verified.on),
    verifiedById: verified.byId ?? randomUUID(),
    recordedAt: day(verified.on),
  };
  return db.personCompetence.create({
    data: {
      personId,
      competenceKey: key ?? null,
      ownWords: ownWords ?? null,
      comfort,
      lastPractised,
      validUntil: validUntil ? day(validUntil) : null,
      claimedAt: at,
      updatedAt: at,
      verifications: observation ? { create: [observation] } : undefined,
    },
  });
}

/** The actor that a signed-in person is; the units led are taken as given. */
export const actorOf = (person: { readonly id: string; readonly name?: string }, rest: Partial<Omit<Actor, 'personId'>> = {}): Actor => ({
  personId: person.id,
  name: person.name ?? 'Ane Prøve',
  language: null,
  roles: [],
  ledUnitIds: [],
  homeUnitIds: [],
  ...rest,
});
