import { reachOf } from '~/modules/availability/day-states';
import { compareNames } from '~/i18n/format';
import type { Language } from '~/kernel/vocabulary';
import { dateAt, daysBetween } from '~/kernel/zone';
import { freeDays } from './free-days';
import type { Roster } from './roster.queries.server';
import { rosterRights } from './roster.policy';
import type { RosterFilter } from './roster-filter.schema';
import { readRestricted } from './roster-loans.queries.server';
import { readMembers, type RosterContext } from './roster-members.queries.server';
import { isFreeAs, passes, type RosterMember, type TimedMember } from './roster-rows';
import { sorted } from './roster-sort';
import { readTimeFacts } from './roster-time.queries.server';

export interface LookContext extends RosterContext {
  readonly language: Language;
}

export interface RosterHits {
  /** everybody in one of the tiers */
  readonly members: readonly RosterMember[];
  /** those who pass every filter but tier and free days */
  readonly passing: readonly RosterMember[];
  /** of the chosen tiers, with their days */
  readonly timed: readonly TimedMember[];
  /** what the list holds over all its pages, in order */
  readonly hits: readonly TimedMember[];
}

/** Everybody that a filter gives, in order. Some eighteen queries, however many people; who reads it must also record the look. */
export async function readHits(context: LookContext, roster: Roster, filter: RosterFilter): Promise<RosterHits> {
  const { now, municipality, language } = context;
  const tierKeys = roster.definition.tiers.map(({ key }) => key);
  const members = await readMembers(context, roster.definition, filter);
  const year = Number(dateAt(now, municipality.zone).slice(0, 4));
  const passing = members.filter((member) => passes(member, filter, { year }));
  const timed = await withFreeDays(context, passing.filter(({ tierKey }) => filter.tiers.includes(tierKey)), filter);
  const hits = sorted(timed.filter(({ free }) => isFreeAs(filter.free, free)), filter.sort, tierKeys, compareNames(language));
  return { members, passing, timed, hits };
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
