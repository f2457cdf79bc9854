import { overlaps } from '~/kernel/period';
import type { ReasonFact, ReasonVariant } from '../reason';
import { isProposed, type WorkSource } from '../working-time/work';
import type { ScheduleCriterion } from './criterion';

const variantOf: Readonly<Record<WorkSource, ReasonVariant>> = { PROPOSED: 'ASKED_TOGETHER', HELD: 'HELD', HOME: 'HOME', ASSUMED: 'HOME' };

/** OVERLAP: nobody is in two places at once (design part 4, rule 6). Own time that is only assumed warns: its tasks may be lifted. */
export const overlap: ScheduleCriterion = {
  name: 'overlap',
  find({ near }) {
    const proposed = near.filter(isProposed);
    return proposed.flatMap((asked) =>
      near
        .filter((other) => other.id !== asked.id && overlaps(asked, other))
        .map((other): ReasonFact => {
          const period = { start: other.start, end: other.end };
          const assumed = other.source === 'ASSUMED' ? { assumed: [period] } : {};
          return { code: 'OVERLAP', variant: variantOf[other.source], shiftIds: [asked.id], data: { with: period }, ...assumed };
        }),
    );
  },
};
