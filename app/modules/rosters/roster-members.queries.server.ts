import type { Municipality } from '~/modules/access/municipality';
import type { Actor } from '~/kernel/actor';
import { dayMs, type Instant, type IsoDate, type Period } from '~/kernel/time';
import { dateAt, dayPeriod } from '~/kernel/zone';
import type { Database } from '~/platform/database.server';
import { isInScope, type RosterDefinition } from './roster';
import { rosterRights } from './roster.policy';
import { readAsked, readOut, readRestricted } from './roster-loans.queries.server';
import { readInclusions, readPeopleForTiers, type EmploymentOfPerson, type PersonForTiers } from './roster-people.queries.server';
import type { PersonName } from './roster-row';
import type { RosterMember } from './roster-rows';
import { placeInTiers, tierTests, type TierMatch } from './tiers';

export interface RosterContext {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Instant;
  readonly municipality: Municipality;
}

/** Days of the municipality's zone, both included. */
export interface DayInterval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** When somebody was asked matters to whoever asks next for about as long. */
export const askedWithinDays = 14;

interface Placed {
  readonly person: PersonForTiers;
  readonly match: TierMatch;
}

/**
 * Everybody employed on a day of the interval or today who is in one of the tiers, in no order. Nine queries, however many people. What is
 * restricted counts for HR only: to others it is as if it were not registered (design part 3).
 */
export async function readMembers(context: RosterContext, definition: RosterDefinition, interval: DayInterval): Promise<RosterMember[]> {
  const { db, now, municipality } = context;
  const placed = await placePeople(context, definition, interval);
  const untilItsEnd: Period = { start: now, end: dayPeriod(interval.to, municipality.zone).end };
  const names = await readNames(db, placed.map(({ person }) => person.personId));
  const asked = await readAsked(db, now - askedWithinDays * dayMs);
  const out = await readOut(db, untilItsEnd);
  const { seePrivate } = rosterRights(context.actor);
  const restricted = seePrivate ? await readRestricted(db, untilItsEnd) : new Set<string>();
  return placed.map(({ person, match }) => ({
    personId: person.personId,
    name: names.get(person.personId)?.inLists ?? '',
    tierKey: match.tierKey,
    competence: match.competence,
    employments: person.employments.filter((one) => isCurrent(one, dateAt(now, municipality.zone), interval)),
    asked: asked.get(person.personId) ?? null,
    out: out.get(person.personId) ?? null,
    speakWithHr: restricted.has(person.personId) || match.competence?.status === 'RESTRICTED',
  }));
}

/** How many people each tier of a definition would hold today, without saying who. */
export async function countPeople(context: RosterContext, definition: RosterDefinition): Promise<Record<string, number>> {
  const today = dateAt(context.now, context.municipality.zone);
  const placed = await placePeople(context, definition, { from: today, to: today });
  const counts: Record<string, number> = Object.fromEntries(definition.tiers.map(({ key }) => [key, 0]));
  for (const { match } of placed) counts[match.tierKey] = (counts[match.tierKey] ?? 0) + 1;
  return counts;
}

async function placePeople({ db, actor, now, municipality }: RosterContext, definition: RosterDefinition, interval: DayInterval): Promise<Placed[]> {
  const { country, zone, settings } = municipality;
  const today = dateAt(now, zone);
  const tests = tierTests(definition, await readInclusions(db, country), country);
  const people = await readPeopleForTiers(db, tests, today, settings.registerLookupHoldsDays);
  const { seePrivate } = rosterRights(actor);
  return people.flatMap((person) => {
    if (!person.employments.some((one) => isCurrent(one, today, interval) && isInScope(definition.scope, one))) return [];
    const competences = seePrivate ? person.competences : person.competences.filter(({ status }) => status !== 'RESTRICTED');
    const match = placeInTiers({ ...person, competences }, tests, today);
    return match ? [{ person, match }] : [];
  });
}

const isCurrent = ({ from, to }: EmploymentOfPerson, today: IsoDate, interval: DayInterval): boolean =>
  (from <= interval.to || from <= today) && (to === null || to >= interval.from || to >= today);

/** Names of people by id; unknown ids are left out. */
export async function readNames(db: Database, personIds: readonly string[]): Promise<Map<string, PersonName>> {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(personIds)] } }, select: { id: true, givenName: true, familyName: true } });
  return new Map(rows.map(({ id, givenName, familyName }) => [id, { inLists: `${familyName}, ${givenName}`, spoken: `${givenName} ${familyName}` }]));
}
