import { hourMs, type Instant } from '~/kernel/time';
import { addDays, clockTimeAt, dateAt, instantAtOrAfter, type Zone } from '~/kernel/zone';
import type { Due } from './item';

/** From the start of the first shift held to the end of the last. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * When an item is due. Hours are counted as they pass; days keep the time on the clock, also over a night when the clock changes: two days before
 * Monday at 7 is Saturday at 7. A time that the clock skips is the moment it jumped to.
 */
export function dueAt({ anchor, unit, amount }: Due, span: Span, zone: Zone): Instant {
  const from = anchor === 'START' ? span.start : span.end;
  if (unit === 'HOURS') return from + amount * hourMs;
  return instantAtOrAfter(addDays(dateAt(from, zone), amount), clockTimeAt(from, zone), zone);
}
