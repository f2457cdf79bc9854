import { addDays, mondayOf } from '~/kernel/zone';
import { type Sector, sectors } from '~/kernel/vocabulary';
import type { SeedRows } from './insert-rows';
import { dateOf } from './organisation';
import { idOf, type Random, randomFor } from './random';
import { type SeedPerson, type World, wallTime } from './world';

type AvailabilityRows = Pick<SeedRows, 'AvailabilityPattern' | 'AvailabilityException' | 'AvailabilityPreference'>;

type Stretch = readonly [weekday: number, startMinute: number, endMinute: number];

const each = (weekdays: readonly number[], startMinute: number, endMinute: number): Stretch[] =>
  weekdays.map((weekday) => [weekday, startMinute, endMinute]);

/** Weeks people register: minutes after midnight, over 1440 on the next day. */
const weeks = {
  days: each([1, 2, 3, 4, 5], 420, 960),
  longDays: each([1, 2, 3, 4, 5], 390, 1380),
  twoDays: each([2, 4], 420, 960),
  evenings: each([1, 2, 3, 4], 900, 1380),
  weekend: each([6, 7], 420, 1380),
  // 23–07 starts on the evening it is named after
  nights: [...each([4, 5, 6], 1380, 1860), ...each([7], 420, 1200)],
  mornings: each([1, 2, 3, 4, 5], 390, 780),
  everyDay: each([1, 2, 3, 4, 5, 6, 7], 360, 1380),
} as const;

const shares = [
  [weeks.days, 30],
  [weeks.longDays, 12],
  [weeks.twoDays, 10],
  [weeks.evenings, 10],
  [weeks.weekend, 8],
  [weeks.nights, 8],
  [weeks.mornings, 8],
  [weeks.everyDay, 14],
] as const;

const birgitsWeek: Stretch[] = [...each([1, 2, 3, 4], 390, 960), ...each([5], 480, 720), ...each([6, 7], 420, 840)];

/** About half have registered when they can work; of the others nothing is known. */
export function availabilityRows(world: World): AvailabilityRows {
  const random = randomFor('availability');
  const rows: AvailabilityRows = { AvailabilityPattern: [], AvailabilityException: [], AvailabilityPreference: [] };
  for (const person of world.people) {
    const registered = person.key === 'emil' ? false : person.key ? !person.leader : random.chance(person.leader ? 0.15 : 0.5);
    if (!registered) continue;
    const week = person.key === 'birgit' ? birgitsWeek : person.key ? weeks.days : random.weighted(shares);
    rows.AvailabilityPattern.push(
      ...week.map(([weekday, startMinute, endMinute], index) => ({
        id: idOf('pattern', person.id, index),
        personId: person.id,
        weekday,
        startMinute,
        endMinute,
      })),
    );
    rows.AvailabilityPreference.push(preference(person, world, random));
    if (person.key === 'birgit') rows.AvailabilityException.push(...birgitsExceptions(person, world));
    else if (!person.key) rows.AvailabilityException.push(...exceptions(person, world, random));
  }
  return rows;
}

function preference(person: SeedPerson, { options }: World, random: Random): SeedRows['AvailabilityPreference'][number] {
  const homes = person.employments.map((job) => job.unit.sector);
  const gladly: Sector[] = person.key === 'birgit' ? ['NURSING_HOME', 'HEALTH_SERVICE'] : random.sample(sectors, random.int(0, 3));
  const paused = !person.key && random.chance(0.04);
  return {
    personId: person.id,
    hoursPerWeek: random.chance(0.5) ? random.pick([7, 8, 16, 20, 24, 37]) : null,
    sectorsGladly: [...gladly],
    sectorsNot: person.key
      ? []
      : random.sample(
          sectors.filter((sector) => !gladly.includes(sector) && !homes.includes(sector)),
          random.chance(0.2) ? 1 : 0,
        ),
    pausedFrom: paused ? dateOf(addDays(options.today, -random.int(1, 20))) : null,
    pausedUntil: paused && random.chance(0.6) ? dateOf(addDays(options.today, random.int(3, 40))) : null,
    confirmedAt: new Date(options.now - random.int(1, 120) * 86_400_000),
  };
}

function exceptions(person: SeedPerson, world: World, random: Random): SeedRows['AvailabilityException'] {
  const { today } = world.options;
  const rows: SeedRows['AvailabilityException'] = [];
  if (random.chance(0.3)) {
    const from = addDays(today, random.int(-3, 24));
    const days = random.pick([1, 1, 2, 3, 7]);
    rows.push({
      id: idOf('away', person.id),
      personId: person.id,
      kind: 'AWAY',
      startsAt: wallTime(world, from, '00:00'),
      endsAt: wallTime(world, addDays(from, days), '00:00'),
    });
  }
  if (random.chance(0.12)) {
    const on = addDays(today, random.int(1, 20));
    rows.push({
      id: idOf('extra', person.id),
      personId: person.id,
      kind: 'EXTRA',
      startsAt: wallTime(world, on, '08:00'),
      endsAt: wallTime(world, on, '16:00'),
    });
  }
  return rows;
}

function birgitsExceptions(person: SeedPerson, world: World): SeedRows['AvailabilityException'] {
  const friday = addDays(mondayOf(addDays(world.options.today, 9)), 4);
  const away = { id: idOf('away', person.id), personId: person.id, kind: 'AWAY' as const };
  const extra = { id: idOf('extra', person.id), personId: person.id, kind: 'EXTRA' as const };
  return [
    { ...away, startsAt: wallTime(world, friday, '10:00'), endsAt: wallTime(world, addDays(friday, 2), '00:00') },
    { ...extra, startsAt: wallTime(world, addDays(friday, 4), '16:00'), endsAt: wallTime(world, addDays(friday, 4), '21:00') },
  ];
}
