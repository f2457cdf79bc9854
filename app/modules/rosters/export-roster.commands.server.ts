import { i18nOf } from '~/i18n/texts-of.server';
import type { Sheet } from '~/platform/spreadsheet.server';
import { filterLine } from './filter-words';
import { takeRosterAlong } from './look-at-roster.commands.server';
import type { Roster } from './roster.queries.server';
import { readCompetenceNames, readRosterChoices } from './roster.queries.server';
import { rosterRights } from './roster.policy';
import type { RosterFilter } from './roster-filter.schema';
import type { LookContext } from './roster-hits.queries.server';
import { askedWithinDays } from './roster-members.queries.server';
import { readPhones } from './roster-phones.queries.server';
import { formatFor, rosterSheet, type SheetRow } from './roster-sheet.server';

/**
 * All rows that a filter gives as one table for a file, with who made it, when and with which filter at its foot. Leaves one audit row with
 * everybody on it (design rule 10). The actor must have the right to look (roster.policy).
 */
export async function exportRoster(context: LookContext, roster: Roster, filter: RosterFilter): Promise<Sheet<SheetRow>> {
  const { db, actor, now, municipality, language } = context;
  const { t } = i18nOf(language);
  const format = formatFor({ language, zone: municipality.zone, now });
  const { rows } = await takeRosterAlong(context, roster, filter, 'roster.export');
  const phones = await readPhones(db, rows.map(({ personId }) => personId));
  const names = await readCompetenceNames(db, language, municipality.country, [...new Set(rows.flatMap(({ competence }) => competence?.key ?? []))]);
  const line = { filter, tierNames: format.list(filter.tiers), choices: await readRosterChoices(db), askedWithinDays };
  return rosterSheet({
    t,
    format,
    title: roster.label[language],
    rows: rows.map((row) => ({ ...row, phone: phones.get(row.personId) ?? null })),
    tierNames: new Map(roster.definition.tiers.map(({ key, label }) => [key, label[language]])),
    competenceNames: new Map(names.map(({ key, label }) => [key, label])),
    withPrivate: rosterRights(actor).seePrivate,
    foot: [
      `${roster.label[language]}. ${filterLine(t, format, line)}`,
      t('rosters.sheet.made', { when: format.dateTime(now), name: actor.name, people: rows.length }),
      t('rosters.confidential', { municipality: municipality.name }),
    ],
  });
}
