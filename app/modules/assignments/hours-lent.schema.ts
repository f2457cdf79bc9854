import { z } from 'zod';
import type { Instant, IsoDate, Period } from '~/kernel/time';
import { addDays, dateAt, daysBetween, dayPeriod, isIsoDate, type Zone } from '~/kernel/zone';

/** Days of a period, both included. */
export interface DaysChosen {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** More days than these are read as a slip of the finger. */
const mostDays = 366;
const isNear = (date: string): boolean => isIsoDate(date) && date >= '2000-01-01' && date <= '2100-12-31';
const day = z.string().refine(isNear, { abort: true });
const daysSchema = z.object({ from: day, to: day }).refine(({ from, to }) => from <= to && daysBetween(from, to) < mostDays);

/** Takes the address's search; gives its days, or this month when they can't be read. */
export function daysChosen(search: URLSearchParams, now: Instant, zone: Zone): DaysChosen {
  const chosen = daysSchema.safeParse({ from: search.get('from'), to: search.get('to') });
  return chosen.success ? chosen.data : monthOf(dateAt(now, zone));
}

function monthOf(date: IsoDate): DaysChosen {
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

/** Midnight before the first day to midnight after the last. */
export const periodOfDays = ({ from, to }: DaysChosen, zone: Zone): Period => ({ start: dayPeriod(from, zone).start, end: dayPeriod(to, zone).end });
