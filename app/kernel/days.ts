import { dayMs, hourMs, minuteMs, type Instant, type IsoDate, type Period } from './time';
import { addDays, dateAt, datesIn, dayPeriod, stretchOn, weekdayOf, type Zone } from './zone';

// Zone arithmetic costs microseconds and matching asks for the same few days for thousands of people, so answers are remembered.
const rememberedAtMost = 500;

/** A local day; `steady` when neither it nor the next day has a clock change. */
export interface Day {
  readonly date: IsoDate;
  /** 1 Monday … 7 Sunday */
  readonly weekday: number;
  readonly period: Period;
  readonly steady: boolean;
}

export interface Week {
  /** the first date of the week */
  readonly from: IsoDate;
  readonly period: Period;
}

/** The local days that a half-open period touches, in order. */
export const daysIn = remembered((period: Period, zone: Zone): readonly Day[] => datesIn(period, zone).map((date) => dayOn(date, zone)));

/** The first and the last date that a half-open period touches; both the date of its start when it is empty. */
export function firstAndLastDay(period: Period, zone: Zone): readonly [IsoDate, IsoDate] {
  const days = daysIn(period, zone);
  const first = days[0]?.date ?? dateAt(period.start, zone);
  return [first, days.at(-1)?.date ?? first];
}

/** The local weeks that a half-open period touches, in order; a week starts on weekday `startsOn` (1 Monday … 7 Sunday). */
export const weeksIn = remembered((period: Period, zone: Zone, startsOn = 1): readonly Week[] => {
  if (period.end <= period.start) return [];
  const weeks: Week[] = [];
  const first = dateAt(period.start, zone);
  for (let from = addDays(first, -((weekdayOf(first) - startsOn + 7) % 7)); ; from = addDays(from, 7)) {
    const week = { start: dayPeriod(from, zone).start, end: dayPeriod(addDays(from, 7), zone).start };
    if (week.start >= period.end) return weeks;
    weeks.push({ from, period: week });
  }
});

/** As `stretchOn`, without zone arithmetic on days that have no clock change; `endMinute` at most 2880. */
export function stretchOnDay(day: Day, startMinute: number, endMinute: number, zone: Zone): Period {
  if (!day.steady) return stretchOn(day.date, startMinute, endMinute, zone);
  return { start: day.period.start + startMinute * minuteMs, end: day.period.start + endMinute * minuteMs };
}

/** The day of `days` (in order, without holes) that holds the instant. */
export function dayHolding(days: readonly Day[], instant: Instant): Day | null {
  const first = days[0];
  if (!first || instant < first.period.start) return null;
  const near = Math.floor((instant - first.period.start) / dayMs);
  return [near - 1, near, near + 1].map((index) => days[index]).find((day) => day && day.period.start <= instant && instant < day.period.end) ?? null;
}

function dayOn(date: IsoDate, zone: Zone): Day {
  const period = dayPeriod(date, zone);
  const next = dayPeriod(addDays(date, 1), zone);
  const steady = period.end - period.start === 24 * hourMs && next.end - next.start === 24 * hourMs;
  return { date, weekday: weekdayOf(date), period, steady };
}

function remembered<Value>(compute: (period: Period, zone: Zone, startsOn?: number) => Value): typeof compute {
  const known = new Map<string, Value>();
  return (period, zone, startsOn) => {
    const key = `${zone} ${period.start} ${period.end} ${startsOn ?? 1}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= rememberedAtMost) known.clear();
    const value = compute(period, zone, startsOn);
    known.set(key, value);
    return value;
  };
}
