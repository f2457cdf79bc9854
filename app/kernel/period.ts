import { hourMs, type Period } from './time';

// Every period is half-open [start, end): two that only touch do not overlap. Empty periods are dropped by every function.

const isReal = (period: Period): boolean => period.end > period.start;

export const overlaps = (a: Period, b: Period): boolean => isReal(a) && isReal(b) && a.start < b.end && b.start < a.end;

export const contains = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const hoursOf = (period: Period): number => Math.max(0, period.end - period.start) / hourMs;

export const totalHours = (periods: readonly Period[]): number => periods.reduce((sum, period) => sum + hoursOf(period), 0);

export function intersection(a: Period, b: Period): Period | null {
  const both = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return isReal(both) ? both : null;
}

/** The same time as sorted periods that neither overlap nor touch. */
export function union(periods: readonly Period[]): Period[] {
  const merged: { start: number; end: number }[] = [];
  for (const period of periods.filter(isReal).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && period.start <= last.end) last.end = Math.max(last.end, period.end);
    else merged.push({ start: period.start, end: period.end });
  }
  return merged;
}

/** What is left of `from` without `taken`, sorted and joined. */
export function subtract(from: readonly Period[], taken: readonly Period[]): Period[] {
  let left = union(from);
  for (const cut of union(taken)) {
    left = left.flatMap((period) =>
      overlaps(period, cut)
        ? [
            { start: period.start, end: cut.start },
            { start: cut.end, end: period.end },
          ].filter(isReal)
        : [period],
    );
  }
  return left;
}

/** The time that both lists hold, sorted and joined. */
export function intersect(a: readonly Period[], b: readonly Period[]): Period[] {
  if (a.length === 0 || b.length === 0) return [];
  const right = union(b);
  return union(union(a).flatMap((left) => right.flatMap((other) => intersection(left, other) ?? [])));
}
