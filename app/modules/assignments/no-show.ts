import { dayMs, type Instant } from '~/kernel/time';
import type { AskedShift } from './assignment-facts';

// later nobody remembers, and the hours are settled
const notedWithinMs = 14 * dayMs;

type Shift = Pick<AskedShift, 'state' | 'start' | 'end' | 'noShow'>;

/** Whether the receiving leader may note at `now` that the person did not come: to a held shift from its start until two weeks after its end, once. */
export const mayNote = ({ state, start, end, noShow }: Shift, now: Instant): boolean => state === 'HELD' && noShow === null && start <= now && now < end + notedWithinMs;

/** Whether a held shift counts as not worked: noted so, and the person has not said that they were there. */
export const isMissed = ({ noShow }: Pick<AskedShift, 'noShow'>): boolean => noShow !== null && noShow.answer !== 'WAS_THERE';
