import type { ClockTime } from '~/kernel/time';
import type { WeeklyStretch } from './availability';

/** Most stretches one person's week holds. */
export const mostStretches = 42;

const minutesOf = (clock: ClockTime): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** A wall-clock time for minutes after midnight; 1440 and more count on the next day: 1860 is "07:00". */
export const clockOf = (minutes: number): ClockTime =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A stretch of a weekday (1 Monday … 7 Sunday); an end at or before the start runs past midnight, midnight to midnight is the whole day. */
export function stretchOf(weekday: number, start: ClockTime, end: ClockTime): WeeklyStretch {
  const startMinute = minutesOf(start);
  const endMinute = minutesOf(end);
  return { weekday, startMinute, endMinute: endMinute > startMinute ? endMinute : endMinute + 1440 };
}

/** What adding stretches to a week means: which rows go because a wider one takes their place, and which are new. */
export interface WeekChange<Stretch extends WeeklyStretch> {
  readonly remove: readonly Stretch[];
  readonly add: readonly WeeklyStretch[];
}

/** Stretches that overlap or touch on the same weekday become one, unless that would be longer than a day and night. */
export function addToWeek<Stretch extends WeeklyStretch>(week: readonly Stretch[], added: readonly WeeklyStretch[]): WeekChange<Stretch> {
  const remove = new Set<Stretch>();
  const add: WeeklyStretch[] = [];
  for (const stretch of added) {
    let joined = stretch;
    for (const other of ofDay(week, stretch.weekday)) {
      const both = joinedWith(joined, other);
      if (!both) continue;
      remove.add(other);
      joined = both;
    }
    add.push(joined);
  }
  return { remove: [...remove], add };
}

const ofDay = <Stretch extends WeeklyStretch>(week: readonly Stretch[], weekday: number): Stretch[] =>
  week.filter((one) => one.weekday === weekday).sort((a, b) => a.startMinute - b.startMinute);

function joinedWith(a: WeeklyStretch, b: WeeklyStretch): WeeklyStretch | null {
  if (a.endMinute < b.startMinute || b.endMinute < a.startMinute) return null;
  const both = { weekday: a.weekday, startMinute: Math.min(a.startMinute, b.startMinute), endMinute: Math.max(a.endMinute, b.endMinute) };
  return both.endMinute - both.startMinute <= 1440 ? both : null;
}
