import type { StaticCriterion } from './criterion';

/** NEED_FULL: as many held as wanted; a person's own place does not stand in their way. */
export const placeLeft: StaticCriterion = {
  name: 'place-left',
  find(person, line, shift) {
    if (shift.held < shift.wanted || person.held.some((one) => one.shiftId === shift.id && one.lineId === line.lineId)) return [];
    return [{ code: 'NEED_FULL', shiftIds: [shift.id], data: {} }];
  },
};
