import { daysIn, stretchOnDay } from '~/kernel/days';
import { intersect, overlaps, subtract, totalHours } from '~/kernel/period';
import { hourMs, type IsoDate, type Period } from '~/kernel/time';
import { addDays, dayPeriod, stretchOn, type Zone } from '~/kernel/zone';
import { availabilityIn, type AvailabilityFacts } from './availability';

/** Free time of this length makes a day a "yes": the shortest whole shift (Norwegian turnus 35,5 h a week is 7,1 h a day). */
export const wholeShiftHours = 7;
/** What own work leaves of a day is not worth telling below this. */
export const leastLeftoverHours = 2;
/** A whole shift of a day begins at this hour or later; what is free before it belongs to the night before. */
const dayBeginsHour = 6;

/** yes: room for a whole shift. part: some of the day. shift: lent out, or at work in the own job. no: can't. unknown: nothing said. */
export type DayWord = 'yes' | 'part' | 'shift' | 'no' | 'unknown';

/** A day in words; each list is sorted and joined and touches the day, free time of the night runs into the next morning. */
export interface DayState {
  readonly date: IsoDate;
  readonly word: DayWord;
  readonly free: Period[];
  readonly away: Period[];
  readonly isPaused: boolean;
  /** own job, without lifted time */
  readonly own: Period[];
  /** lent out */
  readonly held: Period[];
}

export interface DayFacts {
  readonly availability: AvailabilityFacts;
  /** time in the own job that is left when lifted time is taken out */
  readonly own: readonly Period[];
  readonly held: readonly Period[];
}

/** The period that `dayStates` looks at: from the first day to noon after the last, so that its nights are whole. Half-open. */
export function reachOf(from: IsoDate, days: number, zone: Zone): Period {
  return { start: dayPeriod(from, zone).start, end: stretchOn(addDays(from, days), 0, 12 * 60, zone).end };
}

/**
 * The coming days, each with one word (look/README, Start): what is registered, without own work and what is held. Held shifts speak first,
 * then a whole shift's room, then some hours, then own work, then no. Nothing registered is unknown, unless the person said away or pause.
 */
export function dayStates(facts: DayFacts, from: IsoDate, days: number, zone: Zone): DayState[] {
  const reach = reachOf(from, days, zone);
  const { known, free: wanted, away, paused } = availabilityIn(facts.availability, reach, zone);
  const free = subtract(wanted, [...facts.own, ...facts.held]);
  // remembered from person to person; the reach runs into the morning after, which is no day of the list
  return daysIn(reach, zone).slice(0, days).map((localDay) => {
    const { date, period: day } = localDay;
    const on = (periods: readonly Period[]) => periods.filter((period) => overlaps(period, day));
    const state = { date, free: freeOf(free, day), away: intersect(away, [day]), isPaused: on(paused).length > 0, own: on(facts.own), held: on(facts.held) };
    return { ...state, word: wordOf(state, { day, known, wanted: intersect(wanted, [day]), noEarlierThan: stretchOnDay(localDay, dayBeginsHour * 60, dayBeginsHour * 60, zone).start }) };
  });
}

/** Free time from midnight on, whole into the next morning when it begins on this day. */
function freeOf(free: readonly Period[], day: Period): Period[] {
  const until = day.end + 12 * hourMs;
  return free.filter((period) => overlaps(period, day)).map((period) => ({ start: Math.max(period.start, day.start), end: Math.min(period.end, until) }));
}

interface DayGround {
  readonly day: Period;
  readonly known: boolean;
  readonly wanted: readonly Period[];
  readonly noEarlierThan: number;
}

function wordOf(state: Omit<DayState, 'word'>, { day, known, wanted, noEarlierThan }: DayGround): DayWord {
  if (state.held.length > 0) return 'shift';
  if (state.free.some((period) => hasRoom(period, Math.max(period.start, noEarlierThan), day))) return 'yes';
  const freeHours = totalHours(intersect(state.free, [day]));
  if (freeHours > 0 && (state.own.length === 0 || freeHours >= leastLeftoverHours)) return 'part';
  if (wanted.length > 0 && state.own.length > 0) return 'shift';
  return known || state.isPaused || state.away.length > 0 ? 'no' : 'unknown';
}

const hasRoom = (period: Period, start: number, day: Period): boolean => start < day.end && period.end - start >= wholeShiftHours * hourMs;
