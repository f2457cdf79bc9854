import { minuteMs, type ClockTime, type Instant, type IsoDate, type Period } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { addDays, clockTimeAt, dateAt, isoWeekOf, weekdayOf, type Zone } from '~/kernel/zone';
import { calendarNames } from './calendar-names';

/** For whom a time is written: their language, the municipality's zone, and today, since the current year is left out. */
export interface FormatContext {
  readonly language: Language;
  readonly zone: Zone;
  readonly today: IsoDate;
}

type Words = Pick<FormatContext, 'language'>;
type Dated = Pick<FormatContext, 'language' | 'today'>;
type Timed = Pick<FormatContext, 'language' | 'zone'>;

const yearOf = (date: IsoDate): string => date.slice(0, 4);
const monthNumberOf = (date: IsoDate): number => Number(date.slice(5, 7));
const dayNumberOf = (date: IsoDate): number => Number(date.slice(8, 10));

export const formatWeekday = (date: IsoDate, { language }: Words): string => calendarNames[language].weekdays[weekdayOf(date) - 1] ?? '';
export const formatShortWeekday = (date: IsoDate, { language }: Words): string => calendarNames[language].shortWeekdays[weekdayOf(date) - 1] ?? '';
export const formatMonth = (date: IsoDate, { language }: Words): string => calendarNames[language].months[monthNumberOf(date) - 1] ?? '';

/** "23." or, in English, "23". */
const formatDayNumber = (date: IsoDate, { language }: Words): string => `${dayNumberOf(date)}${language === 'en' ? '' : '.'}`;

/** "23. november"; the year only when it is not this year. */
export function formatDate(date: IsoDate, context: Dated): string {
  const year = yearOf(date) === yearOf(context.today) ? '' : ` ${yearOf(date)}`;
  return `${formatDayNumber(date, context)} ${formatMonth(date, context)}${year}`;
}

/** "mandag 23. november", "Monday 23 November". */
export const formatDay = (date: IsoDate, context: Dated): string => `${formatWeekday(date, context)} ${formatDate(date, context)}`;

/** "ma 23.", for pictures only; give the full day to screen readers. */
export const formatShortDay = (date: IsoDate, context: Words): string => `${formatShortWeekday(date, context)} ${formatDayNumber(date, context)}`;

const to = { da: 'til', nb: 'til', en: 'to' } as const;

/** Both days included: "mandag 23. til fredag 27. november"; what both share is said once. */
export function formatDayRange(from: IsoDate, until: IsoDate, context: Dated): string {
  if (from >= until) return formatDay(from, context);
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  const sameYear = yearOf(from) === yearOf(until);
  const month = sameMonth ? '' : ` ${formatMonth(from, context)}`;
  const year = sameYear ? '' : ` ${yearOf(from)}`;
  const end = sameYear ? formatDay(until, context) : formatDay(until, { ...context, today: from });
  return `${formatWeekday(from, context)} ${formatDayNumber(from, context)}${month}${year} ${to[context.language]} ${end}`;
}

const weekWord = { da: 'uge', nb: 'uke', en: 'week' } as const;

/** "uge 48"; "uge 1, 2027" when the week belongs to another year than today's week. */
export function formatWeek(date: IsoDate, context: Dated): string {
  const { year, week } = isoWeekOf(date);
  const ofOtherYear = year === isoWeekOf(context.today).year ? '' : `, ${year}`;
  return `${weekWord[context.language]} ${week}${ofOtherYear}`;
}

/** "7", "7.30" and in English "7:00", "7:30". */
export function formatClock(time: ClockTime, { language }: Words): string {
  const [hour = '0', minute = '00'] = time.split(':');
  if (language === 'en') return `${Number(hour)}:${minute}`;
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}

const at = (clock: string, language: Language): string => (language === 'en' ? clock : `kl. ${clock}`);

/** "kl. 7.30", "7:30". */
export const formatTime = (instant: Instant, context: Timed): string =>
  at(formatClock(clockTimeAt(instant, context.zone), context), context.language);

/** "7–15", for pictures only. */
export function formatShortTimeRange(period: Period, context: Timed): string {
  const start = formatClock(clockTimeAt(period.start, context.zone), context);
  return `${start}–${formatClock(endClock(period.end, context.zone), context)}`;
}

/** The two ends without the days: "kl. 7–15", "7:00–15:00". Midnight as an end is 24. */
export const formatTimeRange = (period: Period, context: Timed): string => at(formatShortTimeRange(period, context), context.language);

const endClock = (end: Instant, zone: Zone): ClockTime => {
  const clock = clockTimeAt(end, zone);
  return clock === '00:00' ? '24:00' : clock;
};

/** "mandag 23. november kl. 16.42", "Monday 23 November, 16:42". */
export function formatDateTime(instant: Instant, context: FormatContext): string {
  return joined(formatDay(dateAt(instant, context.zone), context), formatTime(instant, context), context.language);
}

const joined = (day: string, time: string, language: Language): string => (language === 'en' ? `${day}, ${time}` : `${day} ${time}`);

/** "mandag 23. november kl. 7–15"; over midnight "mandag 23. november kl. 23 til tirsdag kl. 7". Midnight as an end is 24 on the day before. */
export function formatShift(period: Period, context: FormatContext): string {
  const { language, zone } = context;
  const first = dateAt(period.start, zone);
  const last = dateAt(period.end - 1, zone);
  if (last <= first) return joined(formatDay(first, context), formatTimeRange(period, context), language);
  const endDay = last === addDays(first, 1) ? formatWeekday(last, context) : formatDay(last, context);
  const endTime = at(formatClock(endClock(period.end, zone), context), language);
  const start = joined(formatDay(first, context), formatTime(period.start, context), language);
  return `${start} ${to[language]} ${endDay} ${endTime}`;
}

/** The days that a half-open period touches: "mandag 23. til fredag 27. november". */
export const formatDaysOf = (period: Period, context: FormatContext): string =>
  formatDayRange(dateAt(period.start, context.zone), dateAt(Math.max(period.start, period.end - 1), context.zone), context);

const hourWords = {
  da: { h: 't', one: 'time', many: 'timer' },
  nb: { h: 't', one: 'time', many: 'timer' },
  en: { h: 'h', one: 'hour', many: 'hours' },
} as const;

/** "9 t 30 min", "11 timer", "45 min". */
export function formatHours(hours: number, { language }: Words): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  const sign = hours < 0 && minutes > 0 ? '−' : '';
  const words = hourWords[language];
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return `${sign}${whole} ${whole === 1 ? words.one : words.many}`;
  return whole === 0 ? `${sign}${rest} min` : `${sign}${whole} ${words.h} ${rest} min`;
}

export const formatDuration = (period: Period, context: Words): string =>
  formatHours(Math.round((period.end - period.start) / minuteMs) / 60, context);

/** For pages: no line ends inside "23. november", "kl. 7–15" or "5 t 30 min". After the dash stands a word joiner, which is not seen. */
export const unbroken = (text: string): string =>
  text
    .replace(/(\d) (?=(?:t|h|min|timer?|hours?)\b|[A-Z])/g, '$1\u00a0')
    .replace(/(\bkl\.|\b[th]) (?=\d)/g, '$1\u00a0')
    .replace(/(\d\.) (?!til\b)/g, '$1\u00a0')
    .replace(/(\d–)(?=\d)/g, '$1\u2060');

const and = { da: 'og', nb: 'og', en: 'and' } as const;
const or = { da: 'eller', nb: 'eller', en: 'or' } as const;

/** "a, b og c". */
export function formatList(items: readonly string[], language: Language, joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const word = joiner === 'and' ? and[language] : or[language];
  return `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Groups of two, as a number is read aloud here: "12 34 56 01". Foreign numbers keep their country code. */
export function formatPhone(phone: string): string {
  const compact = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const national = /^(?:\+4[57])?(\d{8})$/.exec(compact)?.[1];
  if (national) return inPairs(national);
  const [, country, rest] = /^(\+\d{2})(\d+)$/.exec(compact) ?? [];
  return country && rest ? `${country} ${inPairs(rest)}` : phone.trim();
}

const inPairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1 ');

const collators: Record<Language, Intl.Collator | undefined> = { da: undefined, nb: undefined, en: undefined };

/** For sorting names: æ, ø, å and aa where the language's readers look for them. */
export function compareNames(language: Language): (a: string, b: string) => number {
  const collator = (collators[language] ??= new Intl.Collator(language, { sensitivity: 'base', numeric: true }));
  return collator.compare;
}
