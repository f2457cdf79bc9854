import { recordLook } from '~/modules/audit/audit.commands.server';
import { reachOf } from '~/modules/availability/day-states';
import { compareNames } from '~/i18n/format';
import type { Instant, IsoDate } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { dateAt, daysBetween } from '~/kernel/zone';
import { freeDays, type FreeDays } from './free-days';
import type { Roster } from './roster.queries.server';
import { rosterRights } from './roster.policy';
import { usedFilters, type RosterFilter } from './roster-filter.schema';
import { readMembers, readNames, type RosterContext } from './roster-members.queries.server';
import { comfortShown, countTiers, isFreeAs, passes, sorted, type RosterEmployment, type RosterMember, type TimedMember } from './roster-rows';
import { readRestricted } from './roster-loans.queries.server';
import { readTimeFacts } from './roster-time.queries.server';
import { loosenings, type Loosening } from './loosenings';

/** One line of the list, with nothing on it that the reader may not see. */
export interface RosterRow {
  readonly personId: string;
  readonly name: string;
  readonly tierKey: string;
  readonly employments: readonly Pick<RosterEmployment, 'position' | 'unitName'>[];
  /** what put the person in the tier; null is experience */
  readonly competence: {
    readonly key: string;
    readonly status: NonNullable<RosterMember['competence']>['status'];
    readonly observedOn: IsoDate | null;
    readonly verifiedBy: string | null;
    readonly lastPractised: number | null;
  } | null;
  readonly comfort: 'ALONE' | 'WITH_COLLEAGUE' | null;
  readonly free: FreeDays;
  readonly asked: { readonly at: Instant; readonly by: string } | null;
  readonly out: RosterMember['out'];
  readonly speakWithHr: boolean;
}

export interface RosterLook {
  readonly rows: readonly RosterRow[];
  /** people per tier under the other filters, free or not */
  readonly tierCounts: Readonly<Record<string, number>>;
  /** in the chosen tiers: all, free on at least one day, nothing registered */
  readonly total: number;
  readonly freeCount: number;
  readonly unknownCount: number;
  /** how many the list has over all pages */
  readonly hits: number;
  readonly page: number;
  readonly loosenings: readonly Loosening[];
}

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

function rowOf(member: TimedMember, names: ReadonlyMap<string, string>): RosterRow {
  const { personId, name, tierKey, employments, competence, asked, out, speakWithHr, free } = member;
  return {
    personId,
    name,
    tierKey,
    employments: employments.map(({ position, unitName }) => ({ position, unitName })),
    competence: competence && {
      key: competence.key,
      status: competence.status,
      observedOn: competence.observedOn,
      verifiedBy: competence.verifiedById && (names.get(competence.verifiedById) ?? null),
      lastPractised: competence.lastPractised,
    },
    comfort: comfortShown(member),
    free,
    asked: asked && { at: asked.at, by: names.get(asked.byId) ?? '' },
    out,
    speakWithHr,
  };
}
