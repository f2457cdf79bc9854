import type { Instant } from '~/kernel/time';
import type { Answer, AssignmentFacts, Party } from './assignment-facts';
import type { LeaderAsked } from './leadership';
import { yesesOf } from './yeses';

/** yes; some: yes to some of the shifts; missing; notYet: not asked, since the person has not said yes; late: the deadline passed; no. */
export type ShownYesState = 'yes' | 'some' | 'missing' | 'notYet' | 'late' | 'no';

/** One of the three yeses as a page draws it, with ids in place of names. */
export interface ShownYes {
  readonly party: Party;
  /** the leader's unit; null with the person */
  readonly unitId: string | null;
  readonly state: ShownYesState;
  readonly givenById: string | null;
  readonly via: Answer['via'] | null;
  /** who wrote down a yes by phone */
  readonly recordedById: string | null;
  readonly at: Instant | null;
  readonly reason: string | null;
  readonly yesTo: number;
  readonly of: number;
  /** a yes was given, but a fresh one is asked for since a place came free (design part 4, rule 4) */
  readonly saidBefore: boolean;
  /** who is to give a yes that is missing, and who let their time pass; nobody is the coordinators' list "without leader" */
  readonly responsible: {
    readonly as: 'LEADER' | 'DEPUTY' | 'NOBODY';
    readonly personIds: readonly string[];
    readonly earlierIds: readonly string[];
    readonly since: Instant;
    readonly climbsAt: Instant | null;
  } | null;
}

/**
 * The yeses of an assignment in their order, each with who is responsible for it while it is missing (design part 3: it climbs when a step's time
 * is up). Takes the leaders asked at `now`. When every shift is freed they are the yeses that stood then.
 */
export function shownYeses(facts: AssignmentFacts, asked: readonly LeaderAsked[], now: Instant): ShownYes[] {
  return yesesOf(withSomeAlive(facts)).map(({ party, employmentId, answer, yesTo, shiftIds }) => {
    const leader = asked.find((one) => one.party === party && one.employmentId === employmentId);
    const state = stateOf({
      answer,
      yesTo: yesTo.length,
      of: shiftIds.length,
      isAsked: party === 'PERSON' || leader?.askedAt !== null,
      isLate: facts.answerBy <= now,
    });
    const isGiven = state === 'yes' || state === 'some' || state === 'no';
    return {
      party,
      unitId: leader?.unitId ?? null,
      state,
      givenById: isGiven ? answer?.givenById ?? null : null,
      via: isGiven ? answer?.via ?? null : null,
      recordedById: isGiven ? answer?.recordedById ?? null : null,
      at: isGiven ? answer?.at ?? null : null,
      reason: isGiven ? answer?.reason ?? null : null,
      yesTo: yesTo.length,
      of: shiftIds.length,
      saidBefore: state === 'missing' && answer?.value === 'YES',
      responsible: state === 'missing' && leader ? responsibleOf(leader, facts.answerBy) : null,
    };
  });
}

function stateOf({
  answer,
  yesTo,
  of,
  isAsked,
  isLate,
}: {
  answer: Answer | null;
  yesTo: number;
  of: number;
  isAsked: boolean;
  isLate: boolean;
}): ShownYesState {
  if (answer?.value === 'NO') return 'no';
  if (answer && yesTo > 0) return yesTo < of ? 'some' : 'yes';
  if (isLate) return 'late';
  return isAsked ? 'missing' : 'notYet';
}

function responsibleOf({ current, earlier, askedAt, until }: LeaderAsked, answerBy: Instant): ShownYes['responsible'] {
  if (askedAt === null) return null;
  return {
    as: current.as,
    personIds: current.personIds,
    earlierIds: earlier.flatMap((rung) => rung.personIds),
    since: askedAt,
    climbsAt: current.as === 'NOBODY' || until >= answerBy ? null : until,
  };
}

function withSomeAlive(facts: AssignmentFacts): AssignmentFacts {
  if (facts.shifts.some((shift) => shift.state !== 'FREED')) return facts;
  return { ...facts, shifts: facts.shifts.map((shift) => ({ ...shift, state: 'HELD' as const })) };
}
