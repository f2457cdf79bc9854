import { recordLook } from '~/modules/audit/audit.commands.server';
import { compareNames } from '~/i18n/format';
import { dateAt } from '~/kernel/zone';
import { loosenings } from './loosenings';
import type { Roster } from './roster.queries.server';
import { usedFilters, type RosterFilter } from './roster-filter.schema';
import { readHits, type LookContext, type RosterHits } from './roster-hits.queries.server';
import { readNames } from './roster-members.queries.server';
import { cursorAt, pageAround } from './roster-page';
import { rowOf, type RosterLook, type RosterRow } from './roster-row';
import { countTiers, type TimedMember } from './roster-rows';
import { comparePlaces, placeOf, type Place } from './roster-sort';

/** How a roster was shown; each is one action of the audit. */
export type WayOfLooking = 'roster.look' | 'roster.print' | 'roster.export';

/**
 * Shows one page of a roster and writes down that it was shown: one audit row with the ids of that page (design rule 10). The actor must have
 * the right to look (roster.policy). Some twenty queries, however many people.
 */
export async function lookAtRoster(context: LookContext, roster: Roster, filter: RosterFilter): Promise<RosterLook> {
  const read = await readHits(context, roster, filter);
  const tierKeys = roster.definition.tiers.map(({ key }) => key);
  const places = read.hits.map((member) => placeOf(member, filter.sort, tierKeys));
  const from = await placeOfCursor(context, filter);
  const { start, end } = pageAround(places, from, filter.per, comparePlaces(filter.sort, compareNames(context.language)));
  const [first, last] = [places[start], places[end - 1]];
  const year = Number(dateAt(context.now, context.municipality.zone).slice(0, 4));
  return {
    rows: await showRows(context, roster, filter, read.hits.slice(start, end), 'roster.look'),
    ...countsOf(read, tierKeys),
    start,
    previous: first && start > 0 ? cursorAt(first, 'before') : null,
    next: last && end < places.length ? cursorAt(last, 'after') : null,
    loosenings: places.length === 0 ? loosenings(read.members, filter, year) : [],
  };
}

/** All rows that a filter gives, whatever page, to be printed or taken along; written down as one look with everybody on it. */
export async function takeRosterAlong(context: LookContext, roster: Roster, filter: RosterFilter, way: WayOfLooking): Promise<Pick<RosterLook, 'rows' | 'total' | 'freeCount' | 'unknownCount' | 'hits'>> {
  const read = await readHits(context, roster, filter);
  const rows = await showRows(context, roster, filter, read.hits, way);
  return { rows, ...countsOf(read, roster.definition.tiers.map(({ key }) => key)) };
}

const countsOf = ({ passing, timed, hits }: RosterHits, tierKeys: readonly string[]): Pick<RosterLook, 'tierCounts' | 'total' | 'freeCount' | 'unknownCount' | 'hits'> => ({
  tierCounts: countTiers(passing, tierKeys),
  total: timed.length,
  freeCount: timed.filter(({ free }) => free.count > 0).length,
  unknownCount: timed.filter(({ free }) => !free.known).length,
  hits: hits.length,
});

async function showRows({ db, actor, now }: LookContext, roster: Roster, filter: RosterFilter, shown: readonly TimedMember[], action: WayOfLooking): Promise<RosterRow[]> {
  const names = await readNames(db, shown.flatMap(({ competence, asked }) => [competence?.verifiedById, asked?.byId].flatMap((id) => id ?? [])));
  const personIds = shown.map(({ personId }) => personId);
  await recordLook(db, { actorId: actor.personId, action, subject: 'Roster', subjectId: roster.key, personIds, fields: usedFilters(filter) }, now);
  return shown.map((member) => rowOf(member, names));
}

/** The person may have left the list since; the name keeps the place all the same. */
async function placeOfCursor({ db }: LookContext, { cursor }: RosterFilter): Promise<{ readonly towards: 'after' | 'before'; readonly place: Place } | null> {
  if (cursor === null) return null;
  const { personId, keys, towards } = cursor;
  const name = (await readNames(db, [personId])).get(personId)?.inLists ?? '';
  return { towards, place: { personId, name, keys } };
}
