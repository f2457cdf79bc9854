import { dayMs, type Instant, type Period } from '~/kernel/time';
import type { Span } from './due';

/** COMING: before the first shift; RUNNING; AFTER: what is handed back; OVER: nothing is asked any more. */
export type Stage = 'COMING' | 'RUNNING' | 'AFTER' | 'OVER';

export interface Life {
  readonly stage: Stage;
  /** null: no shift is held any more */
  readonly span: Span | null;
}

/** How long after the last shift the handing back is still asked for. */
const handBackMs = 30 * dayMs;

/**
 * How far a loan has come, from the shifts held of it and of what continues it; nothing of it is stored. Without a held shift the list is over: an end
 * before the first shift frees them all, an end in the middle leaves those that were worked.
 */
export function lifeOf(held: readonly Period[], now: Instant): Life {
  if (held.length === 0) return { stage: 'OVER', span: null };
  const span = { start: Math.min(...held.map((shift) => shift.start)), end: Math.max(...held.map((shift) => shift.end)) };
  if (now < span.start) return { stage: 'COMING', span };
  if (now < span.end) return { stage: 'RUNNING', span };
  return { stage: now < span.end + handBackMs ? 'AFTER' : 'OVER', span };
}
