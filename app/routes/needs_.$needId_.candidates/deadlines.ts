import { dayMs, hourMs, minuteMs, type Instant } from '~/kernel/time';
import { addDays, dateAt, instantAtOrAfter, type Zone } from '~/kernel/zone';

/** A deadline as people say it. FIRST_SHIFT: until the first shift begins. */
export interface Deadline {
  readonly kind: 'HOURS' | 'TODAY' | 'TOMORROW' | 'DAY' | 'FIRST_SHIFT';
  readonly at: Instant;
}

const quarterMs = 15 * minuteMs;
const soonHours = 2;
/** Days from today, and the hour, that are offered when they come before the first shift. */
const offered = [
  { kind: 'TODAY', days: 0, time: '20:00' },
  { kind: 'TOMORROW', days: 1, time: '12:00' },
  { kind: 'DAY', days: 2, time: '12:00' },
  { kind: 'DAY', days: 4, time: '12:00' },
] as const;

/**
 * Takes now and when the first shift begins; gives the deadlines to choose among, soonest first and never empty: in two hours (to the next
 * quarter), tonight, at noon on coming days, all before the first shift; else until the first shift.
 */
export function deadlinesFor(now: Instant, firstStart: Instant, zone: Zone): readonly [Deadline, ...Deadline[]] {
  const today = dateAt(now, zone);
  const soon: Deadline = { kind: 'HOURS', at: Math.ceil((now + soonHours * hourMs) / quarterMs) * quarterMs };
  const later = offered.map(({ kind, days, time }): Deadline => ({ kind, at: instantAtOrAfter(addDays(today, days), time, zone) }));
  const [first, ...rest] = [soon, ...later.filter(({ at }) => at > soon.at)].filter(({ at }) => at < firstStart);
  return first ? [first, ...rest] : [{ kind: 'FIRST_SHIFT', at: firstStart }];
}

/** The deadline chosen from the start: the latest within a day and half the time left until the first shift, else the soonest. */
export function usualDeadline(deadlines: readonly [Deadline, ...Deadline[]], now: Instant, firstStart: Instant): Deadline {
  const latest = now + Math.min(dayMs, (firstStart - now) / 2);
  return deadlines.filter(({ at }) => at <= latest).at(-1) ?? deadlines[0];
}
