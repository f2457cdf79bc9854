import { hourMs, type Instant } from '~/kernel/time';

/** How long before a shift's start an empty place is told of, by the need's priority: what concerns life and health is told of early and often. */
const alarmHoursBefore: Readonly<Record<number, readonly number[]>> = { 1: [12], 2: [24], 3: [24, 6], 4: [48, 12], 5: [72, 24, 6] };

/** Which alarm applies at `now` to a place that nobody holds; null: too early, or the shift has begun. Who is late gets one alarm, not all. */
export function alarmDue(priority: number, startsAt: Instant, now: Instant): number | null {
  const left = startsAt - now;
  if (left <= 0) return null;
  const hours = [...(alarmHoursBefore[priority] ?? [])].sort((a, b) => a - b);
  return hours.find((one) => left <= one * hourMs) ?? null;
}

/** The earliest of all. */
export const longestAlarmHours = Math.max(...Object.values(alarmHoursBefore).flat());
