import type { Instant } from '~/kernel/time';

/** What an order looks at. */
export interface Sortable {
  readonly personId: string;
  readonly name: string;
  readonly tierKey: string;
  readonly free: { readonly count: number };
  readonly employments: readonly { readonly unitName: string }[];
  /** the year of the competence; null with experience only */
  readonly competence: { readonly lastPractised: number | null } | null;
  readonly asked: { readonly at: Instant } | null;
}

export const sortColumns = ['FREE', 'NAME', 'TIER', 'UNIT', 'PRACTISED', 'ASKED'] as const;
export type SortColumn = (typeof sortColumns)[number];

export const sortChoices = [...sortColumns, 'NAME_DESC', 'TIER_DESC', 'UNIT_DESC', 'PRACTISED_ASC', 'ASKED_DESC'] as const;
export type SortChoice = (typeof sortChoices)[number];

interface SortWay {
  readonly column: SortColumn;
  /** what `aria-sort` says of the column */
  readonly direction: 'ascending' | 'descending' | 'other';
  /** the same column the other way */
  readonly turned: SortChoice;
}

/** How each choice orders. FREE is by tier, then most days free, and has no other way; PRACTISED begins with the latest, ASKED with who was never asked. */
export const sortWays: Readonly<Record<SortChoice, SortWay>> = {
  FREE: { column: 'FREE', direction: 'other', turned: 'FREE' },
  NAME: { column: 'NAME', direction: 'ascending', turned: 'NAME_DESC' },
  NAME_DESC: { column: 'NAME', direction: 'descending', turned: 'NAME' },
  TIER: { column: 'TIER', direction: 'ascending', turned: 'TIER_DESC' },
  TIER_DESC: { column: 'TIER', direction: 'descending', turned: 'TIER' },
  UNIT: { column: 'UNIT', direction: 'ascending', turned: 'UNIT_DESC' },
  UNIT_DESC: { column: 'UNIT', direction: 'descending', turned: 'UNIT' },
  PRACTISED: { column: 'PRACTISED', direction: 'descending', turned: 'PRACTISED_ASC' },
  PRACTISED_ASC: { column: 'PRACTISED', direction: 'ascending', turned: 'PRACTISED' },
  ASKED: { column: 'ASKED', direction: 'ascending', turned: 'ASKED_DESC' },
  ASKED_DESC: { column: 'ASKED', direction: 'descending', turned: 'ASKED' },
};

/** Where somebody stands in an order, kept apart from who stands there now, so that a page goes on from it though the list has changed. */
export interface Place {
  readonly personId: string;
  readonly name: string;
  /** what comes before the name in the order */
  readonly keys: readonly (number | string)[];
}

export type ComparePlaces = (a: Place, b: Place) => number;

type Keys = (member: Sortable, tierAt: number) => Place['keys'];

const keysOf: Readonly<Record<SortColumn, Keys>> = {
  FREE: ({ free }, tierAt) => [tierAt, -free.count],
  NAME: () => [],
  TIER: (_member, tierAt) => [tierAt],
  UNIT: ({ employments }) => [employments[0]?.unitName ?? ''],
  // who has told no year comes last both ways
  PRACTISED: ({ competence }) => [competence?.lastPractised ? 0 : 1, competence?.lastPractised ?? 0],
  ASKED: ({ asked }) => [asked?.at ?? 0],
};

export const placeOf = (member: Sortable, sort: SortChoice, tierKeys: readonly string[]): Place => ({
  personId: member.personId,
  name: member.name,
  keys: keysOf[sortWays[sort].column](member, tierKeys.indexOf(member.tierKey)),
});

/** Orders places of one sort; what is equal is in the order of names, so that the same facts always give the same list. */
export function comparePlaces(sort: SortChoice, compareNames: (a: string, b: string) => number): ComparePlaces {
  const { column, direction } = sortWays[sort];
  const way = direction === 'descending' ? -1 : 1;
  // only the last key turns: of PRACTISED the year, not that there is one
  const wayOf = (keys: Place['keys'], index: number): number => (index === keys.length - 1 ? way : 1);
  return (a, b) => {
    for (const [index, key] of a.keys.entries()) {
      const other = b.keys[index];
      const difference = typeof key === 'number' && typeof other === 'number' ? key - other : compareNames(String(key), String(other));
      if (difference !== 0) return difference * wayOf(a.keys, index);
    }
    return compareNames(a.name, b.name) * (column === 'NAME' ? way : 1) || (a.personId < b.personId ? -1 : Number(a.personId > b.personId));
  };
}

/** A new list in the wished order. */
export function sorted<Member extends Sortable>(members: readonly Member[], sort: SortChoice, tierKeys: readonly string[], compareNames: (a: string, b: string) => number): Member[] {
  const compare = comparePlaces(sort, compareNames);
  const placed = members.map((member) => ({ member, place: placeOf(member, sort, tierKeys) }));
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ member }) => member);
}
