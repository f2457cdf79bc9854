import type { Sector } from '~/kernel/vocabulary';
import type { ClearanceFact } from '../facts';
import type { StaticCriterion } from './criterion';

// Norway only: tuberculosis (forskrift om tuberkulosekontroll § 3-1) for work with children, sick and care-dependent people;
// MRSA before work in nursing homes and hospitals (domain A5).
const neededIn: Readonly<Record<ClearanceFact['type'], readonly Sector[]>> = {
  TB: ['HOME_CARE', 'NURSING_HOME', 'HEALTH_SERVICE', 'DAY_CARE', 'SCHOOL'],
  MRSA: ['NURSING_HOME', 'HEALTH_SERVICE'],
};
const types = ['TB', 'MRSA'] as const;

/** HEALTH_CLEARANCE_MISSING: not declared and not confirmed read the same, since the answer is nobody else's business. */
export const healthClearance: StaticCriterion = {
  name: 'health-clearance',
  find(person, line, shift, { country }) {
    if (country !== 'NO') return [];
    return types
      .filter((type) => neededIn[type].includes(line.sector))
      .filter((type) => !person.clearances.some((fact) => fact.type === type && fact.outcome !== 'CONFIRMATION_NEEDED'))
      .map((clearance) => ({ code: 'HEALTH_CLEARANCE_MISSING', shiftIds: [shift.id], data: { clearance } }));
  },
};
