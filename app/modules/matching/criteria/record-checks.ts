import type { RecordCheckFact } from '../facts';
import type { StaticCriterion } from './criterion';

/** RECORD_CHECK_MISSING: each check of the line is seen, or HR says with legal basis that it is not required (domain A4). */
export const recordChecks: StaticCriterion = {
  name: 'record-checks',
  find: (person, line, shift) =>
    line.recordChecks
      .filter((check) => !person.recordChecks.some((fact) => fact.type === check && isSettled(fact)))
      .map((check) => ({
        code: 'RECORD_CHECK_MISSING',
        variant: check.startsWith('NO_') ? 'NORWEGIAN' : 'DANISH',
        shiftIds: [shift.id],
        data: { check },
      })),
};

const isSettled = (fact: RecordCheckFact): boolean =>
  fact.status === 'SEEN_OK' || (fact.status === 'NOT_REQUIRED' && fact.legalBasis !== null && fact.legalBasis !== '');
