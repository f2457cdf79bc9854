import { hasRole, type Actor } from '~/kernel/actor';
import { dayPeriod } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/client';
import type { CommandContext } from './command-context.server';
import type { Loan } from './loan';
import { readLoans } from './loan.queries.server';
import { isReasonCode, overridableCodes, privateCodes, type ShownOverride } from './override';
import type { OverrideFilter } from './override-list.schema';

export const overridesPerPage = 25;

/** An override with the assignment it is on, as its reader may see it. */
export interface ListedOverride extends ShownOverride {
  readonly needId: string;
  readonly needTitle: string;
  readonly unitName: string;
  /** nothing of them until their yes lets the reader know who they are */
  readonly person: Pick<Loan['person'], 'id' | 'name' | 'position'>;
}

/**
 * What was set aside, newest first, by filter and page: for HR everything, for the crisis staff what is not private, for leaders that of their units, and of their own people
 * only once the person has said yes (design part 3). Fifteen queries at most.
 */
export async function readOverrides(context: CommandContext, filter: OverrideFilter) {
  const { db, actor } = context;
  const { after } = filter;
  const page = after ? { OR: [{ at: { lt: new Date(after.at) } }, { at: new Date(after.at), id: { lt: after.id } }] } : {};
  const visible = visibleTo(actor);
  const where: Prisma.AssignmentOverrideWhereInput = { AND: [visible, narrowed(filter, context), page] };
  const rows = await overrideRows(db, where, overridesPerPage + 1);
  const shown = rows.slice(0, overridesPerPage);
  const loans = await readLoans(context, { id: { in: shown.map((row) => row.assignmentId) } });
  const overrides = await shownOverrides(db, shown);
  const last = rows.length > overridesPerPage ? shown.at(-1) : undefined;
  const units = await db.unit.findMany({
    where: { needs: { some: { assignments: { some: { overrides: { some: visible } } } } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return {
    overrides: overrides.flatMap((one): ListedOverride[] => {
      const loan = loans.find(({ id }) => id === one.assignmentId);
      if (!loan) return [];
      const { id, name, position } = loan.person;
      return [{ ...one, needId: loan.needId, needTitle: loan.need.title, unitName: loan.unit.name, person: { id, name, position } }];
    }),
    next: last ? { at: last.at.getTime(), id: last.id } : null,
    units,
    codes: overridableCodes(hasRole(actor, 'HR')),
  };
}

/** What was set aside on an assignment that the actor reads, newest first; a restriction is told to the person and HR alone. Two queries. */
export async function readOverridesOn({ db, actor }: Pick<CommandContext, 'db' | 'actor'>, loan: Pick<Loan, 'id' | 'own'>): Promise<ShownOverride[]> {
  const mayKnow = loan.own.includes('PERSON') || hasRole(actor, 'HR');
  return shownOverrides(db, await overrideRows(db, { assignmentId: loan.id, ...(mayKnow ? {} : notPrivate) }));
}

// the words may say what the codes would not, so that the whole row is left out
const notPrivate: Prisma.AssignmentOverrideWhereInput = { NOT: { codes: { hasSome: [...privateCodes] } } };

function visibleTo(actor: Actor): Prisma.AssignmentOverrideWhereInput {
  if (hasRole(actor, 'HR')) return {};
  if (hasRole(actor, 'COORDINATOR')) return notPrivate;
  const led = { in: [...actor.ledUnitIds] };
  const heard = { answers: { some: { party: 'PERSON' as const, value: 'YES' as const } } };
  return { AND: [notPrivate, { assignment: { OR: [{ need: { unitId: led } }, { person: { employments: { some: { unitId: led } } }, ...heard }] } }] };
}

function narrowed({ reason, unitId, from, to, role }: OverrideFilter, { municipality: { zone } }: CommandContext): Prisma.AssignmentOverrideWhereInput {
  return {
    ...(reason !== undefined && { codes: { has: reason } }),
    ...(unitId !== undefined && { assignment: { need: { unitId } } }),
    ...(role !== undefined && { byRole: role }),
    at: {
      ...(from !== undefined && { gte: new Date(dayPeriod(from, zone).start) }),
      ...(to !== undefined && { lt: new Date(dayPeriod(to, zone).end) }),
    },
  };
}

const overrideRows = (db: Reader, where: Prisma.AssignmentOverrideWhereInput, take?: number) =>
  db.assignmentOverride.findMany({
    where,
    select: { id: true, assignmentId: true, codes: true, reason: true, byId: true, byRole: true, moment: true, at: true, answer: { select: { undoneAt: true } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  });

async function shownOverrides(db: Reader, rows: Awaited<ReturnType<typeof overrideRows>>): Promise<ShownOverride[]> {
  const givers = await db.person.findMany({ where: { id: { in: rows.map((row) => row.byId) } }, select: { id: true, givenName: true, familyName: true } });
  return rows.map(({ id, assignmentId, codes, reason, byId, byRole, moment, at, answer }) => {
    const giver = givers.find((one) => one.id === byId);
    const byName = giver ? `${giver.givenName} ${giver.familyName}` : '';
    return { id, assignmentId, codes: codes.filter(isReasonCode), reason, byName, byRole, moment, at: at.getTime(), hasLapsed: answer !== null && answer.undoneAt !== null };
  });
}
