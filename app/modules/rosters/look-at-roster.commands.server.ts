import { recordLook } from '~/modules/audit/audit.commands.server';
import { reachOf } from '~/modules/availability/day-states';
import { compareNames } from '~/i18n/format';
import type { Language } from '~/kernel/vocabulary';
import { dateAt, daysBetween } from '~/kernel/zone';
import { freeDays } from './free-days';
import { loosenings } from './loosenings';
import type { Roster } from './roster.queries.server';
import { rosterRights } from './roster.policy';
import { usedFilters, type RosterFilter } from './roster-filter.schema';
import { readMembers, readNames, type RosterContext } from './roster-members.queries.server';
import { rowOf, type RosterLook } from './roster-row';
import { countTiers, isFreeAs, passes, sorted, type RosterMember, type TimedMember } from './roster-rows';
import { readRestricted } from './roster-loans.queries.server';
import { readTimeFacts } from './roster-time.queries.server';

/**
 * Shows one page of a roster and writes down that it was shown: one audit row with the ids of that page (design rule 10). The actor must have
 * the right to look (roster.policy). Some twenty queries, however many people.
 */
export async function lookAtRoster(context: RosterContext & { readonly language: Language }, roster: Roster, filter: RosterFilter): Promise<RosterLook> {
  const { db, actor, now, municipality, language } = context;
  const tierKeys = roster.definition.tiers.map(({ key }) => key);
  const members = await readMembers(context, roster.definition, filter);
  const year = Number(dateAt(now, municipality.zone).slice(0, 4));
  const passing = members.filter((member) => passes(member, filter, { year }));
  const chosen = passing.filter(({ tierKey }) => filter.tiers.includes(tierKey));
  const timed = await withFreeDays(context, chosen, filter);
  const hits = sorted(timed.filter(({ free }) => isFreeAs(filter.free, free)), filter.sort, tierKeys, compareNames(language));
  const page = Math.min(filter.page, Math.max(1, Math.ceil(hits.length / filter.per)));
  const shown = hits.slice((page - 1) * filter.per, page * filter.per);
  const names = await readNames(db, shown.flatMap(({ competence, asked }) => [competence?.verifiedById, asked?.byId].flatMap((id) => id ?? [])));
  const personIds = shown.map(({ personId }) => personId);
  await recordLook(db, { actorId: actor.personId, action: 'roster.look', subject: 'Roster', subjectId: roster.key, personIds, fields: usedFilters(filter) }, now);
  return {
    rows: shown.map((member) => rowOf(member, names)),
    tierCounts: countTiers(passing, tierKeys),
    total: chosen.length,
    freeCount: timed.filter(({ free }) => free.count > 0).length,
    unknownCount: timed.filter(({ free }) => !free.known).length,
    hits: hits.length,
    page,
    loosenings: hits.length === 0 ? loosenings(members, filter, year) : [],
  };
}

async function withFreeDays({ db, actor, municipality: { zone } }: RosterContext, members: readonly RosterMember[], filter: RosterFilter): Promise<TimedMember[]> {
  const dayCount = daysBetween(filter.from, filter.to) + 1;
  const reach = reachOf(filter.from, dayCount, zone);
  const facts = await readTimeFacts(db, members.map(({ personId }) => personId), reach, zone);
  // HR speaks with people about a restriction; for anybody else it is a day like others that is not free
  const restricted = rosterRights(actor).seePrivate ? new Set<string>() : await readRestricted(db, reach);
  return members.flatMap((member) => {
    const known = facts.get(member.personId);
    if (!known) return [];
    const unavailable = member.competence?.comfort === 'RATHER_NOT' || restricted.has(member.personId);
    return [{ ...member, free: freeDays({ ...known, unavailable }, filter.from, dayCount, zone) }];
  });
}
