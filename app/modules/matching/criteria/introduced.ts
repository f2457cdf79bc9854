import type { StaticCriterion } from './criterion';

/** NOT_INTRODUCED: the person has not been shown round at the unit yet. */
export const introduced: StaticCriterion = {
  name: 'introduced',
  find: (person, line, shift) =>
    person.introductions.some((one) => one.unitId === line.unitId) ? [] : [{ code: 'NOT_INTRODUCED', shiftIds: [shift.id], data: {} }],
};
