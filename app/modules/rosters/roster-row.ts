import type { Instant, IsoDate } from '~/kernel/time';
import type { Comfort } from '~/kernel/vocabulary';
import type { CompetenceState } from '~/modules/people/competence-state';
import type { FreeDays } from './free-days';
import type { Loosening } from './loosenings';
import type { Cursor } from './roster-page';
import type { RosterEmployment, RosterMember, TimedMember } from './roster-rows';

export interface PersonName {
  /** family name first: "Bech, Nanna Øvlisen" */
  readonly inLists: string;
  readonly spoken: string;
}

/** One line of the list, with nothing on it that the reader may not see. */
export interface RosterRow {
  readonly personId: string;
  readonly name: string;
  readonly tierKey: string;
  readonly employments: readonly Pick<RosterEmployment, 'position' | 'unitName'>[];
  /** what put the person in the tier; null is experience */
  readonly competence: {
    readonly claimId: string;
    readonly key: string;
    readonly status: CompetenceState;
    readonly observedOn: IsoDate | null;
    readonly verifiedBy: string | null;
    readonly lastPractised: number | null;
  } | null;
  readonly comfort: 'ALONE' | 'WITH_COLLEAGUE' | null;
  readonly free: FreeDays;
  readonly asked: { readonly at: Instant; readonly by: string; readonly times: number } | null;
  readonly out: RosterMember['out'];
  readonly speakWithHr: boolean;
}

export interface RosterLook {
  readonly rows: readonly RosterRow[];
  /** people per tier under the other filters, free or not */
  readonly tierCounts: Readonly<Record<string, number>>;
  /** in the chosen tiers: all, free on at least one day, nothing registered */
  readonly total: number;
  readonly freeCount: number;
  readonly unknownCount: number;
  /** how many the list has over all pages */
  readonly hits: number;
  /** how many come before this page */
  readonly start: number;
  readonly previous: Cursor | null;
  readonly next: Cursor | null;
  readonly loosenings: readonly Loosening[];
}

/** Takes a member and the names of who verified and asked; gives what the page shows. */
export function rowOf(member: TimedMember, names: ReadonlyMap<string, PersonName>): RosterRow {
  const { personId, name, tierKey, employments, competence, asked, out, speakWithHr, free } = member;
  return {
    personId,
    name,
    tierKey,
    employments: employments.map(({ position, unitName }) => ({ position, unitName })),
    competence: competence && {
      claimId: competence.claimId,
      key: competence.key,
      status: competence.status,
      observedOn: competence.observedOn,
      verifiedBy: competence.verifiedById && (names.get(competence.verifiedById)?.spoken ?? null),
      lastPractised: competence.lastPractised,
    },
    comfort: comfortShown(member),
    free,
    asked: asked && { at: asked.at, by: names.get(asked.byId)?.spoken ?? '', times: asked.times },
    out,
    speakWithHr,
  };
}

/** Comfort as HR may read it: of people who are free only, so that its absence tells nothing; "rather not" is never told (design part 3). */
export const comfortShown = ({ competence, free }: TimedMember): Exclude<Comfort, 'RATHER_NOT'> | null =>
  free.count > 0 && competence && competence.comfort !== 'RATHER_NOT' ? competence.comfort : null;
