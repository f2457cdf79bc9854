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
] as const;
export type Action = (typeof actions)[number];

/** What an action asks of the facts beside the state; see action-conditions.ts. */
export type Condition =
  | 'stillAsked'
  | 'personYesMissing'
  | 'personNotAnswered'
  | 'personSaidYes'
  | 'receiverYesMissing'
  | 'homeYesMissing'
  | 'hasOwnYes'
  | 'knownToHome'
  | 'hasComingShift'
  | 'notArrived'
  | 'beginsSoon';

interface Rule {
  readonly who: readonly Standing[];
  readonly states: readonly ActionState[];
  readonly conditions: readonly Condition[];
}

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
};
