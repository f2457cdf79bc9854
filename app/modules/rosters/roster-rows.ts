import type { Instant } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import type { FreeDays } from './free-days';
import type { RosterFilter } from './roster-filter.schema';
import type { HeldCompetence } from './tiers';

export interface RosterEmployment {
  readonly id: string;
  readonly position: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly sector: Sector;
  readonly areaKey: string;
}

/** Somebody in a tier, with what is known before free time is computed. */
export interface RosterMember {
  readonly personId: string;
  /** family name first, "Bech, Nanna Øvlisen" */
  readonly name: string;
  readonly tierKey: string;
  /** what put the person in the tier; null is experience */
  readonly competence: HeldCompetence | null;
  /** in force on a day of the interval */
  readonly employments: readonly RosterEmployment[];
  /** when somebody last asked the person, who, and how many times lately */
  readonly asked: { readonly at: Instant; readonly byId: string; readonly times: number } | null;
  /** lent out now or within the interval: where, and until when */
  readonly out: { readonly unitName: string; readonly until: Instant } | null;
  /** HR alone sees that there is something to speak of (design part 3) */
  readonly speakWithHr: boolean;
}

export interface TimedMember extends RosterMember {
  readonly free: FreeDays;
}

/** What a list needs to know of the day it is read. */
export interface ReadingDay {
  readonly year: number;
}

/** Whether a member passes every filter but tier and free days: those two are counted apart. */
export function passes(member: RosterMember, filter: RosterFilter, { year }: ReadingDay): boolean {
  const { state, practised, unitId, sector, areaKey, asked, out } = filter;
  return (
    (state === null || member.competence?.status === state) &&
    (practised === null || practisedFits(practised, member.competence?.lastPractised ?? null, year)) &&
    (asked === null || (asked === 'YES') === (member.asked !== null)) &&
    (out === null || (out === 'YES') === (member.out !== null)) &&
    member.employments.some(
      (one) => (unitId === null || one.unitId === unitId) && (sector === null || one.sector === sector) && (areaKey === null || one.areaKey === areaKey),
    )
  );
}

const practisedTests: Readonly<Record<NonNullable<RosterFilter['practised']>, (yearsAgo: number | null) => boolean>> = {
  NOW: (yearsAgo) => yearsAgo !== null && yearsAgo <= 0,
  FIVE: (yearsAgo) => yearsAgo !== null && yearsAgo <= 5,
  LONGER: (yearsAgo) => yearsAgo !== null && yearsAgo > 5,
  UNTOLD: (yearsAgo) => yearsAgo === null,
};

const practisedFits = (choice: NonNullable<RosterFilter['practised']>, lastPractised: number | null, year: number): boolean =>
  practisedTests[choice](lastPractised === null ? null : year - lastPractised);

const freeTests: Readonly<Record<RosterFilter['free'], (free: FreeDays) => boolean>> = {
  SOME: ({ count }) => count > 0,
  EVERY: ({ count, days }) => count === days.length,
  UNKNOWN: ({ known }) => !known,
  ALL: () => true,
};

export const isFreeAs = (choice: RosterFilter['free'], free: FreeDays): boolean => freeTests[choice](free);

/** How many members each tier holds; tiers without anybody are 0. */
export function countTiers(members: readonly RosterMember[], tierKeys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(tierKeys.map((key) => [key, 0]));
  for (const { tierKey } of members) counts[tierKey] = (counts[tierKey] ?? 0) + 1;
  return counts;
}
