import { hourMs, type Instant } from '~/kernel/time';
import { mondayOf } from '~/kernel/zone';
import { demonstrationId } from './demonstration-people';
import type { FindPerson } from './lending-search';
import type { SeedLine, SeedNeed, SeedShift } from './needs';
import { randomFor } from './random';
import type { SeedPerson, World } from './world';

/** How far a loan has come: agreed, or what it waits for. */
export type Stage = 'AGREED' | 'PERSON_MISSING' | 'RECEIVER_MISSING' | 'HOME_MISSING' | 'PROPOSED' | 'DECLINED' | 'LATE';

export interface Lending {
  readonly need: SeedNeed;
  readonly line: SeedLine;
  readonly person: SeedPerson;
  readonly shifts: readonly SeedShift[];
  readonly stage: Stage;
  /** with AGREED: the place held on each shift, by shift id */
  readonly places: ReadonlyMap<string, number>;
}

interface Story {
  readonly person: string;
  readonly need: string;
  readonly line: number;
  readonly usual: number;
  readonly first: number;
  readonly count: number;
  readonly stage: Stage;
}

/** Agreed loans of the people whom stories name, and what waits for their answers. */
const named: readonly Story[] = [
  { person: 'birgit', need: 'vaccination_tomorrow', line: 0, usual: 0, first: 0, count: 1, stage: 'AGREED' },
  { person: 'birgit', need: 'birk', line: 0, usual: 0, first: 0, count: 4, stage: 'PERSON_MISSING' },
  { person: 'torben', need: 'birk', line: 0, usual: 0, first: 1, count: 4, stage: 'AGREED' },
  { person: 'nanna', need: 'birk', line: 1, usual: 0, first: 0, count: 3, stage: 'HOME_MISSING' },
  { person: 'jens', need: 'aeblehaven', line: 0, usual: 0, first: 0, count: 5, stage: 'HOME_MISSING' },
];

/** The same, told when everybody else is lent: they move nobody. */
const namedLast: readonly Story[] = [{ person: 'birgit', need: 'thursdays', line: 0, usual: 0, first: 0, count: 4, stage: 'AGREED' }];

/** Everybody lent or asked, need by need, in the order they were found. */
export function makeLendings(world: World, needs: readonly SeedNeed[], find: FindPerson): Lending[] {
  const random = randomFor('lendings');
  // places held, and places kept free for what the stories ask for
  const used = new Map<string, number>();
  const reserved = new Map<string, number>();
  const lendings: Lending[] = [];
  const count = (map: Map<string, number>, line: SeedLine, shift: SeedShift) => map.get(`${line.id} ${shift.id}`) ?? 0;
  const isOpen = (line: SeedLine, shift: SeedShift) => count(used, line, shift) + count(reserved, line, shift) < (line.wanted.get(shift.id) ?? 0);
  const add = (need: SeedNeed, line: SeedLine, person: SeedPerson, shifts: readonly SeedShift[], stage: Stage) => {
    const places = new Map<string, number>();
    for (const shift of stage === 'AGREED' ? shifts : []) {
      const place = count(used, line, shift) + 1;
      used.set(`${line.id} ${shift.id}`, place);
      places.set(shift.id, place);
      person.held.push({ start: shift.start, end: shift.end });
    }
    lendings.push({ need, line, person, shifts, stage, places });
  };

  const tell = (story: Story) => {
    const need = needs.find((one) => one.plan.key === story.need);
    const line = need?.lines[story.line];
    const person = world.people.find((one) => one.id === demonstrationId(story.person));
    if (!need || !line || !person) throw new Error(`the story of ${story.person} has lost its need`);
    const shifts = need.shifts.filter((shift) => shift.usual === story.usual).slice(story.first, story.first + story.count);
    add(need, line, person, shifts, story.stage);
    if (story.stage !== 'AGREED') shifts.forEach((shift) => reserved.set(`${line.id} ${shift.id}`, count(reserved, line, shift) + 1));
  };
  named.forEach(tell);

  for (const need of needs) {
    if (need.plan.status === 'DRAFT' || need.plan.status === 'CANCELLED') continue;
    for (const line of need.lines) {
      const blocks = blocksOf(need, line);
      const held = need.shifts.reduce((sum, shift) => sum + count(used, line, shift), 0);
      let target = Math.round(need.plan.held * blocks.reduce((sum, block) => sum + block.length, 0)) - held;
      for (const block of blocks) {
        const open = block.filter((shift) => isOpen(line, shift));
        const shifts = open.slice(0, Math.max(0, target));
        const person = shifts.length > 0 ? find(need, line, shifts, true) : null;
        if (person) {
          add(need, line, person, shifts, 'AGREED');
          target -= shifts.length;
        } else askSome(need, line, open);
      }
    }
  }
  namedLast.forEach(tell);
  return lendings;

  function askSome(need: SeedNeed, line: SeedLine, open: readonly SeedShift[]): void {
    const ahead = open.filter((shift) => shift.start > world.options.now + 36 * hourMs);
    if (ahead.length === 0 || need.plan.status !== 'PUBLISHED') return;
    for (let asked = 0; asked < 2; asked++) {
      if (!random.chance(need.plan.asked)) return;
      const person = find(need, line, ahead, false);
      if (person) add(need, line, person, ahead, random.weighted(openStages));
    }
  }
}

const openStages = [
  ['PERSON_MISSING', 40],
  ['HOME_MISSING', 20],
  ['RECEIVER_MISSING', 15],
  ['PROPOSED', 10],
  ['DECLINED', 10],
  ['LATE', 5],
] as const;

/** Shifts of one kind in one week, or two where the plan says so, once for each place wanted: what one person is usually lent for. */
function blocksOf(need: SeedNeed, line: SeedLine): SeedShift[][] {
  const { fortnight } = need.plan;
  const weeks = new Map<string, SeedShift[]>();
  for (const shift of need.shifts) {
    const key = `${fortnight === undefined ? mondayOf(shift.date) : Math.floor((shift.day + fortnight) / 14)} ${shift.usual}`;
    weeks.set(key, [...(weeks.get(key) ?? []), shift]);
  }
  return [...weeks.values()].flatMap((block) => {
    const wanted = Math.max(...block.map((shift) => line.wanted.get(shift.id) ?? 0));
    return Array.from({ length: wanted }, () => block);
  });
}

/** When the first shift of a loan begins. */
export const firstStart = (lending: Lending): Instant => Math.min(...lending.shifts.map((shift) => shift.start));
