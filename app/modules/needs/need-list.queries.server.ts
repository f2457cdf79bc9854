import { hasRole, type Actor } from '~/kernel/actor';
import { dayMs, type Instant } from '~/kernel/time';
import type { Prisma } from '~/platform/generated/client';
import type { Reader } from '~/platform/database.server';
import { coverageRows, coverageTotals, type Counts } from './coverage';
import { countsOf } from './coverage.queries.server';
import { isInForce } from './need';
import type { NeedFilter, NeedListItem } from './need-list';
import { storedNeedFields, storedNeedOf } from './need-rows.server';
import { visibleNeeds } from './need.queries.server';

const listFields = {
  ...storedNeedFields,
  unit: { select: { name: true, sector: true, areaKey: true, area: { select: { name: true } } } },
} satisfies Prisma.NeedSelect;

const mostListed = 500;
/** How long ended needs stay among one's own. */
const endedShownDays = 60;

/**
 * The needs of a view that the actor may see: open ones with a shift that is not over; those of own units (all units for HR and the
 * coordinator), also when covered or lately ended; or their drafts. A constant number of queries.
 */
export async function listNeeds(db: Reader, actor: Actor, view: NeedFilter['view'], now: Instant): Promise<NeedListItem[]> {
  return listed(db, actor, whereOf(view, actor, now), now);
}

/** The drafts and open needs of some units that the actor may see. A constant number of queries. */
export async function listNeedsOfUnits(db: Reader, actor: Actor, unitIds: readonly string[], now: Instant): Promise<NeedListItem[]> {
  return listed(db, actor, { unitId: { in: [...unitIds] }, status: { in: ['DRAFT', 'PUBLISHED'] } }, now);
}

async function listed(db: Reader, actor: Actor, where: Prisma.NeedWhereInput, now: Instant): Promise<NeedListItem[]> {
  const rows = await db.need.findMany({
    where: { AND: [visibleNeeds(actor), where] },
    select: listFields,
    take: mostListed,
    orderBy: { updatedAt: 'desc' },
  });
  const counts = await countsOf(
    db,
    rows.map(({ id }) => id),
    now,
  );
  return rows.map((row) => itemOf(row, counts, now));
}

function whereOf(view: NeedFilter['view'], actor: Actor, now: Instant): Prisma.NeedWhereInput {
  const managed: Prisma.NeedWhereInput = hasRole(actor, 'HR', 'COORDINATOR') ? {} : { unitId: { in: [...actor.ledUnitIds] } };
  if (view === 'drafts') return { status: 'DRAFT', ...managed };
  if (view === 'own') return { ...managed, OR: [{ status: 'PUBLISHED' }, { endedAt: { gt: new Date(now - endedShownDays * dayMs) } }] };
  return { status: 'PUBLISHED', shifts: { some: { cancelledAt: null, replacedById: null, endsAt: { gt: new Date(now) } } } };
}

type Row = Prisma.NeedGetPayload<{ select: typeof listFields }>;

function itemOf({ unit, ...row }: Row, counts: Counts, now: Instant): NeedListItem {
  const need = storedNeedOf(row);
  const rows = coverageRows(need.lines, need.shifts, counts);
  const missing = need.lines.map(({ title }, index) => {
    const column = rows.map((one) => ({ ...one, cells: [one.cells[index] ?? null] }));
    return { title, missing: coverageTotals(column, now).missing };
  });
  return {
    id: need.id,
    title: need.title,
    kind: need.kind,
    status: need.status,
    priority: need.priority,
    unitId: need.unitId,
    unitName: unit.name,
    sector: unit.sector,
    areaKey: unit.areaKey,
    areaName: unit.area.name,
    updatedAt: need.updatedAt,
    shifts: need.shifts.filter(isInForce).map(({ period }) => period),
    lineIds: need.lines.map(({ id }) => id),
    competenceKeys: [...new Set(need.lines.flatMap(({ requirements }) => (requirements ?? []).flatMap(({ anyOf }) => anyOf)))],
    totals: coverageTotals(rows, now),
    seeking: missing.filter((line) => line.missing > 0).sort((a, b) => b.missing - a.missing),
  };
}

/** The areas of the municipality by name, to choose among. */
export function readAreas(db: Reader): Promise<{ key: string; name: string }[]> {
  return db.area.findMany({ select: { key: true, name: true }, orderBy: { name: 'asc' } });
}
