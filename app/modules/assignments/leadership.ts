import type { Instant } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import { treeOn, unitsInForce, type DatedUnit } from '~/modules/access/unit-tree';
import type { AssignmentFacts } from './assignment-facts';
import { ladderOf, responsibleAt, type LeaderTermFact, type Responsible, type Rung } from './responsible';
import { countingAnswer, yesesOf } from './yeses';

/** The whole organisation's units and leader terms. */
export interface Leadership {
  readonly units: readonly DatedUnit[];
  readonly terms: readonly LeaderTermFact[];
}

/** A unit whose leader's yes an assignment needs; `employmentId` with a home leader. */
export interface LeaderAsked {
  readonly party: 'RECEIVER' | 'HOME';
  readonly unitId: string;
  readonly employmentId: string | null;
  readonly ladder: readonly Rung[];
  /** null: not asked yet, because the person has not said yes (design part 3) */
  readonly askedAt: Instant | null;
  readonly current: Responsible;
  /** who was asked before and has let a deadline pass */
  readonly earlier: readonly Rung[];
  /** when it climbs */
  readonly until: Instant;
}

export interface Units {
  readonly personId: string;
  readonly createdAt: Instant;
  readonly receivingUnitId: string;
  readonly employments: readonly { readonly id: string; readonly unitId: string }[];
  readonly facts: AssignmentFacts;
}

/**
 * Who is asked for each leader's yes at `now`: receiver first, then one for each employment whose time is taken. A yes that was given climbs no further:
 * who was asked then still answers for it. Nobody leads a unit that is over; its successor's leaders are asked.
 */
export function leadersAsked(units: Units, leadership: Leadership, now: Instant, zone: Zone): LeaderAsked[] {
  const yes = countingAnswer(units.facts, 'PERSON');
  const heardAt = yes?.value === 'YES' ? yes.at : null;
  const today = dateAt(now, zone);
  const tree = treeOn(leadership.units, today);
  const inForce = unitsInForce(leadership.units, today);
  const terms = leadership.terms.filter((term) => inForce.has(term.unitId));
  const asked = (party: LeaderAsked['party'], unitId: string, employmentId: string | null, askedAt: Instant | null): LeaderAsked => {
    const ladder = ladderOf(unitId, tree, terms, today, units.personId);
    const at = Math.min(now, givenAt(units.facts, party, employmentId) ?? now);
    return { party, unitId, employmentId, ladder, askedAt, ...responsibleAt(ladder, askedAt ?? now, units.facts.answerBy, at) };
  };
  return [
    asked('RECEIVER', units.receivingUnitId, null, units.createdAt),
    ...units.employments.map((employment) => asked('HOME', employment.unitId, employment.id, heardAt)),
  ];
}

/** When the whole of a leader's yes was given; null while any of it is missing, and once no shift is left to say yes to. */
function givenAt(facts: AssignmentFacts, party: LeaderAsked['party'], employmentId: string | null): Instant | null {
  const needed = yesesOf(facts).find((one) => one.party === party && one.employmentId === employmentId);
  return needed?.answer && needed.shiftIds.length > 0 && needed.yesTo.length === needed.shiftIds.length ? needed.answer.at : null;
}

/** The nearest leaders of one party, or of both, each once: who is told, whoever answers now. */
export const nearestLeaders = (asked: readonly LeaderAsked[], party?: LeaderAsked['party']): string[] => [
  ...new Set(asked.filter((one) => party === undefined || one.party === party).flatMap((one) => one.ladder[0]?.personIds ?? [])),
];

/** The units of these that nobody answers for any more: the coordinators do (design part 3). */
export const withoutLeader = (asked: readonly LeaderAsked[]): string[] => asked.filter((one) => one.current.as === 'NOBODY').map((one) => one.unitId);
