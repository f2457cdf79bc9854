import type { Instant } from '~/kernel/time';
import type { MessageWorth } from '~/modules/notifications/message';
import type { AssignmentFacts, Party } from './assignment-facts';
import { stateOf } from './assignment-state';
import { yesesOf } from './yeses';

/** Kinds that ask somebody for a yes, and whose. */
export const askedBy: Readonly<Record<string, Party>> = {
  'assignment.asked': 'PERSON',
  'assignment.askedFurther': 'PERSON',
  'assignment.placeFree': 'PERSON',
  'assignment.shiftMoved': 'PERSON',
  'assignment.askedShiftMoved': 'PERSON',
  'assignment.reminder': 'PERSON',
  'assignment.applied': 'RECEIVER',
  'assignment.receiverYesWanted': 'RECEIVER',
  'assignment.releaseWanted': 'HOME',
  'assignment.releasedShiftMoved': 'HOME',
};

/** Kinds that are so only while the loan goes on. */
const whileItLasts: readonly string[] = [
  'assignment.personYes',
  'assignment.yesUndone',
  'assignment.confirmed',
  'assignment.reserve',
  'assignment.narrowed',
  'assignment.shiftMovedBack',
  'assignment.finding',
  'assignment.startBlocked',
];

/** Kinds about a shift that has been. */
const lookingBack: readonly string[] = ['assignment.noShow', 'assignment.noShowAnswered', 'assignment.noShowRemoved'];

/**
 * Whether a message about an assignment still says something new at `now`: a question is over when it was answered, withdrawn, or its deadline has passed
 * (design part 4, rule 4), and what was agreed is no news once it has ended. `about` is the time of the shift that it tells of, when it tells of one.
 */
export function worthOfMessage(kind: string, facts: AssignmentFacts, about: Instant | null, now: Instant): MessageWorth {
  if (lookingBack.includes(kind)) {
    const isUnanswered = facts.shifts.some(({ start, noShow }) => start === about && noShow !== null && noShow.answer === null);
    // what has been is worth waking nobody for
    return { isObsolete: kind === 'assignment.noShow' && !isUnanswered, isQuestion: false, urgentAt: null };
  }
  const isEnded = stateOf(facts, now).state === 'ENDED';
  const party = askedBy[kind];
  if (party !== undefined) {
    const isMissing = yesesOf(facts).some((one) => one.party === party && one.answer?.value !== 'NO' && one.yesTo.length < one.shiftIds.length);
    return { isObsolete: isEnded || now >= facts.answerBy || !isMissing, isQuestion: true, urgentAt: facts.answerBy };
  }
  const coming = facts.shifts.map(({ start }) => start).filter((start) => start > now);
  const next = coming.length > 0 ? Math.min(...coming) : null;
  return { isObsolete: isEnded && whileItLasts.includes(kind), isQuestion: false, urgentAt: about ?? next };
}
