import type { Language, Sector } from '~/kernel/vocabulary';

/** A text that HR writes once in each language. */
export type Labels = Readonly<Record<Language, string>>;

/**
 * How sure the competence must be. VERIFIED: verified and in force, and with `withinDays` looked up in the register at most so many days ago
 * (domain A1). ANY_BACKGROUND: claimed, stale, lapsed or restricted too, only not what HR has rejected (domain A2, T2).
 */
export type TierState = { readonly kind: 'VERIFIED'; readonly withinDays: number | null } | { readonly kind: 'ANY_BACKGROUND' };

/** Employed now or earlier: in one of the sectors (empty is any) and in a position that holds one of the words (empty is any). */
export interface Experience {
  readonly sectors: readonly Sector[];
  readonly positionWords: readonly string[];
}

/** One test of a roster. A person is in it by one of the competences, or by experience. */
export interface Tier {
  /** "T1", "T2" … in the order they are tried */
  readonly key: string;
  readonly label: Labels;
  /** what the tier holds, in a few words */
  readonly hint: Labels;
  /** keys of the catalogue */
  readonly anyOf: readonly string[];
  /** also competences that include one of `anyOf` in the municipality's country: a specialist nurse is a nurse */
  readonly withInclusions: boolean;
  readonly state: TierState;
  readonly experience: Experience | null;
}

/** Whom a roster is about at all: employed in one of the sectors and one of the areas, of the same employment; an empty list is any. */
export interface Scope {
  readonly sectors: readonly Sector[];
  readonly areaKeys: readonly string[];
}

/** The tiers in order; the first test that holds wins (domain A2). Without a scope it is about everybody. */
export interface RosterDefinition {
  readonly tiers: readonly Tier[];
  readonly scope?: Scope | undefined;
}

export const isInScope = (scope: Scope | undefined, { sector, areaKey }: { readonly sector: Sector; readonly areaKey: string }): boolean =>
  scope === undefined || ((scope.sectors.length === 0 || scope.sectors.includes(sector)) && (scope.areaKeys.length === 0 || scope.areaKeys.includes(areaKey)));

export interface ShippedRoster {
  readonly key: string;
  readonly label: Labels;
  readonly definition: RosterDefinition;
}

/** Takes tiers in the order they are to be tried; gives them with the keys T1, T2 …, so that the number says the order. */
export const numbered = (tiers: readonly Omit<Tier, 'key'>[]): Tier[] => tiers.map((tier, index) => ({ ...tier, key: `T${index + 1}` }));

/** Rosters that come with Jobbanken; they can be changed but not removed. */
export const shippedKeys: readonly string[] = ['nurse-qualified'];
export const isShipped = (key: string): boolean => shippedKeys.includes(key);
