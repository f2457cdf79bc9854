import type { AssignmentState } from './assignment-state';

/** In which relation somebody stands to an assignment; one person may stand in several. COORDINATOR: the crisis staff. */
export const standings = ['PERSON', 'RECEIVER', 'HOME', 'HR', 'COORDINATOR', 'OTHER'] as const;
export type Standing = (typeof standings)[number];

/** NONE: there is no assignment yet. */
export type ActionState = AssignmentState | 'NONE';

export const actions = [
  'apply',
  'ask',
  'answerYes',
  'answerNo',
  'giveReceiverYes',
  'release',
  'refuseRelease',
  'undoYes',
  'freeShift',
  'withdraw',
  'end',
  'recall',
  'markArrived',
  'noteNoShow',
  'answerNoShow',
  'removeNoShow',
  'recordPersonYes',
  'recordReceiverYes',
  'recordRelease',
  'undoPhoneYes',
] as const;
export type Action = (typeof actions)[number];

/** What an action asks of the facts beside the state; see action-conditions.ts. */
export type Condition =
  | 'stillAsked'
  | 'personYesMissing'
  | 'personNotAnswered'
  | 'personYesToRecord'
  | 'personSaidYes'
  | 'receiverYesMissing'
  | 'homeYesMissing'
  | 'hasOwnYes'
  | 'hasOwnPhoneYes'
  | 'knownToHome'
  | 'hasComingShift'
  | 'notArrived'
  | 'beginsSoon'
  | 'hasShiftToNote'
  | 'hasNoShow';

interface Rule {
  readonly who: readonly Standing[];
  readonly states: readonly ActionState[];
  readonly conditions: readonly Condition[];
}

// what was agreed is looked back on also when it is over
const onceAgreed: readonly ActionState[] = ['CONFIRMED', 'ACTIVE', 'ENDED'];

// some shifts may be held while others still wait for a yes, or for a place
const whileAsked: readonly ActionState[] = ['OPEN', 'CONFIRMED', 'ACTIVE'];

/**
 * Action × state × who (design part 4, rule 4): the one table that pages, commands and tests ask, through `mayDo`.
 * A row without the asker's standing or the state is a no; the conditions are asked in their order, and the first that fails is the reason.
 */
export const actionTable: Readonly<Record<Action, Rule>> = {
  apply: { who: ['PERSON'], states: ['NONE'], conditions: [] },
  ask: { who: ['RECEIVER', 'HR', 'COORDINATOR'], states: ['NONE'], conditions: [] },
  answerYes: { who: ['PERSON'], states: whileAsked, conditions: ['stillAsked', 'personYesMissing'] },
  answerNo: { who: ['PERSON'], states: ['OPEN'], conditions: ['personNotAnswered'] },
  giveReceiverYes: { who: ['RECEIVER'], states: whileAsked, conditions: ['stillAsked', 'receiverYesMissing'] },
  release: { who: ['HOME'], states: whileAsked, conditions: ['personSaidYes', 'stillAsked', 'homeYesMissing'] },
  refuseRelease: { who: ['HOME'], states: whileAsked, conditions: ['personSaidYes', 'stillAsked', 'homeYesMissing'] },
  undoYes: { who: ['PERSON', 'RECEIVER', 'HOME'], states: ['OPEN'], conditions: ['hasOwnYes'] },
  freeShift: { who: ['PERSON', 'RECEIVER', 'HOME', 'HR'], states: ['OPEN', 'CONFIRMED', 'ACTIVE'], conditions: ['knownToHome', 'hasComingShift'] },
  withdraw: { who: ['PERSON'], states: ['OPEN', 'CONFIRMED', 'ACTIVE'], conditions: ['personSaidYes'] },
  end: { who: ['RECEIVER', 'HR'], states: ['OPEN', 'CONFIRMED', 'ACTIVE'], conditions: [] },
  recall: { who: ['HOME'], states: ['CONFIRMED', 'ACTIVE'], conditions: [] },
  markArrived: { who: ['PERSON', 'RECEIVER'], states: ['CONFIRMED', 'ACTIVE'], conditions: ['notArrived', 'beginsSoon'] },
  noteNoShow: { who: ['RECEIVER'], states: onceAgreed, conditions: ['hasShiftToNote'] },
  answerNoShow: { who: ['PERSON'], states: onceAgreed, conditions: ['hasNoShow'] },
  removeNoShow: { who: ['RECEIVER'], states: onceAgreed, conditions: ['hasNoShow'] },
  // a yes by phone is written down by others than who gave it (rule 4); a no is not: it is private, and the person's own to give (part 3)
  recordPersonYes: { who: ['RECEIVER', 'HR', 'COORDINATOR'], states: whileAsked, conditions: ['personYesToRecord', 'stillAsked'] },
  recordReceiverYes: { who: ['HR', 'COORDINATOR'], states: whileAsked, conditions: ['receiverYesMissing', 'stillAsked'] },
  recordRelease: { who: ['HR', 'COORDINATOR'], states: whileAsked, conditions: ['personSaidYes', 'homeYesMissing', 'stillAsked'] },
  // while nothing is booked `undoYes` does it; afterwards until the first shift has begun
  undoPhoneYes: { who: ['PERSON', 'RECEIVER', 'HOME'], states: ['CONFIRMED'], conditions: ['hasOwnPhoneYes'] },
};
