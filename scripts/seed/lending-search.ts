import { type AvailabilityFacts, availabilityIn } from '~/modules/availability/availability';
import { assumedHomeShifts, type CapacityFacts, withoutLifted } from '~/modules/bookings/home-shifts';
import { restBreaches } from '~/modules/matching/working-time/norms';
import { workingTimePacks } from '~/modules/matching/working-time/packs';
import type { Work } from '~/modules/matching/working-time/work';
import { expandInclusions } from '~/modules/people/catalogue/expand-inclusions';
import { inclusions } from '~/modules/people/catalogue/inclusions';
import { overlaps } from '~/kernel/period';
import { dayMs, type Period } from '~/kernel/time';
import { addDays, dateAt } from '~/kernel/zone';
import type { SeedClaim } from './competences';
import type { SeedRows } from './insert-rows';
import type { SeedLine, SeedNeed, SeedShift } from './needs';
import { randomFor } from './random';
import type { SeedPerson, World } from './world';

/** What the search must know beside the people themselves. */
export interface SearchFacts {
  readonly claims: ReadonlyMap<string, readonly SeedClaim[]>;
  readonly rows: Pick<SeedRows, 'AvailabilityPattern' | 'AvailabilityException' | 'AvailabilityPreference' | 'PlacementRestriction'>;
}

/** Finds somebody who can take the shifts and whom nobody has found for this line before; `firm` also looks at own work and rest. */
export type FindPerson = (need: SeedNeed, line: SeedLine, shifts: readonly SeedShift[], firm: boolean) => SeedPerson | null;

export function searchIn(world: World, facts: SearchFacts): FindPerson {
  const random = randomFor('search');
  const covered = new Map(world.people.map((person) => [person.id, coveredKeys(person, world, facts)]));
  const availability = availabilityOf(world, facts);
  const restricted = new Set(facts.rows.PlacementRestriction.map((row) => row.personId));
  const met = new Set<string>();
  // idle people first, then everybody else as chance has it
  const pool = random
    .sample(world.people, world.people.length)
    .filter((person) => !person.leader && !person.key && !person.role && !restricted.has(person.id))
    .sort((a, b) => rank(a) - rank(b));
  return (need, line, shifts, firm) => {
    const found = pool.find(
      (person) =>
        !met.has(`${person.id} ${line.id}`) &&
        person.employments.every((job) => job.unit.key !== need.unit.key && job.to === null) &&
        meets(covered.get(person.id) ?? new Set(), line) &&
        // staff in care are short themselves: they are asked for what only they can
        (!person.care || line.requirements.some((group) => group.authorisedOnly)) &&
        wants(availability.get(person.id), shifts, world) &&
        (firm ? fits(person, shifts, world) : isFree(person, shifts)),
    );
    if (!found) return null;
    met.add(`${found.id} ${line.id}`);
    // everybody gets a turn before anybody is asked twice
    pool.push(...pool.splice(pool.indexOf(found), 1));
    return found;
  };
}

const rank = (person: SeedPerson): number => (person.capacities.some((capacity) => capacity.lifted === 'ALL') ? 0 : 1);

function coveredKeys(person: SeedPerson, { options }: World, { claims }: SearchFacts): ReadonlySet<string> {
  const had = (claims.get(person.id) ?? []).filter(
    (one) => one.comfort !== 'RATHER_NOT' && (one.validUntilDays ?? 999) > 40 && (one.verified?.outcome ?? 'VERIFIED') === 'VERIFIED',
  );
  return new Set(
    expandInclusions(
      had.map((one) => one.key),
      inclusions,
      options.country,
    ).keys(),
  );
}

/** Authorised work needs somebody whom HR has looked up; for the rest a claim is enough to be asked. */
const meets = (covered: ReadonlySet<string>, line: SeedLine): boolean =>
  line.requirements.every((group) => group.anyOf.some((key) => covered.has(key)));

function availabilityOf(world: World, { rows }: SearchFacts): ReadonlyMap<string, AvailabilityFacts> {
  const facts = new Map<string, { -readonly [Key in keyof AvailabilityFacts]: AvailabilityFacts[Key] }>();
  for (const row of rows.AvailabilityPreference) {
    const isoDate = (date: Date | string | null | undefined) => (date instanceof Date ? date.toISOString().slice(0, 10) : null);
    facts.set(row.personId, {
      patterns: [],
      exceptions: [],
      pausedFrom: isoDate(row.pausedFrom),
      pausedUntil: isoDate(row.pausedUntil),
    });
  }
  for (const { personId, weekday, startMinute, endMinute } of rows.AvailabilityPattern) {
    const one = facts.get(personId);
    if (one) one.patterns = [...one.patterns, { weekday, startMinute, endMinute }];
  }
  for (const { personId, kind, startsAt, endsAt } of rows.AvailabilityException) {
    const one = facts.get(personId);
    if (one) one.exceptions = [...one.exceptions, { kind, period: { start: +new Date(startsAt), end: +new Date(endsAt) } }];
  }
  return facts;
}

/** Nothing registered is unknown, not unavailable. */
function wants(facts: AvailabilityFacts | undefined, shifts: readonly SeedShift[], { zone }: World): boolean {
  if (!facts) return true;
  return shifts.every((shift) => availabilityIn(facts, shift, zone).free.some((free) => free.start <= shift.start && shift.end <= free.end));
}

const isFree = (person: SeedPerson, shifts: readonly Period[]): boolean => !shifts.some((shift) => person.held.some((held) => overlaps(held, shift)));

/** Own work is lifted on the days of the shifts; what is left must leave rest and not overlap. */
export function fits(person: SeedPerson, shifts: readonly SeedShift[], world: World): boolean {
  if (!isFree(person, shifts)) return false;
  const own = remainingOwnShifts(person, shifts, world, [...person.capacities, liftFor(shifts)]);
  if (shifts.some((shift) => own.some((one) => overlaps(one, shift)))) return false;
  const work: Work[] = [...own, ...person.held, ...shifts].map(({ start, end }, index) => ({ start, end, id: String(index), source: 'HELD' }));
  return restBreaches(work, workingTimePacks[world.options.country], { weekStartsOn: 1 }, world.zone).length === 0;
}

/** The time a home leader lifts so that the shifts can be worked: from the first day of them to the last. */
export function liftFor(shifts: readonly SeedShift[]): CapacityFacts {
  const dates = shifts.map((shift) => shift.date).sort();
  return { lifted: 'ALL', hoursPerWeek: null, from: dates[0] ?? '', to: dates.at(-1) ?? '' };
}

/** Assumed own shifts from a week before to a week after, without what is lifted. */
export function remainingOwnShifts(person: SeedPerson, shifts: readonly Period[], world: World, capacities: readonly CapacityFacts[]): Period[] {
  const around = { start: Math.min(...shifts.map((one) => one.start)) - 7 * dayMs, end: Math.max(...shifts.map((one) => one.end)) + 7 * dayMs };
  return person.employments.flatMap((job) => withoutLifted(assumedHomeShifts(job.pattern, world.zone, around, job), capacities, world.zone));
}

/** Is the person's own work already lifted on every day of the shifts? */
export const isLifted = (person: SeedPerson, shifts: readonly SeedShift[], world: World): boolean =>
  remainingOwnShifts(person, shifts, world, person.capacities).every((own) => !shifts.some((shift) => overlaps(own, shift))) &&
  shifts.every((shift) =>
    person.capacities.some(
      (capacity) =>
        capacity.lifted === 'ALL' && capacity.from <= shift.date && shift.date <= (capacity.to ?? addDays(dateAt(shift.end, world.zone), 1)),
    ),
  );
