import { namesFor, only, type Fields, type RouteExpectation } from '../expectation';
import { members } from '../visitors';
import { dayFrom } from '../world/dates';
import { centre } from './parties';

const observed: Fields = ({ now }) => ({ observedOn: dayFrom(now, -1), validUntil: '' });
// who never opens anybody's page is stopped at the door; a leader of another unit finds nobody there
const closed = { bystander: 'forbidden', lent: 'forbidden', representative: 'forbidden', administrator: 'forbidden' } as const;
const missing = { receiver: 'missing', receiverDeputy: 'missing', otherLeader: 'missing' } as const;
const refusedTo = { ...closed, ...missing };

/** Another person's page: HR, the coordinator and the person's own leader (design parts 2 and 3: verified is an observation by HR or a leader). */
export const people: Readonly<Record<string, RouteExpectation>> = {
  'people_.$personId': {
    params: ({ people: { lent } }) => ({ personId: lent }),
    pages: {
      'somebody of the home unit': {
        loads: only('page', [...centre, 'sender'], 'missing', closed),
        names: namesFor({ hr: members, coordinator: members, sender: ['lent', 'hr'] }),
      },
    },
    acts: [
      {
        intent: 'verify',
        to: 'a trade of the register',
        form: (world) => ({ ...observed(world), personCompetenceId: world.personCompetenceId, method: 'REGISTER', registerReference: '0B1C2' }),
        meets: only('heard', ['hr'], 'refused', refusedTo),
      },
      {
        intent: 'verify',
        to: 'what a leader sees',
        form: (world) => ({ ...observed(world), personCompetenceId: world.skillId, method: 'LEADER_KNOWS' }),
        meets: only('heard', ['hr', 'sender'], 'refused', refusedTo),
      },
      {
        intent: 'reject',
        form: (world) => ({ ...observed(world), personCompetenceId: world.personCompetenceId, method: 'REGISTER' }),
        meets: only('heard', ['hr'], 'refused', refusedTo),
      },
      {
        intent: 'recordCheck',
        form: ({ now }) => ({ type: 'DK_BOERNEATTEST', status: 'SEEN_OK', seenOn: dayFrom(now, -1), seenByRole: 'HR' }),
        meets: only('heard', ['hr'], 'refused', refusedTo),
      },
    ],
  },
};
