import { fold } from '~/kernel/fold';
import type { IsoDate } from '~/kernel/time';
import type { Comfort, Country, Sector } from '~/kernel/vocabulary';
import { daysBetween } from '~/kernel/zone';
import { expandInclusions } from '~/modules/people/catalogue/expand-inclusions';
import type { Inclusion } from '~/modules/people/catalogue/inclusions';
import type { CompetenceState } from '~/modules/people/competence-state';
import type { Experience, RosterDefinition, Tier, TierState } from './roster';

/** A competence as the person registered it and HR last saw it. */
export interface HeldCompetence {
  /** of the person's claim */
  readonly claimId: string;
  readonly key: string;
  readonly status: CompetenceState;
  /** how and when it was last verified; null when it never was */
  readonly method: string | null;
  readonly observedOn: IsoDate | null;
  readonly verifiedById: string | null;
  /** the year */
  readonly lastPractised: number | null;
  readonly comfort: Comfort;
}

export interface TierPerson {
  readonly competences: readonly HeldCompetence[];
  /** all employments, also ended ones: experience stays */
  readonly employments: readonly { readonly sector: Sector; readonly position: string }[];
}

/** The tier a person is in and the competence that put them there; null when it was experience. */
export interface TierMatch {
  readonly tierKey: string;
  readonly competence: HeldCompetence | null;
}

/** A definition with its inclusions followed once, so that thousands of people are tested quickly. */
export interface TierTests {
  readonly tiers: readonly { readonly tier: Tier; readonly keys: ReadonlySet<string> }[];
}

/**
 * Takes a definition and the country's inclusions; gives for each tier every key that counts: its own, and with `withInclusions` each key
 * that covers one of them (design part 2, Competence).
 */
export function tierTests(definition: RosterDefinition, inclusions: readonly Inclusion[], country: Country): TierTests {
  const covering = [...new Set(inclusions.map(([from]) => from))].map((key) => ({ key, covered: expandInclusions([key], inclusions, country) }));
  const tiers = definition.tiers.map((tier) => {
    const through = tier.withInclusions ? covering.filter(({ covered }) => tier.anyOf.some((key) => covered.has(key))) : [];
    return { tier, keys: new Set([...tier.anyOf, ...through.map(({ key }) => key)]) };
  });
  return { tiers };
}

/** The first tier whose test holds, and by what; null when none does. Of several competences the surest, then the last practised, counts. */
export function placeInTiers(person: TierPerson, { tiers }: TierTests, today: IsoDate): TierMatch | null {
  for (const { tier, keys } of tiers) {
    const holding = person.competences.filter((one) => keys.has(one.key) && stateHolds(tier.state, one, today));
    const best = [...holding].sort(surestFirst)[0];
    if (best) return { tierKey: tier.key, competence: best };
    if (tier.experience && hasExperience(tier.experience, person)) return { tierKey: tier.key, competence: null };
  }
  return null;
}

/** The key of the first tier whose test holds, so that a verified nurse in an office is T1; null when none does. */
export const tierOf = (person: TierPerson, tests: TierTests, today: IsoDate): string | null => placeInTiers(person, tests, today)?.tierKey ?? null;

/** Whether a competence is as sure as a tier asks on `today`; a look-up on the last of its days still counts. */
export function stateHolds(state: TierState, competence: HeldCompetence, today: IsoDate): boolean {
  if (state.kind === 'ANY_BACKGROUND') return competence.status !== 'REJECTED';
  // the tier counts its own days, so a look-up that the municipality calls stale may still do
  const isVerified = competence.status === 'VERIFIED' || competence.status === 'STALE';
  if (state.withinDays === null) return competence.status === 'VERIFIED';
  const { method, observedOn } = competence;
  return isVerified && method === 'REGISTER' && observedOn !== null && daysBetween(observedOn, today) <= state.withinDays;
}

export function hasExperience({ sectors, positionWords }: Experience, { employments }: Pick<TierPerson, 'employments'>): boolean {
  return employments.some(
    ({ sector, position }) =>
      (sectors.length === 0 || sectors.includes(sector)) && (positionWords.length === 0 || positionWords.some((word) => fold(position).includes(fold(word)))),
  );
}

const sureness: readonly CompetenceState[] = ['VERIFIED', 'STALE', 'CLAIMED', 'LAPSED', 'RESTRICTED', 'REJECTED'];

const surestFirst = (a: HeldCompetence, b: HeldCompetence): number =>
  sureness.indexOf(a.status) - sureness.indexOf(b.status) || (b.lastPractised ?? 0) - (a.lastPractised ?? 0) || (a.key < b.key ? -1 : 1);
