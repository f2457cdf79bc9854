import type { Country } from '~/kernel/vocabulary';
import type { Instant, IsoDate } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { zoneOf } from './country-words';

/** Today on the municipality's own calendar, for a seed that is made now. */
export function todayIn(country: Country, now: Instant = Date.now()): { today: IsoDate; now: Instant } {
  return { today: dateAt(now, zoneOf[country]), now };
}
