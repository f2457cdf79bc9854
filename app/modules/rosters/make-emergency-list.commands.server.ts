import type { Actor } from '~/kernel/actor';
import type { Language } from '~/kernel/vocabulary';
import { addDays, dateAt } from '~/kernel/zone';
import { formatPhone } from '~/i18n/format';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { emergencyDocument } from './emergency-document.server';
import { emergencyDays, type EmergencyList, type EmergencyRow } from './emergency-list';
import { readHomeLeaders } from './home-leaders.queries.server';
import { readCompetenceNames, type Roster } from './roster.queries.server';
import { parseRosterFilter } from './roster-filter.schema';
import { readHits } from './roster-hits.queries.server';
import type { RosterContext } from './roster-members.queries.server';
import { readPhones } from './roster-phones.queries.server';
import type { TimedMember } from './roster-rows';

type Maker = Omit<RosterContext, 'actor'> & { readonly language: Language };

// whoever holds the file reads it, so it is made with the least that any reader may see (design part 3, private reasons)
const anyReader: Actor = { personId: '', name: '', language: null, roles: ['COORDINATOR'], ledUnitIds: [], homeUnitIds: [] };

/**
 * The whole roster as one HTML file that needs neither network nor Jobbanken, with numbers to ring and who is free in the coming week. Leaves one
 * audit row with everybody on it; `by` is null when the server makes it at night. The actor must have the right to look (roster.policy).
 */
export async function makeEmergencyList(context: Maker, roster: Roster, by: Pick<Actor, 'personId' | 'name'> | null): Promise<string> {
  const { db, now, municipality, language } = context;
  const today = dateAt(now, municipality.zone);
  const tierKeys = roster.definition.tiers.map(({ key }) => key);
  const everybody = new URLSearchParams([...tierKeys.map((key) => ['tier', key]), ['from', today], ['to', addDays(today, emergencyDays - 1)], ['free', 'ALL']]);
  const { hits } = await readHits({ ...context, actor: anyReader }, roster, parseRosterFilter(everybody, tierKeys, today));
  const personIds = hits.map(({ personId }) => personId);
  const phones = await readPhones(db, personIds);
  const leadersOf = await readHomeLeaders(db, today);
  const competences = await readCompetenceNames(db, language, municipality.country, [...new Set(hits.flatMap(({ competence }) => competence?.key ?? []))]);
  const labels = new Map(competences.map(({ key, label }) => [key, label]));
  const rowOf = ({ personId, name, employments, competence, free }: TimedMember): EmergencyRow => ({
    personId,
    name,
    phone: formatPhone(phones.get(personId) ?? '') || null,
    employments: employments.map(({ position, unitName }) => ({ position, unitName })),
    competence: competence && (labels.get(competence.key) ?? null),
    state: competence?.status ?? 'EXPERIENCE',
    observedOn: competence?.observedOn ?? null,
    free,
    leaders: uniqueByName(employments.flatMap(({ unitId }) => leadersOf(unitId, personId))),
  });
  const list: EmergencyList = {
    title: roster.label[language],
    municipality: municipality.name,
    madeAt: now,
    madeBy: by && by.name,
    days: Array.from({ length: emergencyDays }, (_, index) => addDays(today, index)),
    tiers: roster.definition.tiers.map(({ key, label, hint }) => ({
      key,
      label: label[language],
      hint: hint[language],
      rows: hits.filter(({ tierKey }) => tierKey === key).map(rowOf),
    })),
  };
  await recordLook(db, { actorId: by && by.personId, action: 'roster.emergency', subject: 'Roster', subjectId: roster.key, personIds }, now);
  return emergencyDocument(list, language, municipality.zone);
}

const uniqueByName = (leaders: EmergencyRow['leaders']): EmergencyRow['leaders'] => [...new Map(leaders.map((leader) => [leader.name, leader])).values()];
