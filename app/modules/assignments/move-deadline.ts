import { dayMs, hourMs, type Instant } from '~/kernel/time';

/**
 * Until when who is asked for a shift's new time can answer, and who holds the old one keeps it (design part 4, rule 5): the hours given, else a day but
 * at most half the time left; never later than the sooner of the two times that is still to come.
 */
export function moveDeadline(oldStart: Instant, newStart: Instant, withinHours: number | undefined, now: Instant): Instant {
  const last = lastAnswer(oldStart, newStart, now);
  return Math.min(last, now + (withinHours === undefined ? Math.min(dayMs, (last - now) / 2) : withinHours * hourMs));
}

/** After this an answer about the new time comes too late: one of the two times has begun. */
export const lastAnswer = (oldStart: Instant, newStart: Instant, now: Instant): Instant => Math.min(newStart, oldStart > now ? oldStart : newStart);
