import type { StaticCriterion } from './criterion';

/** CONFIDENTIALITY_MISSING: signed for the receiving sector (forvaltningsloven § 27 DK, § 13 NO; domain A5). */
export const confidentiality: StaticCriterion = {
  name: 'confidentiality',
  find: (person, line, shift) =>
    person.confidentialitySectors.includes(line.sector)
      ? []
      : [{ code: 'CONFIDENTIALITY_MISSING', shiftIds: [shift.id], data: { sector: line.sector } }],
};
