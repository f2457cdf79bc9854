import { compareNames } from '~/i18n/format';
import type { Instant } from '~/kernel/time';
import type { Country, Language } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import { nurseQualified } from './nurse-qualified';
import type { Labels, RosterDefinition, ShippedRoster } from './roster';
import { rosterDefinitionSchema } from './roster.schema';

/** Rosters that every installation has, also before anybody has changed them. */
const shippedRosters: readonly ShippedRoster[] = [nurseQualified];

export interface Roster {
  readonly key: string;
  readonly label: Labels;
  readonly definition: RosterDefinition;
  /** when and by whom the definition was last changed; null while it is the shipped one */
  readonly changed: { readonly at: Instant; readonly byId: string | null } | null;
}

const shippedAs = ({ key, label, definition }: ShippedRoster): Roster => ({ key, label, definition, changed: null });

/** All rosters: those of the table, and shipped ones that nobody has stored. By key. */
export async function readRosters(db: Reader): Promise<Roster[]> {
  const rows = await db.roster.findMany({ orderBy: { key: 'asc' } });
  const stored = rows.map(
    (row): Roster => ({
      key: row.key,
      label: { da: row.labelDa, nb: row.labelNb, en: row.labelEn },
      definition: rosterDefinitionSchema.parse(row.definition),
      changed: { at: row.updatedAt.getTime(), byId: row.updatedById },
    }),
  );
  const missing = shippedRosters.filter(({ key }) => !rows.some((row) => row.key === key)).map(shippedAs);
  return [...stored, ...missing].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** One roster; null when there is none with that key. */
export async function readRoster(db: Reader, key: string): Promise<Roster | null> {
  return (await readRosters(db)).find((roster) => roster.key === key) ?? null;
}

export interface RosterChoices {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly key: string; readonly name: string }[];
}

/** What a roster's filters offer: units and areas, by name. */
export async function readRosterChoices(db: Reader): Promise<RosterChoices> {
  const units = await db.unit.findMany({ select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  const areas = await db.area.findMany({ select: { key: true, name: true }, orderBy: [{ name: 'asc' }, { key: 'asc' }] });
  return { units, areas };
}

/** The catalogue's groups that hold anything, by key. */
export async function readCompetenceGroups(db: Reader): Promise<string[]> {
  const rows = await db.competence.findMany({ where: { retiredAt: null }, distinct: ['group'], select: { group: true }, orderBy: { group: 'asc' } });
  return rows.map(({ group }) => group);
}

/** The catalogue (or some of it) as the roster names it, by label: a label in one language, other words that find it, and whether a public register says who is authorised. */
export async function readCompetenceNames(db: Reader, language: Language, country: Country, keys?: readonly string[]) {
  const rows = await db.competence.findMany({ where: keys ? { key: { in: [...keys] } } : { retiredAt: null } });
  const compare = compareNames(language);
  const names = rows.map(({ key, labelDa, labelNb, labelEn, synonyms, registerIn }) => ({
    key,
    label: { da: labelDa, nb: labelNb, en: labelEn }[language],
    search: [labelDa, labelNb, labelEn, ...synonyms],
    inRegister: registerIn.includes(country),
  }));
  return names.sort((a, b) => compare(a.label, b.label));
}

/** Who made or changed a roster and when, newest first, at most ten; null is the system. */
export async function readRosterChanges(db: Reader, key: string): Promise<{ readonly at: Instant; readonly by: string | null }[]> {
  const rows = await db.auditEvent.findMany({ where: { action: { in: ['roster.define', 'roster.rename', 'roster.make'] }, subjectId: key }, orderBy: [{ at: 'desc' }, { id: 'asc' }], take: 10 });
  const ids = rows.flatMap(({ actorId }) => actorId ?? []);
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, givenName: true, familyName: true } });
  const names = new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
  return rows.map(({ at, actorId }) => ({ at: at.getTime(), by: actorId && (names.get(actorId) ?? null) }));
}
