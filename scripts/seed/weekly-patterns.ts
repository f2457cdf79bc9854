import type { WeeklyPattern } from '~/modules/bookings/home-shifts';

const on = (weekdays: readonly number[], start: string, end: string): WeeklyPattern => weekdays.map((weekday) => ({ weekday, start, end }));
const workdays = [1, 2, 3, 4, 5];

/** Usual weeks by kind of work; a person gets one of the list. Every week leaves 11 hours between shifts and 35 hours once. */
export const weeklyPatterns = {
  office: [on(workdays, '08:00', '15:24'), on(workdays, '08:30', '15:54'), on([1, 2, 3, 4], '08:00', '16:00'), on([1, 2, 4], '08:00', '16:00')],
  dayCareWork: [on(workdays, '06:30', '13:30'), on(workdays, '08:00', '15:00'), on(workdays, '10:00', '17:00'), on([1, 2, 3, 4], '09:00', '17:00')],
  school: [on(workdays, '07:45', '14:45'), on([1, 2, 3, 4], '07:45', '14:45')],
  afterSchool: [on(workdays, '11:30', '17:00'), on(workdays, '12:00', '17:00')],
  childminder: [on([1, 2, 3, 4], '06:30', '15:30')],
  careDays: [
    on([1, 2, 3, 4], '07:00', '15:00'),
    on([2, 3, 4, 5], '07:00', '15:00'),
    [...on([1, 2], '07:00', '15:00'), ...on([6, 7], '07:00', '15:00')],
    [...on([3, 4, 5], '07:00', '15:00'), ...on([6], '07:00', '15:00')],
  ],
  careEvenings: [on([1, 2, 3, 4], '15:00', '23:00'), on([4, 5, 6, 7], '15:00', '23:00'), on([2, 3, 5], '15:00', '23:00')],
  careNights: [on([1, 2, 3], '23:00', '07:00'), on([4, 5, 6], '23:00', '07:00'), on([2, 3, 7], '23:00', '07:00')],
  early: [on(workdays, '06:30', '14:00'), on(workdays, '07:00', '14:24')],
  public: [on([2, 3, 4, 5], '10:00', '18:00'), on([1, 3, 4, 6], '09:30', '17:00')],
  halls: [on([1, 2, 4, 5], '14:00', '22:00'), on([3, 4, 6, 7], '09:00', '17:00')],
} as const satisfies Record<string, readonly WeeklyPattern[]>;

export type WeekKind = keyof typeof weeklyPatterns;

/** Hours of a usual week, with a night's hours counted whole. */
export const hoursOfPattern = (pattern: WeeklyPattern): number => {
  const hour = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;
  const sum = pattern.reduce((hours, { start, end }) => hours + ((hour(end) - hour(start) + 24) % 24), 0);
  return Math.round(sum * 100) / 100;
};
