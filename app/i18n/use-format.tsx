import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ClockTime, Instant, IsoDate, Period } from '~/kernel/time';
import * as format from './format';

type FormatContext = format.FormatContext;

/** Every format with language, zone and today already given. */
export interface Format extends FormatContext {
  readonly day: (date: IsoDate) => string;
  readonly date: (date: IsoDate) => string;
  readonly dayRange: (from: IsoDate, until: IsoDate) => string;
  readonly shortDay: (date: IsoDate) => string;
  readonly weekday: (date: IsoDate) => string;
  readonly shortWeekday: (date: IsoDate) => string;
  readonly month: (date: IsoDate) => string;
  readonly week: (date: IsoDate) => string;
  readonly clock: (time: ClockTime) => string;
  readonly time: (instant: Instant) => string;
  readonly timeRange: (period: Period) => string;
  readonly shortTimeRange: (period: Period) => string;
  readonly dateTime: (instant: Instant) => string;
  readonly shift: (period: Period) => string;
  readonly daysOf: (period: Period) => string;
  readonly hours: (hours: number) => string;
  readonly duration: (period: Period) => string;
  readonly phone: (phone: string) => string;
  readonly list: (items: readonly string[], joiner?: 'and' | 'or') => string;
  readonly compareNames: (a: string, b: string) => number;
}

/** `finish` goes over what may be broken into lines: dates, times and hours. */
export function bindFormat(context: FormatContext, finish: (text: string) => string = (text) => text): Format {
  return {
    ...context,
    day: (date) => finish(format.formatDay(date, context)),
    date: (date) => finish(format.formatDate(date, context)),
    dayRange: (from, until) => finish(format.formatDayRange(from, until, context)),
    shortDay: (date) => format.formatShortDay(date, context),
    weekday: (date) => format.formatWeekday(date, context),
    shortWeekday: (date) => format.formatShortWeekday(date, context),
    month: (date) => format.formatMonth(date, context),
    week: (date) => format.formatWeek(date, context),
    clock: (time) => format.formatClock(time, context),
    time: (instant) => finish(format.formatTime(instant, context)),
    timeRange: (period) => finish(format.formatTimeRange(period, context)),
    shortTimeRange: (period) => format.formatShortTimeRange(period, context),
    dateTime: (instant) => finish(format.formatDateTime(instant, context)),
    shift: (period) => finish(format.formatShift(period, context)),
    daysOf: (period) => finish(format.formatDaysOf(period, context)),
    hours: (hours) => finish(format.formatHours(hours, context)),
    duration: (period) => finish(format.formatDuration(period, context)),
    phone: format.formatPhone,
    list: (items, joiner) => format.formatList(items, context.language, joiner),
    compareNames: format.compareNames(context.language),
  };
}

const Formats = createContext<Format | null>(null);

export function FormatProvider({ language, zone, today, children }: FormatContext & { readonly children: ReactNode }) {
  const bound = useMemo(() => bindFormat({ language, zone, today }, format.unbroken), [language, zone, today]);
  return <Formats.Provider value={bound}>{children}</Formats.Provider>;
}

export function useFormat(): Format {
  const bound = useContext(Formats);
  if (!bound) throw new Error('useFormat needs a FormatProvider above it');
  return bound;
}
