import { daysIn, stretchOnDay } from '~/kernel/days';
import { intersect, subtract, union } from '~/kernel/period';
import { dayMs, type IsoDate, type Period } from '~/kernel/time';
import { dayPeriod, type Zone } from '~/kernel/zone';

/** One stretch of the weekly pattern, on the wall clock of the municipality. */
export interface WeeklyStretch {
  /** 1 Monday … 7 Sunday: the day the stretch starts */
  readonly weekday: number;
  readonly startMinute: number;
  /** after startMinute; over 1440 runs past midnight, at most 2880 */
  readonly endMinute: number;
}

export interface DatedException {
  readonly kind: 'AWAY' | 'EXTRA';
  readonly period: Period;
}

export interface AvailabilityFacts {
  readonly patterns: readonly WeeklyStretch[];
  readonly exceptions: readonly DatedException[];
  readonly pausedFrom: IsoDate | null;
  /** last day of the pause, inclusive; null with a pausedFrom is until further notice */
  readonly pausedUntil: IsoDate | null;
}

/** All lists lie within the period asked for, sorted, joined and without overlap; together they never overlap either. */
export interface Availability {
  /** false: nothing registered, which is unknown and not unavailable */
  readonly known: boolean;
  readonly paused: Period[];
  readonly away: Period[];
  readonly free: Period[];
}

/**
 * What a person has registered about a half-open period: pause beats away beats extra beats weekly pattern (design part 2, Availability).
 * No week and no extra time registered, whatever else is, gives `known: false` and no free time; time away and paused is told all the same.
 */
export function availabilityIn(facts: AvailabilityFacts, period: Period, zone: Zone): Availability {
  const within = [period];
  const paused = intersect(within, pauseOf(facts, zone));
  const away = subtract(intersect(within, exceptionsOf(facts, 'AWAY')), paused);
  const wanted = union([...patternIn(facts.patterns, period, zone), ...exceptionsOf(facts, 'EXTRA')]);
  const free = subtract(intersect(within, wanted), [...away, ...paused]);
  const known = facts.patterns.length > 0 || facts.exceptions.some((exception) => exception.kind === 'EXTRA');
  return { known, paused, away, free };
}

/** The weekly pattern laid out over the days of a period; stretches that began the evening before are included. */
function patternIn(patterns: readonly WeeklyStretch[], period: Period, zone: Zone): Period[] {
  if (patterns.length === 0) return [];
  const days = daysIn({ start: period.start - 2 * dayMs, end: period.end }, zone);
  return days.flatMap((day) =>
    patterns
      .filter((stretch) => stretch.weekday === day.weekday)
      .map((stretch) => stretchOnDay(day, stretch.startMinute, stretch.endMinute, zone)),
  );
}

const exceptionsOf = (facts: AvailabilityFacts, kind: DatedException['kind']): Period[] =>
  facts.exceptions.filter((exception) => exception.kind === kind).map((exception) => exception.period);

function pauseOf(facts: AvailabilityFacts, zone: Zone): Period[] {
  if (facts.pausedFrom === null) return [];
  const end = facts.pausedUntil === null ? Number.MAX_SAFE_INTEGER : dayPeriod(facts.pausedUntil, zone).end;
  return [{ start: dayPeriod(facts.pausedFrom, zone).start, end }];
}
