import { hourMs, minuteMs, type Instant, type IsoDate } from '~/kernel/time';
import { unitsAbove, type UnitNode } from '~/modules/access/unit-tree';

export interface LeaderTermFact {
  readonly personId: string;
  readonly unitId: string;
  readonly kind: 'LEADER' | 'DEPUTY';
  readonly from: IsoDate;
  /** last day, inclusive */
  readonly to: IsoDate | null;
}

/** Who is asked at one step of the climb. */
export interface Rung {
  readonly unitId: string;
  readonly as: 'LEADER' | 'DEPUTY';
  readonly personIds: readonly string[];
}

/** NOBODY: the coordinators' list "without leader". */
export type Responsible = Rung | { readonly as: 'NOBODY'; readonly personIds: readonly [] };

const nobody: Responsible = { as: 'NOBODY', personIds: [] };

/**
 * The steps a leader's yes climbs: of each unit from the given one upwards its leader, else its deputy, never `exceptPersonId`
 * (nobody gives a leader's yes for themself, design part 3). A step with nobody new is left out.
 */
export function ladderOf(unitId: string, units: readonly UnitNode[], terms: readonly LeaderTermFact[], on: IsoDate, exceptPersonId: string): Rung[] {
  const inForce = terms.filter((term) => term.from <= on && (term.to === null || on <= term.to) && term.personId !== exceptPersonId);
  const met = new Set<string>();
  return unitsAbove(unitId, units).flatMap((id): Rung[] => {
    const rung = rungOf(id, inForce);
    if (!rung || rung.personIds.every((personId) => met.has(personId))) return [];
    rung.personIds.forEach((personId) => met.add(personId));
    return [rung];
  });
}

function rungOf(unitId: string, terms: readonly LeaderTermFact[]): Rung | null {
  for (const as of ['LEADER', 'DEPUTY'] as const) {
    const personIds = terms.filter((term) => term.unitId === unitId && term.kind === as).map((term) => term.personId);
    if (personIds.length > 0) return { unitId, as, personIds: [...new Set(personIds)].sort() };
  }
  return null;
}

const shortestWaitMs = 15 * minuteMs;
const longestWaitMs = 24 * hourMs;

/** When the step that was asked at `askedAt` gives way: half the time that is left, at least 15 minutes, at most 24 hours (design part 3). */
export const stepDeadline = (askedAt: Instant, answerBy: Instant): Instant =>
  askedAt + Math.floor(Math.min(longestWaitMs, Math.max(shortestWaitMs, (answerBy - askedAt) / 2)));

/** Who is asked now, who has been asked before, and until when; a function of facts and now, so no job needs to run. */
export function responsibleAt(ladder: readonly Rung[], askedAt: Instant, answerBy: Instant, now: Instant): { current: Responsible; earlier: readonly Rung[]; until: Instant } {
  let since = askedAt;
  let step = 0;
  for (let until = stepDeadline(since, answerBy); until <= now && step < ladder.length; until = stepDeadline(since, answerBy)) {
    since = until;
    step += 1;
  }
  const until = Math.min(stepDeadline(since, answerBy), answerBy);
  return { current: ladder[step] ?? nobody, earlier: ladder.slice(0, step), until };
}
