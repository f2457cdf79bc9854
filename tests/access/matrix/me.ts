import { everybody, namesFor, nobody, noForm, only, type RouteExpectation } from '../expectation';
import { members } from '../visitors';
import { centre, leaders, parties } from './parties';

const own = (names = nobody) => ({ 'one’s own': { loads: everybody('page'), names } });

/** An act without fields that is about oneself alone. */
export const onOneself = (intent: string) => ({ intent, form: noForm, meets: everybody('heard'), apart: true });

/** Everybody's own pages (design part 5): each sees and changes what is theirs, and an id of somebody else's is refused. */
export const me: Readonly<Record<string, RouteExpectation>> = {
  me: { pages: own() },
  'me_.assignments': { pages: own(namesFor({ lent: parties })), acts: [onOneself('makeCalendar'), onOneself('revokeCalendar')] },
  'me_.competences': {
    pages: own(),
    acts: [
      {
        intent: 'add',
        form: () => ({ comfort: 'ALONE', lastPractised: '2020', ownWords: 'Stille et telt op' }),
        meets: everybody('heard'),
        apart: true,
      },
      {
        intent: 'change',
        form: (world) => ({ personCompetenceId: world.personCompetenceId, comfort: 'WITH_COLLEAGUE', lastPractised: '2020' }),
        meets: only('heard', ['lent'], 'refused'),
      },
      { intent: 'remove', form: (world) => ({ personCompetenceId: world.personCompetenceId }), meets: only('heard', ['lent'], 'refused') },
      { intent: 'restore', form: (world) => ({ removedId: world.removedId }), meets: only('heard', ['lent'], 'refused') },
    ],
  },
  'me_.data': {
    // who has seen one's data is named there (design rule 10)
    pages: own((visitor) => (members.some((member) => member === visitor) ? [...leaders, ...centre] : [])),
    acts: [{ intent: 'language', form: () => ({ language: 'nb' }), meets: everybody('heard'), apart: true }],
  },
  'me_.messages': {
    pages: own(),
    acts: [
      { intent: 'markRead', form: (world) => ({ shownAt: String(world.now) }), meets: everybody('heard'), apart: true },
      { intent: 'wish', form: () => ({ email: 'DAILY', sms: 'on' }), meets: everybody('heard'), apart: true },
    ],
  },
};
