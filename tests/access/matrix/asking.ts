import { dayMs, hourMs } from '../../../app/kernel/time';
import { fieldKey } from '../../../app/modules/needs/draft-form.schema';
import { everybody, namesFor, only, type Fields, type Names, type RouteExpectation } from '../expectation';
import { members } from '../visitors';
import { dayFrom } from '../world/dates';
import { contact, managers, receivers } from './parties';

const published: Fields = ({ needId }) => ({ needId });
const draft: Fields = ({ draftNeedId }) => ({ needId: draftNeedId });
const lending: Fields = ({ lendingNeedId }) => ({ needId: lendingNeedId });
const open: Fields = ({ openLineId, openShiftId }) => ({ lineId: openLineId, 'shiftIds[]': openShiftId });
const ask: Fields = (world) => ({ ...open(world), 'personIds[]': world.people.bystander, answerBy: '' });
const ended: Fields = () => ({ reason: 'Vi har fundet hjælp' });
const withContact: Names = () => contact;
const byManagers = only('heard', managers, 'missing');

/** From a need to people: who fits, who is asked, who applies, and ending it (design part 5: leader, HR, coordinator). */
export const asking: Readonly<Record<string, RouteExpectation>> = {
  'needs_.$needId_.apply': {
    params: published,
    pages: {
      'a published need': { loads: everybody('page'), names: withContact },
      'a draft': { params: draft, loads: only('page', managers, 'missing'), names: withContact },
    },
    // nobody is lent to a unit where they are employed (OWN_UNIT)
    acts: [{ intent: 'apply', form: open, meets: everybody('heard', { receiver: 'refused', receiverDeputy: 'refused' }), apart: true }],
  },
  'needs_.$needId_.candidates': {
    params: published,
    pages: {
      'a line with a request that waits': {
        query: ({ lineId }) => ({ line: lineId }),
        loads: only('page', managers, 'missing'),
        // before the person's yes HR and the coordinator alone read their name (design part 3)
        names: namesFor({ hr: members, coordinator: members }),
      },
      'a line with yeses': {
        params: lending,
        loads: only('page', managers, 'missing'),
        names: namesFor({ receiver: ['lent', 'sender'], receiverDeputy: ['lent', 'receiver', 'sender'], hr: members, coordinator: members }),
      },
      'a draft': { params: draft, loads: only('page', managers, 'missing'), names: namesFor({}) },
    },
    acts: [
      { intent: 'ask', form: ask, meets: byManagers },
      { intent: 'askOne', form: ask, meets: byManagers },
      { intent: 'askAnyway', form: ask, meets: byManagers },
      {
        intent: 'recordYes',
        form: ({ assignmentId, shiftId }) => ({ assignmentId, 'shiftIds[]': shiftId }),
        meets: byManagers,
      },
      { intent: 'recordNew', form: (world) => ({ ...open(world), personId: world.people.bystander, answerBy: '' }), meets: byManagers },
      {
        intent: 'giveYes',
        params: lending,
        form: ({ appliedId, appliedShift }) => ({ assignmentId: appliedId, 'shiftIds[]': appliedShift.id }),
        // a leader's yes is a leader's (design part 4, rule 4); HR and the coordinator propose
        meets: only('heard', receivers, 'missing', { hr: 'refused', coordinator: 'refused' }),
      },
      {
        intent: 'giveYesToMany',
        params: lending,
        form: ({ appliedId, appliedShift }) => ({ 'chosen[]': `${appliedId}:${appliedShift.id}` }),
        meets: only('heard', receivers, 'missing', { hr: 'refused', coordinator: 'refused' }),
      },
    ],
  },
  'needs_.$needId_.end': {
    params: published,
    pages: {
      'a published need': { loads: only('page', managers, 'missing'), names: namesFor({}) },
      'a draft': { params: draft, loads: only('page', managers, 'missing'), names: namesFor({}) },
    },
    acts: [
      { intent: 'close', form: ended, meets: byManagers },
      { intent: 'cancel', form: ended, meets: byManagers },
    ],
  },
  'needs_.$needId_.shifts': {
    params: published,
    pages: {
      'a published need': { loads: only('page', managers, 'missing'), names: namesFor({}) },
      'a need with yeses': {
        params: lending,
        loads: only('page', managers, 'missing'),
        names: namesFor({ receiver: ['lent'], receiverDeputy: ['lent'], hr: ['lent'], coordinator: ['lent'] }),
      },
      'a shift that is asked for, to move': { query: ({ shiftId }) => ({ move: shiftId }), loads: only('page', managers, 'missing'), names: namesFor({}) },
      'a shift that is asked for, to cancel': { query: ({ shiftId }) => ({ cancel: shiftId }), loads: only('page', managers, 'missing'), names: namesFor({}) },
      'a draft': { params: draft, loads: only('page', managers, 'missing'), names: namesFor({}) },
    },
    acts: [
      { intent: 'chooseTime', form: ({ shiftId, now }) => ({ shiftId, date: dayFrom(now, 40), start: '07:00', end: '15:00', endDate: '', within: '' }), meets: byManagers },
      { intent: 'moveShift', form: ({ shiftId, now }) => ({ shiftId, start: String(now + 40 * dayMs), end: String(now + 40 * dayMs + 8 * hourMs) }), meets: byManagers },
      { intent: 'cancelShift', form: ({ shiftId }) => ({ shiftId, reason: 'Det bliver til et møde' }), meets: byManagers },
      {
        intent: 'addShifts',
        form: ({ lineId, now }) => ({ press: 'add-shift', [`newWanted.${fieldKey(lineId)}`]: '1', 'newShift.date': dayFrom(now, 30), 'newShift.start': '07:00', 'newShift.end': '15:00' }),
        meets: byManagers,
      },
    ],
  },
  'needs_.$needId_.wanted': {
    params: published,
    pages: {
      'a published need': { loads: only('page', managers, 'missing'), names: namesFor({}) },
      'a place that is asked for': {
        query: ({ lineId, shiftId }) => ({ line: lineId, shift: shiftId }),
        loads: only('page', managers, 'missing'),
        names: namesFor({}),
      },
      'a draft': { params: draft, loads: only('page', managers, 'missing'), names: namesFor({}) },
    },
    acts: [{ intent: 'changeWanted', form: ({ lineId, shiftId }) => ({ lineId, shiftId, wanted: '3' }), meets: byManagers }],
  },
};
