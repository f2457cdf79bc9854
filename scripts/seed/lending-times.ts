import { hourMs, type Instant } from '~/kernel/time';
import { addDays } from '~/kernel/zone';
import { firstStart, type Lending } from './lendings';
import type { Random } from './random';
import { wallTime, type World } from './world';

/** Units whose leader has said yes ahead of time, so that the home leader's yes is given as soon as the person's is. */
export const releasedUnits: readonly string[] = ['library', 'museum', 'pool', 'hall', 'harbour', 'ferry'];

/** When each party answered, and until when they may; null has not answered. */
export interface Times {
  readonly asked: Instant;
  readonly answerBy: Instant;
  readonly person: Instant | null;
  readonly receiver: Instant | null;
  readonly home: Instant | null;
}

/** A story of two to three days: asked, answered, agreed; all of it before now. */
export function timesOf(lending: Lending, world: World, random: Random): Times {
  const { now, today } = world.options;
  const latest = Math.min(now, firstStart(lending) - 12 * hourMs);
  // a release that waits is hours old: it has not climbed past the home leader yet
  const asked = latest - (lending.stage === 'HOME_MISSING' ? random.int(4, 7) : random.int(52, 80)) * hourMs;
  const after = (hours: number) => asked + hours * hourMs;
  const noon = +wallTime(world, addDays(today, 2), '12:00');
  const answerBy = lending.stage === 'AGREED' ? after(48) : lending.stage === 'LATE' ? after(40) : Math.min(noon, firstStart(lending) - 2 * hourMs);
  const [early, later, last] = [after(random.int(1, 6)), after(random.int(8, 20)), after(random.int(22, 44))];
  const none = { asked, answerBy, person: null, receiver: null, home: null };
  switch (lending.stage) {
    case 'AGREED':
      return { ...none, person: later, receiver: asked, home: last };
    case 'HOME_MISSING':
      return { ...none, person: after(1), receiver: after(2) };
    case 'RECEIVER_MISSING':
      return { ...none, person: asked };
    case 'DECLINED':
      return { ...none, person: early, receiver: asked };
    case 'PERSON_MISSING':
    case 'LATE':
      // a standing yes is there from the start
      return { ...none, receiver: asked, home: isReleased(lending) ? asked : null };
    case 'PROPOSED':
      return none;
  }
}

/** Has the home leader said yes ahead of time? */
export const isReleased = ({ person }: Lending): boolean => person.key === 'birgit' || releasedUnits.includes(person.employments[0]?.unit.key ?? '');
