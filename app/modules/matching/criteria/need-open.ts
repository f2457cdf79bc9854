import type { StaticCriterion } from './criterion';

/** NEED_CLOSED: only a published need takes people, and no shift that is over. */
export const needOpen: StaticCriterion = {
  name: 'need-open',
  find(_person, line, shift, { now }) {
    const shiftIds = [shift.id];
    if (line.status === 'DRAFT') return [{ code: 'NEED_CLOSED', variant: 'NOT_PUBLISHED', shiftIds, data: {} }];
    if (line.status !== 'PUBLISHED') return [{ code: 'NEED_CLOSED', shiftIds, data: {} }];
    return shift.period.end <= now ? [{ code: 'NEED_CLOSED', variant: 'SHIFT_OVER', shiftIds, data: {} }] : [];
  },
};
