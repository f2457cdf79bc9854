import type { StaticCriterion } from './criterion';

/** AGREEMENT_MISSING: work outside the area of one's agreement needs a local agreement with the union (domain A7). Silent until a line's areas are registered. */
export const agreement: StaticCriterion = {
  name: 'agreement',
  find(person, line, shift) {
    const areas = line.agreementAreas;
    const first = person.employments[0];
    if (areas === null || !first || person.employments.some((employment) => areas.includes(employment.agreementArea))) return [];
    return [{ code: 'AGREEMENT_MISSING', shiftIds: [shift.id], data: { agreementArea: first.agreementArea } }];
  },
};
