import type { Instant } from '~/kernel/time';
import { needKinds, sectors } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import { hoursOf } from '~/kernel/period';
import type { Municipality } from '~/modules/access/municipality';
import { loadAssignments } from '~/modules/assignments/stored-assignment.queries.server';
import type { Reader } from '~/platform/database.server';
import { readEmployed } from './employed.queries.server';
import { readHolders } from './holders.queries.server';
import type { WholeInsights } from './insights';
import { periodOf, type InsightsFilter } from './insights-filter.schema';
import { loadByUnit, loadOf, type PersonLoad } from './load';
import { coverageBySector } from './sector-coverage';
import { readHeldShifts, readSpots } from './spots.queries.server';
import { fillTimes, fillTimesBy } from './time-to-fill';
import { readUnitPlaces } from './units.queries.server';
import { unmetOf } from './unmet';
import { waitingOf } from './waiting';

export interface InsightsContext {
  readonly db: Reader;
  readonly now: Instant;
  readonly municipality: Municipality;
}

/**
 * All numbers of a filter. Places and waiting are of the units where help is wanted, load of the units that people come from. Some fifteen
 * queries, however many people; none of them reads a name. `byWeek` tells coverage by the week whatever the length.
 */
export async function readInsights({ db, now, municipality }: InsightsContext, filter: InsightsFilter, byWeek?: true): Promise<WholeInsights> {
  const { zone, country, settings } = municipality;
  const period = periodOf(filter, zone);
  const units = await readUnitPlaces(db);
  const isWithin = (unitId: string): boolean => {
    const unit = units.get(unitId);
    return unit !== undefined && (filter.sector === null || unit.sector === filter.sector) && (filter.areaKey === null || unit.areaKey === filter.areaKey);
  };
  const held = await readHeldShifts(db, period);
  const spots = (await readSpots(db, period, units, held)).filter(({ unitId }) => isWithin(unitId));
  const createdAt = { gte: new Date(period.start), lt: new Date(period.end) };
  const assignments = await loadAssignments(db, { OR: [{ createdAt }, { answerBy: { gt: new Date(now) } }] }, zone);
  const asked = assignments.filter((one) => one.createdAt >= period.start && one.createdAt < period.end);
  const employed = await readEmployed(db, period);
  const people = peopleOf(employed.unitOf, held, asked.filter(({ begunBy }) => begunBy !== 'PERSON')).filter(({ unitId }) => isWithin(unitId));
  const unmet = unmetOf(spots);
  const holders = await readHolders(db, unmet.map(({ group }) => group), { country, today: dateAt(now, zone), lookupHoldsDays: settings.registerLookupHoldsDays });
  const isHere = ({ receivingUnitId }: { readonly receivingUnitId: string }): boolean => isWithin(receivingUnitId);
  return {
    coverage: coverageBySector(spots, filter.from, filter.to, zone, byWeek),
    fill: fillTimes(spots),
    fillBySector: fillTimesBy(spots, sectors, ({ sector }) => sector),
    fillByKind: fillTimesBy(spots, needKinds, ({ kind }) => kind),
    load: loadOf(people),
    units: loadByUnit(people, employed.hoursOf).map(({ unitId, ...load }) => ({ name: units.get(unitId)?.name ?? '', ...load })),
    unmet: unmet.map((one) => ({ ...one, ...(holders.get(one.group) ?? { verified: 0, claimed: 0 }) })),
    waiting: waitingOf(asked.filter(isHere), assignments.filter(isHere), now),
  };
}

function peopleOf(
  unitOf: ReadonlyMap<string, string>,
  held: readonly { readonly personId: string; readonly start: number; readonly end: number }[],
  asked: readonly { readonly personId: string }[],
): PersonLoad[] {
  const hours = new Map<string, number>();
  for (const shift of held) hours.set(shift.personId, (hours.get(shift.personId) ?? 0) + hoursOf(shift));
  const times = new Map<string, number>();
  for (const { personId } of asked) times.set(personId, (times.get(personId) ?? 0) + 1);
  return [...unitOf].map(([personId, unitId]) => ({ unitId, hours: hours.get(personId) ?? 0, timesAsked: times.get(personId) ?? 0 }));
}
