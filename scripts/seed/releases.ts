import { addDays } from '~/kernel/zone';
import type { SeedRows } from './insert-rows';
import { demonstrationId } from './demonstration-people';
import { releasedUnits } from './lending-times';
import { dateOf } from './organisation';
import { idOf } from './random';
import { known, type World } from './world';

/** Home leaders' yeses ahead of time: whole units without tasks, one for the story, and one that was taken back. */
export function releaseRows(world: World): SeedRows['StandingRelease'] {
  const { today, now } = world.options;
  const dates = { from: dateOf(addDays(today, -25)), to: dateOf(addDays(today, 45)), givenAt: new Date(now - 26 * 86_400_000) };
  const technical = known(world.units, 'technical');
  const base = { personId: null, sectors: [], maxHoursPerWeek: null, revokedAt: null, ...dates };
  return [
    ...releasedUnits.map((key) => {
      const unit = known(world.units, key);
      return { id: idOf('release', key), unitId: unit.id, ...base, givenById: unit.leaderId };
    }),
    {
      id: idOf('release', 'birgit'),
      unitId: technical.id,
      ...base,
      personId: demonstrationId('birgit'),
      sectors: ['NURSING_HOME', 'HEALTH_SERVICE'],
      maxHoursPerWeek: 32,
      givenById: technical.leaderId,
    },
    {
      id: idOf('release', 'citizens'),
      unitId: known(world.units, 'citizens').id,
      ...base,
      givenById: known(world.units, 'citizens').leaderId,
      revokedAt: new Date(now - 5 * 86_400_000),
    },
  ];
}
