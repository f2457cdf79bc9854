import type { StaticCriterion } from './criterion';

/** OWN_UNIT: a person is not lent to a unit where they are employed. */
export const ownUnit: StaticCriterion = {
  name: 'own-unit',
  find: (person, line, shift) =>
    person.employments.some((employment) => employment.unitId === line.unitId) ? [{ code: 'OWN_UNIT', shiftIds: [shift.id], data: {} }] : [],
};
