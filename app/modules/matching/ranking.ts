import type { Instant } from '~/kernel/time';

/** How sure the person's required competences are, the weakest counting. */
export type Certainty = 'VERIFIED' | 'STALE' | 'CLAIMED';
/** What happens to the own tasks meanwhile; SAID is the person's word, the others the home leader's. */
export type OwnTasks = 'ALL' | 'SOME' | 'SAID' | 'NONE';
export type Nearness = 'SAME_AREA' | 'NEIGHBOUR' | 'FAR';

/** What the order among those who fit is made of (design part 4, rule 2). Nothing here is learned from behaviour. */
export interface RankingFacts {
  readonly personId: string;
  readonly shiftsCovered: number;
  readonly certainty: Certainty;
  readonly availabilityKnown: boolean;
  readonly introducedHere: boolean;
  readonly ownTasks: OwnTasks;
  /** the most recent year a required competence was practised; null is not told */
  readonly practisedYear: number | null;
  readonly gladlyInSector: boolean;
  readonly nearness: Nearness;
  readonly lastAskedAt: Instant | null;
  readonly hoursLent: number;
}

interface RankingCriterion {
  readonly name: RankingCriterionName;
  /** smaller comes first */
  readonly place: (facts: RankingFacts) => number;
}

export type RankingCriterionName =
  | 'SHIFTS_COVERED'
  | 'CERTAINTY'
  | 'AVAILABILITY_KNOWN'
  | 'INTRODUCED_HERE'
  | 'OWN_TASKS'
  | 'PRACTISED'
  | 'GLADLY'
  | 'NEAR'
  | 'ASKED_LEAST_RECENTLY'
  | 'FEWEST_HOURS';

const certaintyPlace: Readonly<Record<Certainty, number>> = { VERIFIED: 0, STALE: 1, CLAIMED: 2 };
const ownTasksPlace: Readonly<Record<OwnTasks, number>> = { ALL: 0, SOME: 1, SAID: 2, NONE: 3 };
const nearnessPlace: Readonly<Record<Nearness, number>> = { SAME_AREA: 0, NEIGHBOUR: 1, FAR: 2 };

/** The design's order, one line each. */
export const rankingCriteria: readonly RankingCriterion[] = [
  { name: 'SHIFTS_COVERED', place: (facts) => -facts.shiftsCovered },
  { name: 'CERTAINTY', place: (facts) => certaintyPlace[facts.certainty] },
  { name: 'AVAILABILITY_KNOWN', place: (facts) => (facts.availabilityKnown ? 0 : 1) },
  { name: 'INTRODUCED_HERE', place: (facts) => (facts.introducedHere ? 0 : 1) },
  { name: 'OWN_TASKS', place: (facts) => ownTasksPlace[facts.ownTasks] },
  { name: 'PRACTISED', place: (facts) => -(facts.practisedYear ?? 0) },
  { name: 'GLADLY', place: (facts) => (facts.gladlyInSector ? 0 : 1) },
  { name: 'NEAR', place: (facts) => nearnessPlace[facts.nearness] },
  { name: 'ASKED_LEAST_RECENTLY', place: (facts) => facts.lastAskedAt ?? -Infinity },
  { name: 'FEWEST_HOURS', place: (facts) => facts.hoursLent },
];

/** The first criterion that tells two people apart; null when only the arbitrary but fixed last order does. */
export function whyThisOrder(a: RankingFacts, b: RankingFacts): RankingCriterionName | null {
  return rankingCriteria.find((criterion) => criterion.place(a) !== criterion.place(b))?.name ?? null;
}

/** For sort: negative when `a` comes first. Never 0 for two people, so that the same facts always give the same list. */
export function compareRanking(a: RankingFacts, b: RankingFacts): number {
  for (const criterion of rankingCriteria) {
    const [first, second] = [criterion.place(a), criterion.place(b)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0;
}
