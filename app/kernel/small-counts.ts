/** Counts of people below this, above none, are not shown (design part 3: numbers of five and more). */
export const leastShown = 5;

export interface GroupCount {
  readonly name: string;
  readonly count: number;
  /** of how many people */
  readonly of: number;
}

export interface ShownCounts {
  /** groups in the order they came */
  readonly named: readonly GroupCount[];
  /** the groups that are not named, together; null when there are none */
  readonly others: { readonly groups: number; readonly count: number | null; readonly of: number } | null;
  /** null is from one to four */
  readonly total: number | null;
  readonly of: number;
}

const isSmall = (count: number): boolean => count > 0 && count < leastShown;
const sumOf = (groups: readonly GroupCount[], field: 'count' | 'of'): number => groups.reduce((sum, group) => sum + group[field], 0);

/**
 * What may be shown of counts of people by group: groups of fewer than five people, or with a count from one to four, stand together without names;
 * while what they come to is small itself, the smallest named one joins them, since it would follow from the total.
 */
export function shownCounts(groups: readonly GroupCount[]): ShownCounts {
  const mayName = (group: GroupCount): boolean => group.of >= leastShown && !isSmall(group.count);
  const named = new Set(groups.filter(mayName));
  const hidden = () => groups.filter((group) => !named.has(group));
  for (const next of groups.filter(mayName).sort((a, b) => a.count - b.count || a.of - b.of)) {
    const left = hidden();
    if (left.length === 0 || !(isSmall(sumOf(left, 'count')) || sumOf(left, 'of') < leastShown)) break;
    named.delete(next);
  }
  const left = hidden();
  const rest = sumOf(left, 'count');
  const total = sumOf(groups, 'count');
  return {
    named: groups.filter((group) => named.has(group)),
    others: left.length === 0 ? null : { groups: left.length, count: isSmall(rest) ? null : rest, of: sumOf(left, 'of') },
    total: isSmall(total) ? null : total,
    of: sumOf(groups, 'of'),
  };
}
