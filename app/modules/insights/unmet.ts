import type { Spot } from './spot';

/** How many employed people hold one of a group's competences, or one that includes it. */
export interface Holders {
  readonly verified: number;
  /** told by themselves, and nobody has confirmed it */
  readonly claimed: number;
}

export interface Unmet {
  /** keys joined by a space; empty is a place that anybody may take */
  readonly group: string;
  readonly places: number;
}

/** Places without anybody by what they ask for, most first. A place that asks for two groups counts under each. */
export function unmetOf(spots: readonly Spot[]): Unmet[] {
  const places = new Map<string, number>();
  for (const { wanted, heldAt, groups } of spots) {
    const missing = wanted - heldAt.length;
    if (missing <= 0) continue;
    for (const group of groups.length > 0 ? groups : ['']) places.set(group, (places.get(group) ?? 0) + missing);
  }
  return [...places].map(([group, count]) => ({ group, places: count })).sort((a, b) => b.places - a.places || (a.group < b.group ? -1 : 1));
}

/** Somebody's competences that count: by key, whether one of the observations confirms it. */
export interface HeldKeys {
  readonly verified: ReadonlySet<string>;
  readonly claimed: ReadonlySet<string>;
}

/** Counts people, each once: verified when any key of the group is. */
export function holdersOf(keys: readonly string[], people: readonly HeldKeys[]): Holders {
  const holds = (held: ReadonlySet<string>): boolean => keys.some((key) => held.has(key));
  const verified = people.filter((person) => holds(person.verified)).length;
  return { verified, claimed: people.filter((person) => !holds(person.verified) && holds(person.claimed)).length };
}
