import type { Instant, IsoDate } from '~/kernel/time';
import { addDays } from '~/kernel/zone';

export const liftedKinds = ['ALL', 'SOME', 'NONE'] as const;
export const capacityKinds = ['WITHIN_CONTRACT', 'EXTRA_HOURS'] as const;

/** One thing said about how much of an employment's own tasks is lifted; dates are whole days, both inclusive. */
export interface Capacity {
  readonly id: string;
  readonly lifted: (typeof liftedKinds)[number];
  /** with SOME: hours a week */
  readonly hoursPerWeek: number | null;
  readonly tasks: string;
  readonly kind: (typeof capacityKinds)[number];
  /** LEADER set it ahead; PERSON says there are no tasks */
  readonly source: 'LEADER' | 'PERSON';
  readonly from: IsoDate;
  /** last day; null until further notice */
  readonly to: IsoDate | null;
  readonly setAt: Instant;
  readonly revokedAt: Instant | null;
}

/** What rules on every day from `from` to `to`, both inclusive. */
export interface CapacitySpan<C extends Capacity = Capacity> {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly capacity: C | null;
}

/**
 * The capacity that rules on a date, or null when nobody said anything: a leader's word beats the person's own claim, then the newest wins;
 * what was revoked never rules (design part 2, Capacity).
 */
export function capacityInForce<C extends Capacity>(capacities: readonly C[], date: IsoDate): C | null {
  const ruling = capacities.filter((one) => one.revokedAt === null && one.from <= date && (one.to === null || date <= one.to));
  return ruling.sort(strongestFirst)[0] ?? null;
}

/** The days from `from` to `to` (both inclusive) as spans without holes, each with what rules on all of its days. */
export function capacitySpans<C extends Capacity>(capacities: readonly C[], from: IsoDate, to: IsoDate): CapacitySpan<C>[] {
  if (to < from) return [];
  const starts = [...new Set([from, ...capacities.flatMap((one) => [one.from, ...(one.to === null ? [] : [addDays(one.to, 1)])])])]
    .filter((date) => from <= date && date <= to)
    .sort();
  const spans = starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1), capacity: capacityInForce(capacities, start) };
  });
  return spans.reduce<CapacitySpan<C>[]>(joined, []);
}

/** The first later day on which something else rules than on `date`, with what rules then; null when nothing is to change. */
export function capacityNext<C extends Capacity>(capacities: readonly C[], date: IsoDate): { readonly from: IsoDate; readonly capacity: C | null } | null {
  const now = capacityInForce(capacities, date);
  const changes = capacities.flatMap((one) => [one.from, ...(one.to === null ? [] : [addDays(one.to, 1)])]).filter((day) => day > date).sort();
  const from = changes.find((day) => capacityInForce(capacities, day)?.id !== now?.id);
  return from === undefined ? null : { from, capacity: capacityInForce(capacities, from) };
}

const strongestFirst = (a: Capacity, b: Capacity): number =>
  Number(b.source === 'LEADER') - Number(a.source === 'LEADER') || b.setAt - a.setAt || (a.id < b.id ? 1 : -1);

function joined<C extends Capacity>(spans: CapacitySpan<C>[], next: CapacitySpan<C>): CapacitySpan<C>[] {
  const last = spans.at(-1);
  if (last && last.capacity?.id === next.capacity?.id) return [...spans.slice(0, -1), { ...last, to: next.to }];
  return [...spans, next];
}
