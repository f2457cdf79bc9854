import { dayMs, hourMs, type Instant } from '~/kernel/time';
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

/** Nobody does a thing in less than half a day: what would be due sooner waits for the first shift. */
const roomMs = 12 * hourMs;

/**
 * When an item is due on a list that was made at `madeAt`: as `dueAt`, but nothing is late on the day it was made, and what is to be done along the way of a
 * loan too short for it is due as it ends.
 */
export function dueOnList(due: Due, span: Span, madeAt: Instant, zone: Zone): Instant {
  const planned = dueAt(due, span, zone);
  if (due.anchor === 'END' && planned < span.start) return span.end;
  const leavesTime = planned >= madeAt + (planned < span.start ? roomMs : 0);
  if (leavesTime) return planned;
  return madeAt < span.start ? span.start : madeAt + dayMs;
}
