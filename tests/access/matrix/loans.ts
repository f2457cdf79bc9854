import { everybody, namesFor, only, type ActExpectation, type Fields, type RouteExpectation } from '../expectation';
import { members, type Member, type Visitor } from '../visitors';
import { dayFrom } from '../world/dates';
import { actsOnChecklists } from './checklists';
import { centre, leaders, parties, receivers } from './parties';
import { actsAfterwards } from './followup';
import { onOneself } from './me';
import { seenByThemselves } from './texts';

const asked: Fields = ({ assignmentId, shiftId }) => ({ assignmentId, 'shiftIds[]': shiftId });
const waiting: Fields = ({ waitingId, waitingShift }) => ({ assignmentId: waitingId, 'shiftIds[]': waitingShift.id });
const applied: Fields = ({ appliedId, appliedShift }) => ({ assignmentId: appliedId, 'shiftIds[]': appliedShift.id });
const held: Fields = ({ heldId, heldShift }) => ({ assignmentId: heldId, 'shiftIds[]': heldShift.id });
const itself =
  (fields: Fields): Fields =>
  (world) => ({ assignmentId: fields(world).assignmentId ?? '' });
const withReason =
  (fields: Fields): Fields =>
  (world) => ({ ...fields(world), reason: 'Der er brug for hende herhjemme' });

const byPhone =
  (fields: Fields, party: 'RECEIVER' | 'HOME', giver: Member): Fields =>
  (world) => ({ ...fields(world), party, givenById: world.people[giver] });

const act = (intent: string, to: string, form: Fields, named: readonly Visitor[]): ActExpectation => ({
  intent,
  to,
  form,
  meets: only('heard', named, 'refused'),
});

/** The acts on a loan by action × state × who (design part 4, rule 4); each form says which loan it is about, so they are the same on every page. */
const actsOnLoans: readonly ActExpectation[] = [
  act('sayYes', 'a request', asked, ['lent']),
  act('sayNo', 'a request', itself(asked), ['lent']),
  act('giveReceiverYes', 'somebody who applies', applied, receivers),
  // who has not heard of a request before the person's yes can't answer it either
  act('release', 'a request before the person’s yes', asked, []),
  act('release', 'somebody who said yes', waiting, ['sender']),
  act('refuseRelease', 'a request before the person’s yes', withReason(itself(asked)), []),
  act('refuseRelease', 'somebody who said yes', withReason(itself(waiting)), ['sender']),
  act('undoYes', 'a loan with two yeses', itself(waiting), ['lent', ...receivers]),
  act('freeShifts', 'a request before the person’s yes', withReason(asked), ['lent', ...receivers, 'hr']),
  act('freeShifts', 'a loan with two yeses', withReason(waiting), ['lent', ...receivers, 'sender', 'hr']),
  act('withdraw', 'a loan with two yeses', itself(waiting), ['lent']),
  act('end', 'a request before the person’s yes', withReason(itself(asked)), [...receivers, 'hr']),
  act('end', 'a loan that is held', withReason(itself(held)), [...receivers, 'hr']),
  act('recall', 'a loan that is held', withReason(itself(held)), ['sender']),
  act('markArrived', 'a loan that begins soon', itself(held), ['lent', ...receivers]),
  act('noteNoShow', 'a shift that is over', ({ missedId, workedShiftId }) => ({ assignmentId: missedId, shiftId: workedShiftId }), receivers),
  act('noteNoShow', 'a shift that has not begun', ({ heldId, heldShift }) => ({ assignmentId: heldId, shiftId: heldShift.id }), []),
  act('answerNoShow', 'a shift that is noted', ({ missedId, missedShiftId }) => ({ assignmentId: missedId, shiftId: missedShiftId, answer: 'PREVENTED' }), ['lent']),
  act('removeNoShow', 'a shift that is noted', ({ missedId, missedShiftId }) => ({ assignmentId: missedId, shiftId: missedShiftId }), receivers),
  // a yes by phone: the person's by who asks, a leader's by HR and the crisis staff, and nobody's own (design part 4, rule 4)
  act('recordPersonYes', 'a request', asked, [...receivers, ...centre]),
  act('recordLeaderYes', 'the home leader’s, before the person’s', byPhone(asked, 'HOME', 'sender'), []),
  act('recordLeaderYes', 'the home leader’s', byPhone(waiting, 'HOME', 'sender'), centre),
  act('recordLeaderYes', 'the receiver’s', byPhone(applied, 'RECEIVER', 'receiver'), centre),
  act('recordLeaderYes', 'of somebody who does not lead there', byPhone(waiting, 'HOME', 'receiver'), []),
  act('undoPhoneYes', 'a loan whose yeses were given here', itself(held), []),
];

const heldPage: Fields = ({ heldId }) => ({ assignmentId: heldId });

/** Who reads a loan: its parties, HR and the crisis staff; the home leader only after the person's yes (design parts 3 and 5). */
export const loans: Readonly<Record<string, RouteExpectation>> = {
  _index: {
    pages: {
      'what waits': {
        loads: everybody('page'),
        names: namesFor({
          lent: parties,
          receiver: parties,
          receiverDeputy: [...parties, 'receiverDeputy'],
          sender: parties,
          hr: members,
          coordinator: members,
        }),
      },
    },
    acts: [...actsOnLoans, onOneself('confirm'), seenByThemselves],
  },
  assignments: {
    pages: {
      'everything that concerns one': {
        loads: everybody('page'),
        names: namesFor({ lent: parties, receiver: parties, receiverDeputy: parties, sender: parties, hr: members, coordinator: members }),
      },
    },
  },
  'assignments_.$assignmentId': {
    params: heldPage,
    pages: {
      'a request before the person’s yes': {
        params: ({ assignmentId }) => ({ assignmentId }),
        loads: only('page', ['lent', ...receivers, ...centre], 'missing'),
        names: namesFor({ lent: parties, receiver: ['sender'], receiverDeputy: ['receiver', 'sender'], hr: parties, coordinator: parties }),
      },
      'somebody who said yes': {
        params: ({ waitingId }) => ({ assignmentId: waitingId }),
        loads: only('page', ['lent', ...receivers, 'sender', ...centre], 'missing'),
        // HR has set something aside
        names: () => [...parties, 'hr'],
      },
      'a loan that is held': {
        loads: only('page', ['lent', ...receivers, 'sender', ...centre], 'missing'),
        // what HR set aside there is private: the person's and HR's own
        names: (visitor) => (visitor === 'lent' ? [...parties, 'hr'] : parties),
      },
    },
    acts: [
      ...actsOnLoans,
      ...actsOnChecklists,
      ...actsAfterwards,
      act('settle', 'what both leaders read', ({ findingId }) => ({ 'findingIds[]': findingId, how: 'Attesten vises mandag' }), [...receivers, 'sender', 'hr']),
      // a private reason is HR's (design part 4, rule 8)
      act('settle', 'a private reason', ({ privateFindingId }) => ({ 'findingIds[]': privateFindingId, how: 'Vi har talt sammen' }), ['hr']),
    ],
  },
  overrides: {
    pages: {
      'what was set aside': {
        loads: only('page', [...leaders, ...centre], 'forbidden'),
        names: namesFor({ hr: ['lent'], coordinator: ['lent', 'hr'], receiver: ['lent', 'hr'], receiverDeputy: ['lent', 'hr'], sender: ['lent', 'hr'] }),
      },
      'what was set aside at one unit': {
        query: ({ receivingUnitId }) => ({ unitId: receivingUnitId, reason: 'OWN_UNIT', role: 'HR' }),
        loads: only('page', [...leaders, ...centre], 'forbidden'),
        names: namesFor({ hr: ['lent'], coordinator: ['lent', 'hr'], receiver: ['lent', 'hr'], receiverDeputy: ['lent', 'hr'], sender: ['lent', 'hr'] }),
      },
    },
  },
  releases: {
    pages: {
      'one’s units': {
        loads: only('page', leaders, 'forbidden'),
        names: namesFor({
          receiver: receivers,
          receiverDeputy: receivers,
          sender: [...parties, 'hr'],
          otherLeader: ['bystander', 'coordinator', 'representative', 'administrator'],
        }),
      },
    },
    acts: [
      {
        // each is judged on its own and the list says who was not released, so every leader is heard (release-many.db.test.ts)
        intent: 'releaseMany',
        form: ({ waitingId, waitingShift }) => ({ 'chosen[]': `${waitingId}:${waitingShift.id}` }),
        meets: only('heard', leaders, 'forbidden'),
      },
      {
        intent: 'give',
        form: ({ homeUnitId, people, now }) => ({
          unitId: homeUnitId,
          personId: people.lent,
          from: dayFrom(now, 1),
          to: dayFrom(now, 30),
          maxHoursPerWeek: '',
        }),
        meets: only('heard', ['sender'], 'forbidden', {
          receiver: 'refused',
          receiverDeputy: 'refused',
          otherLeader: 'refused',
        }),
      },
      {
        intent: 'revoke',
        form: ({ standingReleaseId }) => ({ standingReleaseId }),
        meets: only('heard', ['sender'], 'forbidden', {
          receiver: 'refused',
          receiverDeputy: 'refused',
          otherLeader: 'refused',
        }),
      },
    ],
  },
};
