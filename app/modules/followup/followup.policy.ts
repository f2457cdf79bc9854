import type { Standing } from '~/modules/assignments/actions';
import type { AssignmentState } from '~/modules/assignments/assignment-state';

type Own = readonly Standing[];

/** Who writes to the permanent staff: the receiving leader, when the loan is agreed (issue 4, item 3). */
export const mayWriteLetter = (own: Own, state: AssignmentState): boolean => isReceiver(own) && (state === 'CONFIRMED' || state === 'ACTIVE');

/** Who sees a draft; what was sent is read by everybody who may open the loan, and by those it went to. */
export const isReceiver = (own: Own): boolean => own.includes('RECEIVER');

/** Whose advice stands beside a check-in's answer. */
export const leadersOf = (own: Own): ('RECEIVER' | 'HOME')[] => own.flatMap((standing) => (standing === 'RECEIVER' || standing === 'HOME' ? [standing] : []));
