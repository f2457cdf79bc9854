import { dayMs, hourMs } from '../../../app/kernel/time';
import { everybody, nobody, only, type Fields, type RouteExpectation } from '../expectation';
import { dayFrom } from '../world/dates';
import { onOneself } from './me';

const dayOff: Fields = ({ now }) => ({ kind: 'AWAY', fromDate: dayFrom(now, 20), toDate: '', fromTime: '', toTime: '' });
const yours = (intent: string, form: Fields) => ({ intent, form, meets: only('heard', ['lent'], 'refused') });
const everybodys = (intent: string, form: Fields) => ({ intent, form, meets: everybody('heard'), apart: true });

/** When somebody can work is said by themself alone (design part 2). */
export const availability: Readonly<Record<string, RouteExpectation>> = {
  'me_.availability': {
    pages: { 'one’s own': { loads: everybody('page'), names: nobody } },
    acts: [
      onOneself('confirm'),
      everybodys('addStretch', () => ({ 'weekdays[]': '1', start: '08:00', end: '15:00' })),
      yours('removeStretch', ({ stretchId }) => ({ stretchId })),
      everybodys('restoreStretch', () => ({ weekday: '2', startMinute: '480', endMinute: '900' })),
      everybodys('addException', dayOff),
      everybodys('dayAway', dayOff),
      everybodys('dayExtra', (world) => ({ ...dayOff(world), kind: 'EXTRA' })),
      yours('removeException', ({ exceptionId }) => ({ exceptionId })),
      everybodys('restoreException', ({ now }) => ({ kind: 'AWAY', startsAt: String(now + 50 * dayMs), endsAt: String(now + 50 * dayMs + hourMs) })),
      everybodys('savePreference', () => ({ hoursPerWeek: '10', 'wishes.SCHOOL': 'GLADLY' })),
      everybodys('pause', () => ({ pausedFrom: '', pausedUntil: '' })),
      onOneself('pauseNow'),
      onOneself('resume'),
      yours('claimCapacity', ({ employmentId }) => ({ employmentId, to: '' })),
      yours('withdrawClaim', ({ claimedCapacityId }) => ({ capacityId: claimedCapacityId })),
    ],
  },
};
