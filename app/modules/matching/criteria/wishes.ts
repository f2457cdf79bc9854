import type { ReasonFact } from '../reason';
import type { StaticCriterion } from './criterion';

/** RATHER_NOT, private: a sector the person does not want, or a shift they were asked for before without a yes, be it a no or silence (design part 3). */
export const wishes: StaticCriterion = {
  name: 'wishes',
  find(person, line, shift) {
    const shiftIds = [shift.id];
    const found: ReasonFact[] = [];
    if (person.preference?.sectorsNot.includes(line.sector)) {
      found.push({ code: 'RATHER_NOT', variant: 'SECTOR', shiftIds, data: { competence: null, sector: line.sector } });
    }
    if (person.askedBeforeShiftIds.includes(shift.id)) {
      found.push({ code: 'RATHER_NOT', variant: 'EARLIER_NO', shiftIds, data: { competence: null, sector: null } });
    }
    return found;
  },
};
