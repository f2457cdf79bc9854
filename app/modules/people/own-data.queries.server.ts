import type { Instant, IsoDate } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import type { Role } from '~/kernel/vocabulary';
import { readLooksAt } from '~/modules/audit/audit.queries.server';
import type { Reader } from '~/platform/database.server';
import { inForceOn, isoDate, isoDateOrNull } from './date-columns';
import { readRecordChecks } from './person.queries.server';

/** What people, and only people, stores about a person; null when the person is gone. Competences are on their own page. */
export async function readOwnData(db: Reader, personId: string) {
  const person = await db.person.findUnique({
    where: { id: personId },
    include: {
      employments: { include: { unit: { select: { name: true } }, employer: { select: { name: true } } }, orderBy: { from: 'desc' } },
      declarations: { orderBy: { signedAt: 'desc' } },
      clearances: true,
      restrictions: { orderBy: { from: 'desc' } },
      _count: { select: { competences: true } },
    },
  });
  if (!person) return null;
  return {
    name: `${person.givenName} ${person.familyName}`,
    email: person.email,
    phone: person.phone,
    language: person.language,
    competenceCount: person._count.competences,
    employments: person.employments.map(({ id, number, unit, employer, position, weeklyHours, agreementArea, from, to }) => ({
      id,
      number,
      position,
      agreementArea,
      unitName: unit.name,
      employerName: employer.name,
      weeklyHours: weeklyHours.toNumber(),
      from: isoDate(from),
      to: isoDateOrNull(to),
    })),
    recordChecks: await readRecordChecks(db, personId),
    declarations: person.declarations.map(({ id, sector, version, signedAt }) => ({ id, sector, version, signedAt: signedAt.getTime() })),
    clearances: person.clearances.map(({ id, type, outcome, on }) => ({ id, type, outcome, on: isoDate(on) })),
    restrictions: person.restrictions.map(({ id, kind, sectors, from, to }) => ({ id, kind, sectors, from: isoDate(from), to: isoDateOrNull(to) })),
  };
}
export type OwnData = NonNullable<Awaited<ReturnType<typeof readOwnData>>>;

/** One or several looks by the same somebody in the same place on one day. */
export interface WhoLooked {
  readonly key: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** the unit they lead or work in today; null when neither */
  readonly unitName: string | null;
  readonly isLeader: boolean;
  readonly action: string;
  readonly on: IsoDate;
  readonly lastAt: Instant;
  readonly times: number;
}

const mostLooks = 500;

/** Who has seen the person's data, newest first, said once per somebody, place and day (design rule 10). Two queries. */
export async function readWhoLooked(db: Reader, personId: string, now: Instant, zone: Zone): Promise<WhoLooked[]> {
  const looks = await readLooksAt(db, personId, mostLooks);
  const inForce = inForceOn(dateAt(now, zone));
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(looks.flatMap((look) => look.actorId ?? []))] } },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      roles: { where: inForce, select: { role: true } },
      leaderTerms: { where: inForce, select: { unit: { select: { name: true } } } },
      employments: { where: inForce, select: { unit: { select: { name: true } } } },
    },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const groups = new Map<string, WhoLooked>();
  for (const { actorId, action, at } of looks) {
    const on = dateAt(at, zone);
    const key = `${actorId} ${action} ${on}`;
    const known = groups.get(key);
    const actor = actorId ? byId.get(actorId) : undefined;
    const unit = actor?.leaderTerms[0]?.unit ?? actor?.employments[0]?.unit;
    const first = {
      key,
      action,
      on,
      lastAt: at,
      times: 1,
      name: actor ? `${actor.givenName} ${actor.familyName}` : null,
      roles: [...new Set(actor?.roles.map((grant) => grant.role))],
      unitName: unit?.name ?? null,
      isLeader: (actor?.leaderTerms.length ?? 0) > 0,
    };
    groups.set(key, known ? { ...known, times: known.times + 1 } : first);
  }
  return [...groups.values()];
}
