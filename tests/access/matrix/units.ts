import { anybody, namesFor, only, type Fields, type RouteExpectation } from '../expectation';
import { members } from '../visitors';
import { dayFrom } from '../world/dates';
import { centre, leaders, receivers } from './parties';

const unitId: Fields = ({ homeUnitId }) => ({ unitId: homeUnitId });
const lifted: Fields = ({ now }) => ({
  lifted: 'ALL',
  hoursPerWeek: '',
  tasks: 'Lokalplanen venter',
  kind: 'WITHIN_CONTRACT',
  from: dayFrom(now, 1),
  to: '',
});
// the page's guard lets leaders in, and a leader of another unit reads that it is not theirs
const byTheSender = only('heard', ['sender'], 'forbidden', {
  receiver: 'refused',
  receiverDeputy: 'refused',
  otherLeader: 'refused',
});

/** A unit is its leaders' page; HR and the coordinator see every unit. The sending leader alone lifts tasks (design part 2, Capacity). */
export const units: Readonly<Record<string, RouteExpectation>> = {
  units: {
    pages: {
      'the list': {
        loads: only('page', [...leaders, ...centre], 'forbidden'),
        names: namesFor({ receiver: receivers, receiverDeputy: receivers, hr: leaders, coordinator: leaders }),
      },
    },
  },
  'units_.$unitId': {
    params: unitId,
    pages: {
      'the home unit': {
        loads: only('page', ['sender', ...centre], 'missing'),
        names: namesFor({ sender: ['lent', 'hr'], hr: members, coordinator: ['lent', 'hr', 'sender'] }),
      },
      'the receiving unit, where somebody comes': {
        params: ({ receivingUnitId }) => ({ unitId: receivingUnitId }),
        loads: only('page', [...receivers, ...centre], 'missing'),
        names: namesFor({
          receiver: [...receivers, 'lent'],
          receiverDeputy: [...receivers, 'lent'],
          hr: members,
          coordinator: [...receivers, 'lent'],
        }),
      },
    },
  },
  // the home unit's hours have nobody else's people in them, and the receiving unit's those who come
  'units_.$unitId_.hours[.]xlsx': { params: unitId, pages: { 'a file': { loads: only('page', ['sender', ...centre], 'missing'), names: anybody } } },
  'units_.$unitId_.hours[.]csv': {
    params: unitId,
    pages: {
      'the home unit': { loads: only('page', ['sender', ...centre], 'missing'), names: namesFor({ sender: ['lent'], hr: members, coordinator: ['lent'] }) },
      'the receiving unit': {
        params: ({ receivingUnitId }) => ({ unitId: receivingUnitId }),
        loads: only('page', [...receivers, ...centre], 'missing'),
        names: namesFor({ receiver: ['lent'], receiverDeputy: ['lent'], hr: members, coordinator: ['lent'] }),
      },
    },
  },
  'units_.$unitId_.capacity': {
    params: unitId,
    pages: {
      'the home unit': {
        loads: only('page', ['sender'], 'forbidden', {
          receiver: 'missing',
          receiverDeputy: 'missing',
          otherLeader: 'missing',
        }),
        names: namesFor({ sender: ['lent', 'hr'] }),
      },
      'what was set': {
        query: ({ capacityId }) => ({ change: capacityId }),
        loads: only('page', ['sender'], 'forbidden', {
          receiver: 'missing',
          receiverDeputy: 'missing',
          otherLeader: 'missing',
        }),
        names: namesFor({ sender: ['lent', 'hr'] }),
      },
    },
    acts: [
      { intent: 'set', form: (world) => ({ ...lifted(world), 'employmentIds[]': world.employmentId }), meets: byTheSender },
      { intent: 'change', form: (world) => ({ ...lifted(world), capacityId: world.capacityId }), meets: byTheSender },
      { intent: 'undo', form: ({ now }) => ({ setAt: String(now) }), meets: byTheSender },
      { intent: 'revoke', form: ({ capacityId }) => ({ capacityId }), meets: byTheSender },
    ],
  },
};
