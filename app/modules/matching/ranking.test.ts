import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCompetence, aContext, aLine, anEmployment, aPerson, aShift } from '../../../tests/factories/facts';
import type { Capacity } from '~/modules/availability/capacity';
import { chooseShifts } from './choose-shifts';
import type { PersonFacts } from './facts';
import { compareRanking, rankingCriteria, whyThisOrder, type RankingFacts } from './ranking';
import { ownTasksOf, rankingFactsOf } from './ranking-facts';

const base: RankingFacts = {
  personId: 'b',
  shiftsCovered: 5,
  certainty: 'VERIFIED',
  availabilityKnown: true,
  introducedHere: true,
  ownTasks: 'ALL',
  practisedYear: 2026,
  gladlyInSector: true,
  nearness: 'SAME_AREA',
  lastAskedAt: null,
  hoursLent: 0,
};

describe('the order', () => {
  const worse: [string, Partial<RankingFacts>][] = [
    ['SHIFTS_COVERED', { shiftsCovered: 4 }],
    ['CERTAINTY', { certainty: 'STALE' }],
    ['AVAILABILITY_KNOWN', { availabilityKnown: false }],
    ['INTRODUCED_HERE', { introducedHere: false }],
    ['OWN_TASKS', { ownTasks: 'SOME' }],
    ['PRACTISED', { practisedYear: 2019 }],
    ['GLADLY', { gladlyInSector: false }],
    ['NEAR', { nearness: 'NEIGHBOUR' }],
    ['ASKED_LEAST_RECENTLY', { lastAskedAt: 5 }],
    ['FEWEST_HOURS', { hoursLent: 8 }],
  ];

  it('is the design’s', () => {
    expect(rankingCriteria.map((criterion) => criterion.name)).toEqual(worse.map(([name]) => name));
  });

  it.each(worse)('%s decides although everything after it says otherwise', (name, changes) => {
    const index = worse.findIndex(([other]) => other === name);
    const first = { ...base, ...Object.assign({}, ...worse.slice(index + 1).map(([, later]) => later)), personId: 'z' };
    const second = { ...base, ...changes, personId: 'a' };
    expect(compareRanking(first, second)).toBeLessThan(0);
    expect(whyThisOrder(first, second)).toBe(name);
  });

  it('practice that is not told comes after any year, and an earlier asking before a later', () => {
    expect(compareRanking({ ...base, practisedYear: 1990 }, { ...base, practisedYear: null })).toBeLessThan(0);
    expect(compareRanking({ ...base, lastAskedAt: 1 }, { ...base, lastAskedAt: 2 })).toBeLessThan(0);
  });

  it('is total, and the same whatever order it starts from', () => {
    const facts = fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      shiftsCovered: fc.nat(2),
      certainty: fc.constantFrom('VERIFIED' as const, 'CLAIMED' as const),
      practisedYear: fc.constantFrom(null, 2020, 2024),
      lastAskedAt: fc.constantFrom(null, 1, 2),
      hoursLent: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.uniqueArray(facts, { selector: (one) => one.personId }), (drawn) => {
        const people = drawn.map((one): RankingFacts => ({ ...base, ...one }));
        const forward = [...people].sort(compareRanking).map((one) => one.personId);
        expect([...people].reverse().sort(compareRanking).map((one) => one.personId)).toEqual(forward);
      }),
    );
  });
});

describe('what is compared', () => {
  const factsOf = (changes: Partial<PersonFacts>) => {
    const person = aPerson(changes);
    const shifts = [aShift(), aShift('2026-11-25')];
    return rankingFactsOf(person, aLine(), shifts, chooseShifts(person, aLine(), shifts, aContext()), aContext());
  };

  it('reads the evaluation and the person', () => {
    expect(factsOf({})).toEqual({
      personId: 'person',
      shiftsCovered: 2,
      certainty: 'VERIFIED',
      availabilityKnown: true,
      introducedHere: true,
      ownTasks: 'NONE',
      practisedYear: 2025,
      gladlyInSector: false,
      nearness: 'SAME_AREA',
      lastAskedAt: null,
      hoursLent: 0,
    });
    expect(factsOf({ competences: [aCompetence('nurse', { status: 'CLAIMED', lastPractised: null })], introductions: [] })).toMatchObject({
      certainty: 'CLAIMED',
      introducedHere: false,
      practisedYear: null,
    });
    expect(factsOf({ employments: [anEmployment({ areaKey: 'nord' })] }).nearness).toBe('NEIGHBOUR');
    expect(factsOf({ employments: [anEmployment({ areaKey: 'syd' })] }).nearness).toBe('FAR');
  });

  it('own tasks: the leader’s word before the person’s, and of several days the least', () => {
    const capacity = (changes: Partial<Capacity>): Capacity => ({
      id: 'capacity',
      lifted: 'ALL',
      hoursPerWeek: null,
      tasks: '',
      kind: 'WITHIN_CONTRACT',
      source: 'LEADER',
      from: '2026-11-01',
      to: null,
      setAt: 1,
      revokedAt: null,
      ...changes,
    });
    const tasks = (...capacities: Capacity[]) =>
      ownTasksOf({ employments: [anEmployment({ capacities })] }, [aShift(), aShift('2026-11-25')], aContext());
    expect(tasks(capacity({}))).toBe('ALL');
    expect(tasks(capacity({ to: '2026-11-24' }))).toBe('NONE');
    expect(tasks(capacity({ to: '2026-11-24', setAt: 2 }), capacity({ lifted: 'SOME', hoursPerWeek: 8 }))).toBe('SOME');
    expect(tasks(capacity({ source: 'PERSON' }))).toBe('SAID');
    expect(tasks(capacity({ lifted: 'NONE' }))).toBe('NONE');
  });
});
