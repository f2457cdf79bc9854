import { namesFor, nobody, only, type ActExpectation, type Fields, type RouteExpectation } from '../expectation';
import type { Visitor } from '../visitors';
import { centre, parties, receivers } from './parties';

const heldPage: Fields = ({ heldId }) => ({ assignmentId: heldId });
const draft: Fields = ({ letterDraftId }) => ({ letterId: letterDraftId });
const saved: Fields = ({ letterSavedAt }) => ({ savedAt: String(letterSavedAt) });
const answers = (party: 'PERSON' | 'RECEIVER' | 'HOME'): Fields => (world) => ({ assignmentId: world.overId, party, first: '4', second: '3', third: '4' });
const byOwn = (to: string, party: 'PERSON' | 'RECEIVER' | 'HOME', named: readonly Visitor[]): ActExpectation => ({ intent: 'afterwards', to, form: answers(party), meets: only('heard', named, 'refused') });

/** Each party answers for itself, and nobody else for it (issue 4, item 4). */
export const actsAfterwards: readonly ActExpectation[] = [
  byOwn('the person’s questions', 'PERSON', ['lent']),
  byOwn('the receiving leader’s questions', 'RECEIVER', receivers),
  byOwn('the home leader’s questions', 'HOME', ['sender']),
];

/** The receiving leader writes to the permanent staff; a sent letter is read by the parties, who looks after all, and those it went to (issue 4, items 3 and 4). */
export const followup: Readonly<Record<string, RouteExpectation>> = {
  'assignments_.$assignmentId_.letter': {
    params: heldPage,
    pages: {
      'the draft': { loads: only('page', receivers, 'missing'), names: nobody },
      'composed anew in another language': { query: () => ({ in: 'nb' }), loads: only('page', receivers, 'missing'), names: namesFor({ receiver: parties, receiverDeputy: parties }) },
      'a loan that nobody has agreed to': { params: ({ waitingId }) => ({ assignmentId: waitingId }), loads: only('page', [], 'missing'), names: nobody },
    },
    acts: [{ intent: 'save', form: (world) => ({ ...saved(world), language: 'da', title: 'Velkommen', body: 'Kære alle' }), meets: only('heard', receivers, 'refused') }],
  },
  'letters_.$letterId': {
    params: draft,
    pages: {
      'a draft': { loads: only('page', receivers, 'missing'), names: nobody },
      'one that was sent': { params: ({ letterId }) => ({ letterId }), loads: only('page', ['lent', ...receivers, 'sender', ...centre, 'bystander'], 'missing'), names: nobody },
    },
    acts: [
      { intent: 'send', form: saved, meets: only('heard', receivers, 'refused') },
      { intent: 'discard', form: saved, meets: only('heard', receivers, 'refused') },
    ],
  },
  'check-ins_.$checkInId': {
    params: ({ checkInId }) => ({ checkInId }),
    pages: { 'how it goes': { loads: only('page', ['lent'], 'missing'), names: nobody } },
    acts: [{ intent: 'answer', form: () => ({ tasks: 'REAL', load: 'PRESSED' }), meets: only('heard', ['lent'], 'refused') }],
  },
};
