import { addDays } from '~/kernel/zone';
import type { Country } from '~/kernel/vocabulary';
import { mailDomain } from './country-words';
import { type DemonstrationPerson, demonstrationPeople } from './demonstration-people';
import type { SeedRows } from './insert-rows';
import { familyNames, givenNames } from './names';
import { dateOf, deputyIdOf, employerId, leaderIdOf } from './organisation';
import { positionKeys, positions, type SeedPosition } from './positions';
import { idOf, type Random, randomFor } from './random';
import type { PlacedUnit } from './units';
import { hoursOfPattern, weeklyPatterns } from './weekly-patterns';
import type { SeedEmployment, SeedOptions, SeedPerson, World } from './world';

const leaderPosition: SeedPosition = {
  title: { DK: 'Leder', NO: 'Leder' },
  agreement: { DK: 'Ledere', NO: 'Ledere' },
  weeks: ['office'],
  education: null,
  skills: ['lead_team', 'minutes_taking'],
};

/** A place in the organisation that one person fills. */
interface Post {
  readonly unit: PlacedUnit;
  readonly position: SeedPosition;
  readonly id: string;
  readonly leader: boolean;
  readonly named: DemonstrationPerson | null;
}

/** Everybody: the named people first, then leaders and deputies, then the units' staff in proportion to what was asked for. */
export function makePeople(options: SeedOptions, units: ReadonlyMap<string, PlacedUnit>): SeedPerson[] {
  const random = randomFor('people');
  const fixed = [...namedPosts(units), ...leaderPosts(units)];
  const staff = staffPosts(units, Math.max(0, options.people - fixed.length));
  return [...fixed, ...staff].map((post, index) => person(post, index, options, units, random));
}

function namedPosts(units: ReadonlyMap<string, PlacedUnit>): Post[] {
  return demonstrationPeople.flatMap((named) => {
    const unit = units.get(named.unit);
    if (!unit) return [];
    const position = named.position === 'leader' ? leaderPosition : positions[named.position];
    return [{ unit, position, id: named.id, leader: named.leads ?? false, named }];
  });
}

function leaderPosts(units: ReadonlyMap<string, PlacedUnit>): Post[] {
  const namedIds = new Set(demonstrationPeople.map((named) => named.id));
  return [...units.values()].flatMap((unit) => {
    const ids = [
      ...(unit.leader === 'NONE' || unit.leader === 'DEPUTY_ONLY' ? [] : [leaderIdOf(unit.key)]),
      ...(unit.leader === 'BOTH' || unit.leader === 'DEPUTY_ONLY' ? [deputyIdOf(unit.key)] : []),
    ];
    return ids.filter((id) => !namedIds.has(id)).map((id) => ({ unit, position: leaderPosition, id, leader: true, named: null }));
  });
}

/** Shares `count` people among all posts by largest remainder, so that any number keeps the municipality's shape. */
function staffPosts(units: ReadonlyMap<string, PlacedUnit>, count: number): Post[] {
  const wanted = [...units.values()].flatMap((unit) =>
    positionKeys.flatMap((position) => {
      const share = unit.staff[position];
      return share === undefined ? [] : [{ unit, position, share }];
    }),
  );
  const sum = wanted.reduce((total, { share }) => total + share, 0);
  const exact = wanted.map((one) => ({ ...one, exact: (one.share * count) / sum }));
  const left = count - exact.reduce((total, one) => total + Math.floor(one.exact), 0);
  const rounded = new Set([...exact].sort((a, b) => (b.exact % 1) - (a.exact % 1)).slice(0, left));
  return exact.flatMap((one) =>
    Array.from({ length: Math.floor(one.exact) + (rounded.has(one) ? 1 : 0) }, (_, index) => ({
      unit: one.unit,
      position: positions[one.position],
      id: idOf('person', one.unit.key, one.position, index),
      leader: false,
      named: null,
    })),
  );
}

function person(post: Post, index: number, options: SeedOptions, units: ReadonlyMap<string, PlacedUnit>, random: Random): SeedPerson {
  const { country } = options;
  const givenName = post.named?.givenName ?? random.pick(givenNames[country]);
  const familyName = post.named?.familyName ?? surname(country, random);
  const main = employment(post, index, 0, options, random);
  const second = post.leader || post.named ? null : secondEmployment(post, index, options, units, random);
  return {
    id: post.id,
    key: post.named?.key ?? null,
    givenName,
    familyName,
    phone:
      index < 100
        ? `12 34 56 ${String(index).padStart(2, '0')}`
        : `12 3${String(index)
            .padStart(5, '0')
            .replace(/^(.)(..)(..)$/, '$1 $2 $3')}`,
    email: random.chance(0.9) || post.named ? `${mailName(givenName)}.${mailName(familyName)}.${index + 1}@${mailDomain[country]}` : null,
    role: post.named?.role ?? null,
    leader: post.leader,
    education: post.position.education,
    skills: post.position.skills,
    care: post.position.care ?? false,
    employments: second ? [main, second] : [main],
    capacities: [],
    held: [],
  };
}

const surname = (country: Country, random: Random): string =>
  random.chance(0.25) ? `${random.pick(familyNames[country])} ${random.pick(familyNames[country])}` : random.pick(familyNames[country]);

const mailName = (name: string): string => name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(' ', '.');

function employment(post: Post, index: number, which: number, { country, today }: SeedOptions, random: Random): SeedEmployment {
  const employer = post.unit.employer ?? 'municipality';
  const weeks = post.position.weeks.flatMap((kind) => weeklyPatterns[kind]);
  const pattern = post.named?.key === 'birgit' || post.leader ? weeklyPatterns.office[0] : random.pick(weeks);
  const from = post.named?.as === 'newEmployee' ? addDays(today, -6) : addDays(today, -random.int(60, 6000));
  return {
    id: idOf('employment', post.id, which),
    unit: post.unit,
    employer,
    number: String(20_000 + index * 2 + which),
    title: post.position.title[country],
    agreement: post.position.agreement[country],
    pattern,
    from,
    to: !post.named && !post.leader && random.chance(0.03) ? addDays(today, random.int(10, 120)) : null,
  };
}

/** A few people have a small second job at weekends: a clerk in the swimming hall, an assistant on another ward. */
function secondEmployment(
  post: Post,
  index: number,
  options: SeedOptions,
  units: ReadonlyMap<string, PlacedUnit>,
  random: Random,
): SeedEmployment | null {
  const weekdaysOnly = post.position.weeks.every((kind) => kind === 'office' || kind === 'school' || kind === 'dayCareWork');
  if (!weekdaysOnly || !random.chance(0.07)) return null;
  const [unitKey, position] = random.pick([
    ['pool', positions.poolStaff],
    ['hall', positions.hallHost],
    ['solgaarden', positions.aide],
    ['birkely', positions.aide],
  ] as const);
  const unit = units.get(unitKey);
  if (!unit || unit.key === post.unit.key) return null;
  const second = employment({ ...post, unit, position }, index, 1, options, random);
  return { ...second, pattern: [{ weekday: 6, start: '09:00', end: '15:00' }], to: null };
}

/** Persons, employments and roles. */
export function peopleRows({ options, people }: World): Pick<SeedRows, 'Person' | 'Employment' | 'RoleGrant'> {
  const createdAt = new Date(options.now - 200 * 86_400_000);
  return {
    Person: people.map((one) => ({
      id: one.id,
      givenName: one.givenName,
      familyName: one.familyName,
      email: one.email,
      phone: one.phone,
      createdAt,
    })),
    Employment: people.flatMap((one) =>
      one.employments.map((job) => ({
        id: job.id,
        personId: one.id,
        number: job.number,
        employerId: employerId(job.employer),
        unitId: job.unit.id,
        position: job.title,
        weeklyHours: hoursOfPattern(job.pattern),
        agreementArea: job.agreement,
        weeklyPattern: job.pattern.map((stretch) => ({ ...stretch })),
        from: dateOf(job.from),
        to: job.to ? dateOf(job.to) : null,
      })),
    ),
    RoleGrant: people.flatMap((one) =>
      one.role ? [{ id: idOf('role', one.id), personId: one.id, role: one.role, from: dateOf(addDays(options.today, -300)) }] : [],
    ),
  };
}
