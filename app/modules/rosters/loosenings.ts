import type { RosterFilter } from './roster-filter.schema';
import { passes, type RosterMember } from './roster-rows';

const narrowing = ['state', 'practised', 'unitId', 'sector', 'areaKey', 'asked', 'out'] as const;

/** A filter that could go, and how many people that gives, free or not. */
export interface Loosening {
  readonly filter: (typeof narrowing)[number] | 'free' | 'tiers';
  readonly count: number;
}

/** For a list without hits: which filter to loosen and how many that gives, most first; those that give nobody are left out (look/README, Empty). */
export function loosenings(members: readonly RosterMember[], filter: RosterFilter, year: number): Loosening[] {
  const count = (changed: Partial<RosterFilter>, tiers: readonly string[] | null): number =>
    members.filter((member) => passes(member, { ...filter, ...changed }, { year }) && (tiers === null || tiers.includes(member.tierKey))).length;
  const found: Loosening[] = [
    ...(filter.free === 'ALL' ? [] : [{ filter: 'free' as const, count: count({}, filter.tiers) }]),
    ...narrowing.filter((name) => filter[name] !== null).map((name) => ({ filter: name, count: count({ [name]: null }, filter.tiers) })),
    { filter: 'tiers', count: count({}, null) },
  ];
  return found.filter((one) => one.count > 0).sort((a, b) => b.count - a.count);
}
