import type { Country } from '~/kernel/vocabulary';
import type { Inclusion } from './inclusions';

/** What makes a key covered. */
export interface Coverage {
  /** the key the person has; the covered key itself when it is had directly */
  readonly origin: string;
  /** keys from origin to covered key, both included */
  readonly path: readonly string[];
}

/**
 * Takes the keys a person has and the country's inclusions; gives every covered key with the shortest path it is covered by.
 * Of equally short paths the one whose origin stands first in `keys` wins, so the same facts always tell the same story. Cycles do no harm.
 */
export function expandInclusions(keys: readonly string[], inclusions: readonly Inclusion[], country: Country): ReadonlyMap<string, Coverage> {
  const next = new Map<string, string[]>();
  for (const [from, to, where] of inclusions) {
    if (where !== country) continue;
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
  }
  const covered = new Map<string, Coverage>();
  for (const key of keys) covered.set(key, { origin: key, path: [key] });
  // a Map gives entries added while it is walked, in order: a breadth-first queue
  for (const [key, { origin, path }] of covered) {
    for (const to of next.get(key) ?? []) {
      if (!covered.has(to)) covered.set(to, { origin, path: [...path, to] });
    }
  }
  return covered;
}
