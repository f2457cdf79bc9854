import { hourMs, type Instant, type Period } from '~/kernel/time';

/** PROPOSED is what is being asked about, HELD a lent shift, HOME imported own time, ASSUMED own time taken from the usual week. */
export type WorkSource = 'PROPOSED' | 'HELD' | 'HOME' | 'ASSUMED';

/** A half-open stretch of work and where it is known from. `id` names it to the caller. */
export interface Work extends Period {
  readonly id: string;
  readonly source: WorkSource;
}

/** Work without a rest of so many hours in between: from its first start to its last end. */
export interface Stretch extends Period {
  readonly work: readonly Work[];
  /** the longest free time inside, shorter than the rest by definition; null when there is none */
  readonly longestRest: Period | null;
}

/** Groups work by rests of at least `restHours`; a rest of exactly so many hours separates. Sorted by start; empty work is left out. */
export function stretchesOf(work: readonly Work[], restHours: number): Stretch[] {
  const stretches: { work: Work[]; start: Instant; end: Instant; longestRest: Period | null }[] = [];
  const sorted = work.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const one of sorted) {
    const current = stretches.at(-1);
    if (!current || one.start - current.end >= restHours * hourMs) {
      stretches.push({ work: [one], start: one.start, end: one.end, longestRest: null });
      continue;
    }
    const gap = { start: current.end, end: one.start };
    const longest = current.longestRest ? current.longestRest.end - current.longestRest.start : 0;
    if (gap.end - gap.start > longest) current.longestRest = gap;
    current.work.push(one);
    current.end = Math.max(current.end, one.end);
  }
  return stretches;
}

/** Whether a stretch holds something that is being asked about: what people already work is not the question. */
export const isProposed = (work: Work): boolean => work.source === 'PROPOSED';
