import type { SignedInContext } from '~/modules/access/page-context.server';
import { readUnitNames } from '~/modules/access/unit-names.queries.server';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { usedAuditFilters, type AuditFilter } from '~/modules/audit/audit-filter.schema';
import { readAuditPage, type AuditRow } from '~/modules/audit/audit-list.queries.server';
import { readPersonNames, type NamedPerson } from '~/modules/audit/person-names.queries.server';
import { readNeedIdsOf } from '~/modules/audit/subject-needs.queries.server';
import { readNeedNames } from '~/modules/needs/need-names.queries.server';
import { readRosters } from '~/modules/rosters/roster.queries.server';

/** What a row is about: its name, null when it is gone, and where it is. */
interface Thing {
  readonly name: string | null;
  readonly href: string | null;
}

/** A row of the page. Names are null where somebody no longer exists. */
export interface ShownAuditRow extends Pick<AuditRow, 'id' | 'at' | 'kind' | 'action'> {
  readonly who: { readonly name: string | null; readonly isSystem: boolean };
  readonly thing: Thing | null;
  /** how many it is about, beside who did it */
  readonly count: number;
  /** the only one it is about */
  readonly whom: { readonly name: string | null } | null;
  /** only of the row that is open */
  readonly opened: { readonly people: readonly { readonly id: string; readonly name: string | null }[]; readonly fields: readonly string[] } | null;
}

/**
 * One page of the audit with names, and one audit row of its own with the ids of everybody it names (design rule 10): who acted, the only one a
 * row is about, those of the row that is open, and the namesakes offered. Some eight queries.
 */
export async function readAuditRows(context: SignedInContext, filter: AuditFilter, offered: readonly NamedPerson[]) {
  const { db, actor, now, municipality } = context;
  const { rows, next } = await readAuditPage(db, filter, municipality.zone);
  const named = new Set([...rows.flatMap((row) => namedIn(row, filter.open)), ...[filter.by, filter.about].flatMap((id) => id ?? [])]);
  const names = await readPersonNames(db, [...named]);
  const things = await readThings(context, rows);
  const personIds = [...names.keys(), ...offered.map(({ id }) => id)].filter((id) => id !== actor.personId);
  await recordLook(db, { actorId: actor.personId, action: 'audit.look', subject: 'AuditEvent', personIds, fields: usedAuditFilters(filter) }, now);
  return { rows: rows.map((row) => shown(row, filter.open, names, things)), next, names };
}

const othersIn = ({ actorId, personIds }: AuditRow): string[] => personIds.filter((id) => id !== actorId);

function namedIn(row: AuditRow, open: string | null): string[] {
  const others = othersIn(row);
  return [...(row.actorId ? [row.actorId] : []), ...(others.length === 1 ? others : []), ...(row.id === open ? row.personIds : [])];
}

function shown(row: AuditRow, open: string | null, names: ReadonlyMap<string, string>, things: ReadonlyMap<string, Thing>): ShownAuditRow {
  const { id, at, kind, action, actorId, subject, subjectId, personIds, fields } = row;
  const others = othersIn(row);
  const [only] = others;
  const nameOf = (personId: string): string | null => names.get(personId) ?? null;
  // which fields somebody changed about themself can tell what is private to them
  const isAboutSelf = kind === 'WRITE' && others.length === 0 && personIds.length > 0;
  return {
    id,
    at,
    kind,
    action,
    who: { name: actorId && nameOf(actorId), isSystem: actorId === null },
    thing: things.get(`${subject} ${subjectId}`) ?? null,
    count: others.length,
    whom: others.length === 1 && only ? { name: nameOf(only) } : null,
    opened: id === open ? { people: personIds.map((one) => ({ id: one, name: nameOf(one) })), fields: isAboutSelf ? [] : fields } : null,
  };
}

async function readThings({ db, language }: SignedInContext, rows: readonly AuditRow[]): Promise<Map<string, Thing>> {
  const idsOf = (subject: string): string[] => [...new Set(rows.flatMap((row) => (row.subject === subject && row.subjectId ? [row.subjectId] : [])))];
  const needOf = await readNeedIdsOf(db, idsOf('Assignment'));
  const needs = await readNeedNames(db, [...idsOf('Need'), ...needOf.values()]);
  const units = await readUnitNames(db, idsOf('Unit'));
  const rosters = new Map((await readRosters(db)).map(({ key, label }) => [key, label[language]]));
  const needName = (id: string): string | null => {
    const need = needs.get(id);
    return need ? [need.title, need.unitName].filter(Boolean).join(', ') : null;
  };
  const thing = (name: string | null, href: string): Thing => ({ name, href: name === null ? null : href });
  return new Map<string, Thing>([
    ...idsOf('Need').map((id): [string, Thing] => [`Need ${id}`, thing(needName(id), `/needs/${id}`)]),
    ...idsOf('Assignment').map((id): [string, Thing] => [`Assignment ${id}`, thing(needName(needOf.get(id) ?? ''), `/assignments/${id}`)]),
    ...idsOf('Unit').map((id): [string, Thing] => [`Unit ${id}`, thing(units.get(id) ?? null, `/units/${id}`)]),
    ...idsOf('Roster').map((key): [string, Thing] => [`Roster ${key}`, thing(rosters.get(key) ?? null, `/rosters/${key}`)]),
  ]);
}
