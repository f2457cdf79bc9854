import { addDays } from '~/kernel/zone';
import type { Country } from '~/kernel/vocabulary';
import type { SeedRows } from './insert-rows';
import { dateOf } from './organisation';
import { idOf, type Random, randomFor } from './random';
import type { SeedEmployment, SeedPerson, World } from './world';

/** Units that have closed to the public or lost their tasks: everybody's own work is lifted. */
const idleUnits: readonly string[] = ['pool', 'hall', 'ferry', 'harbour', 'museum', 'library'];

const waitingTasks: Record<Country, readonly string[]> = {
  DK: ['Arkivet venter', 'Udstillingen er udsat', 'Udlånet er lukket for gæster', 'Rapporten venter til næste måned', 'Kollegerne deler telefonen'],
  NO: ['Arkivet venter', 'Utstillingen er utsatt', 'Utlånet er stengt for gjester', 'Rapporten venter til neste måned', 'Kollegene deler telefonen'],
};

const birgitsTasks: Record<Country, string> = { DK: 'Byggesagsarkivet venter', NO: 'Byggesaksarkivet venter' };

/** Lifted time that stands before anybody was asked. Fills the people's own lists, which later decide who can take what. */
export function capacityRows(world: World): SeedRows['Capacity'] {
  const random = randomFor('capacity');
  return world.people.flatMap((person) => {
    const [main] = person.employments;
    if (!main || person.leader || person.key === 'emil') return [];
    const row = ofPerson(person, main, world, random);
    if (!row) return [];
    person.capacities.push({ lifted: row.lifted, hoursPerWeek: row.hoursPerWeek, from: row.fromDate, to: row.toDate });
    const { fromDate, toDate, ...columns } = row;
    return [{ ...columns, from: dateOf(fromDate), to: toDate ? dateOf(toDate) : null }];
  });
}

function ofPerson(person: SeedPerson, main: SeedEmployment, { options }: World, random: Random) {
  const { today, now, country } = options;
  const base = {
    id: idOf('capacity', person.id),
    employmentId: main.id,
    hoursPerWeek: null as number | null,
    tasks: random.pick(waitingTasks[country]),
    kind: 'WITHIN_CONTRACT' as 'WITHIN_CONTRACT' | 'EXTRA_HOURS',
    setAt: new Date(now - random.int(2, 14) * 86_400_000),
    revokedAt: null,
  };
  const byLeader = { source: 'LEADER' as const, setById: main.unit.leaderId };
  const byPerson = { source: 'PERSON' as const, setById: person.id };
  const dates = { fromDate: addDays(today, -random.int(3, 12)), toDate: addDays(today, random.int(25, 60)) };
  if (person.key === 'birgit') return { ...base, ...byLeader, ...dates, lifted: 'ALL' as const, tasks: birgitsTasks[country] };
  if (idleUnits.includes(main.unit.key)) return { ...base, ...byLeader, ...dates, lifted: 'ALL' as const };
  if (person.care && random.chance(0.04)) {
    return { ...base, ...byPerson, ...dates, lifted: 'SOME' as const, hoursPerWeek: 7.5, kind: 'EXTRA_HOURS' as const, tasks: '' };
  }
  if (main.unit.sector !== 'ADMINISTRATION' && main.unit.sector !== 'CULTURE_AND_SPORT') return null;
  if (random.chance(0.12)) return { ...base, ...byLeader, ...dates, lifted: 'ALL' as const };
  if (random.chance(0.14)) return { ...base, ...byLeader, ...dates, lifted: 'SOME' as const, hoursPerWeek: random.pick([7.4, 14.8, 22.2]) };
  if (random.chance(0.04)) return { ...base, ...byLeader, ...dates, lifted: 'NONE' as const, tasks: '' };
  if (random.chance(0.06)) return { ...base, ...byPerson, ...dates, toDate: null, lifted: 'ALL' as const };
  return null;
}
