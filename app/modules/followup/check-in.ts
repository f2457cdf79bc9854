import type { Instant, Period } from '~/kernel/time';
import { addDays, clockTimeAt, dateAt, instantAtOrAfter, type Zone } from '~/kernel/zone';

export const tasksAnswers = ['REAL', 'SUPERFLUOUS'] as const;
export const loadAnswers = ['FINE', 'PRESSED'] as const;
export type TasksAnswer = (typeof tasksAnswers)[number];
export type LoadAnswer = (typeof loadAnswers)[number];

/** What both leaders are told of at once. */
export const troubles = ['superfluous', 'pressed'] as const;
export type Trouble = (typeof troubles)[number];

export interface CheckInAnswer {
  readonly tasks: TasksAnswer;
  readonly load: LoadAnswer;
}

/** A check-in: 1 is the first day, 2 after a week, then every other week; `answer` null is not answered. */
export interface CheckIn {
  readonly id: string;
  readonly assignmentId: string;
  readonly number: number;
  readonly askedAt: Instant;
  readonly answer: CheckInAnswer | null;
  readonly answeredAt: Instant | null;
}

const daysToSecond = 7;
const daysBetweenLater = 14;

/**
 * The number of the check-in that is due at `now`, from the held shifts of a loan and of those it continues: 1 from the end of the first shift, 2 a week later at
 * the same time of the municipality's day, then every other week; null before, and when the last shift is over. Only the newest: nobody asks on one day about three.
 */
export function dueCheckIn(held: readonly Period[], now: Instant, zone: Zone): number | null {
  const first = held.reduce<Period | null>((earliest, next) => (earliest && earliest.start <= next.start ? earliest : next), null);
  if (!first || now < first.end || now >= Math.max(...held.map((shift) => shift.end))) return null;
  let due = 1;
  while (checkInAt(due + 1, first.end, zone) <= now) due += 1;
  return due;
}

/** When a check-in is asked: on the wall clock, so that a change of clocks in between moves nothing. */
export function checkInAt(number: number, firstEnd: Instant, zone: Zone): Instant {
  if (number === 1) return firstEnd;
  const days = daysToSecond + daysBetweenLater * (number - 2);
  return instantAtOrAfter(addDays(dateAt(firstEnd, zone), days), clockTimeAt(firstEnd, zone), zone);
}

export function troublesOf(answer: CheckInAnswer | null): Trouble[] {
  const found: readonly [boolean, Trouble][] = [
    [answer?.tasks === 'SUPERFLUOUS', 'superfluous'],
    [answer?.load === 'PRESSED', 'pressed'],
  ];
  return found.flatMap(([isSo, trouble]) => (isSo ? [trouble] : []));
}

/** What an answer tells leaders that they were not told by the one before it. */
export const newTroubles = (before: CheckInAnswer | null, after: CheckInAnswer): Trouble[] => {
  const told = troublesOf(before);
  return troublesOf(after).filter((trouble) => !told.includes(trouble));
};

export type MayAnswer = 'yes' | 'answered' | 'over' | 'newer';

/**
 * Whether a check-in can be answered at `now`: while the loan runs, once, and changed on the day it was answered; an earlier one gives way to a newer.
 * What was answered on the last day may still be changed on it.
 */
export function mayAnswer(checkIn: Pick<CheckIn, 'number' | 'answeredAt'>, { newest, isActive }: { readonly newest: number; readonly isActive: boolean }, now: Instant, zone: Zone): MayAnswer {
  if (checkIn.answeredAt !== null) return dateAt(checkIn.answeredAt, zone) === dateAt(now, zone) ? 'yes' : 'answered';
  if (!isActive) return 'over';
  return checkIn.number < newest ? 'newer' : 'yes';
}

/** What leaders are to do something about: the troubles of the newest check-in that was answered. */
export function standingTroubles(checkIns: readonly Pick<CheckIn, 'number' | 'answer'>[]): Trouble[] {
  const answered = checkIns.filter(({ answer }) => answer !== null);
  const newest = answered.reduce<(typeof answered)[number] | null>((last, next) => (last && last.number > next.number ? last : next), null);
  return troublesOf(newest?.answer ?? null);
}
