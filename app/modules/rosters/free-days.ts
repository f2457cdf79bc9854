import { dayStates, type DayFacts, type DayWord } from '~/modules/availability/day-states';
import { daysIn } from '~/kernel/days';
import type { IsoDate } from '~/kernel/time';
import { addDays, dayPeriod, type Zone } from '~/kernel/zone';

/** free: room for a whole shift. part: room for some of one. out: lent out. no: neither, or nothing known. */
export type FreeDayState = 'free' | 'part' | 'out' | 'no';

export interface TimeFacts extends DayFacts {
  /** a private reason not to be asked; the days then read as any that are not free (design part 3) */
  readonly unavailable: boolean;
}

export interface FreeDays {
  /** false: nothing registered, which is unknown and not unavailable */
  readonly known: boolean;
  readonly days: readonly { readonly date: IsoDate; readonly state: FreeDayState }[];
  /** days with room for a shift or some of one */
  readonly count: number;
}

const stateOfWord: Readonly<Record<DayWord, FreeDayState>> = { yes: 'free', part: 'part', shift: 'no', no: 'no', unknown: 'no' };

/**
 * How each of some days from `from` on stands, by the same rules as the person's own strip of days (availability's `dayStates`). A day with a
 * held shift is `out`; own work, pause, away and private reasons all read as `no`.
 */
export function freeDays(facts: TimeFacts, from: IsoDate, dayCount: number, zone: Zone): FreeDays {
  if (!hasAnything(facts)) return nothingTold(from, dayCount, zone, facts.unavailable);
  const states = dayStates(facts, from, dayCount, zone);
  const days = states.map(({ date, word, held }) => {
    if (held.length > 0) return { date, state: 'out' as const };
    return { date, state: facts.unavailable ? ('no' as const) : stateOfWord[word] };
  });
  return {
    known: facts.unavailable || states.some(({ word }) => word !== 'unknown'),
    days,
    count: days.filter(({ state }) => state === 'free' || state === 'part').length,
  };
}

const hasAnything = ({ availability, held }: TimeFacts): boolean =>
  availability.patterns.length > 0 || availability.exceptions.length > 0 || held.length > 0;

/** Many have told nothing; their days need no laying out. */
function nothingTold(from: IsoDate, dayCount: number, zone: Zone, known: boolean): FreeDays {
  const period = { start: dayPeriod(from, zone).start, end: dayPeriod(addDays(from, dayCount - 1), zone).end };
  return { known, days: daysIn(period, zone).map(({ date }) => ({ date, state: 'no' })), count: 0 };
}
