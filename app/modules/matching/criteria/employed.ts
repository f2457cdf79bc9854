import { firstAndLastDay } from '~/kernel/days';
import type { StaticCriterion } from './criterion';

/** EMPLOYMENT_ENDS: one employment holds on every day of the shift. */
export const employed: StaticCriterion = {
  name: 'employed',
  find(person, _line, shift, { zone }) {
    const [first, last] = firstAndLastDay(shift.period, zone);
    const holds = person.employments.some((employment) => employment.from <= first && (employment.to === null || last <= employment.to));
    if (holds) return [];
    const lastDay = person.employments.reduce<string | null>((latest, { to }) => (to !== null && (latest === null || to > latest) ? to : latest), null);
    return [{ code: 'EMPLOYMENT_ENDS', shiftIds: [shift.id], data: { lastDay } }];
  },
};
