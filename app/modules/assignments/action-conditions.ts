import { hourMs, type Instant } from '~/kernel/time';
import type { AssignmentFacts, Party } from './assignment-facts';
import type { Condition, Standing } from './actions';
import { mayNote } from './no-show';
import { countingAnswer, yesesOf } from './yeses';

interface Asked {
  readonly facts: AssignmentFacts;
  readonly now: Instant;
  readonly as: Standing;
}

// whoever comes in the evening before a night has arrived for it
const arrivesBeforeMs = 12 * hourMs;

const saidYes = (facts: AssignmentFacts): boolean => countingAnswer(facts, 'PERSON')?.value === 'YES';
const isMissing = (facts: AssignmentFacts, party: Party): boolean =>
  yesesOf(facts).some((one) => one.party === party && one.answer?.value !== 'NO' && one.yesTo.length < one.shiftIds.length);

function firstHeldStart({ shifts }: AssignmentFacts): Instant {
  return Math.min(...shifts.filter((shift) => shift.state === 'HELD').map((shift) => shift.start));
}

/** What an action asks of the facts beside the state. */
export const conditionHolds: Readonly<Record<Condition, (asked: Asked) => boolean>> = {
  stillAsked: ({ facts, now }) => now < facts.answerBy && facts.shifts.some((shift) => shift.state === 'ASKED'),
  personYesMissing: ({ facts }) => isMissing(facts, 'PERSON'),
  personNotAnswered: ({ facts }) => countingAnswer(facts, 'PERSON') === null || isMissing(facts, 'PERSON'),
  personYesToRecord: ({ facts }) => isMissing(facts, 'PERSON'),
  personSaidYes: ({ facts }) => saidYes(facts),
  receiverYesMissing: ({ facts }) => isMissing(facts, 'RECEIVER'),
  homeYesMissing: ({ facts }) => isMissing(facts, 'HOME'),
  hasOwnYes: ({ facts, as }) => yesesOf(facts).some((one) => one.party === as && one.answer?.value === 'YES'),
  hasOwnPhoneYes: ({ facts, as }) => yesesOf(facts).some(({ party, answer }) => party === as && answer?.value === 'YES' && answer.via === 'PHONE'),
  // the home leader hears of a request only after the person's yes (design part 3)
  knownToHome: ({ facts, as }) => as !== 'HOME' || saidYes(facts),
  hasComingShift: ({ facts, now }) => facts.shifts.some((shift) => shift.state !== 'FREED' && shift.start > now),
  notArrived: ({ facts }) => facts.arrivedAt === null,
  beginsSoon: ({ facts, now }) => firstHeldStart(facts) - arrivesBeforeMs <= now,
  hasShiftToNote: ({ facts, now }) => facts.shifts.some((shift) => mayNote(shift, now)),
  hasNoShow: ({ facts }) => facts.shifts.some((shift) => shift.noShow !== null),
};
