import type { Municipality } from '~/modules/access/municipality';
import { readRoleHolders } from '~/modules/access/role-holders.queries.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { lockBookings } from '~/modules/bookings/booking.commands.server';
import { contextOf } from '~/modules/matching/context';
import { evaluate } from '~/modules/matching/evaluate';
import type { PersonFacts } from '~/modules/matching/facts';
import { loadPeopleFacts } from '~/modules/matching/facts.queries.server';
import { loadLineFacts, type LoadedLine } from '~/modules/matching/line-facts.queries.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Instant } from '~/kernel/time';
import type { Database, Tx } from '~/platform/database.server';
import { changesOf, noticedIn, settledByItself, type Noticed } from './finding';
import { leadersAsked, type Leadership } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { leadersToTell, noticesPerParty, noticesTo } from './notices';
import { loadAssignments, type StoredAssignment } from './stored-assignment.queries.server';
import { setAsideIn } from './set-aside';

export interface Recheck {
  readonly now: Instant;
  readonly municipality: Municipality;
  /** only what one person holds, or what one need has; both left out is everything held */
  readonly personId?: string;
  readonly needId?: string;
}

export interface Rechecked {
  readonly assignments: number;
  readonly found: number;
  readonly settled: number;
}

/**
 * Evaluates every held shift that is not over at the moment START, writes what is new as findings, settles those that hold no more, and tells both leaders and HR of
 * the new ones (design part 4, rule 8). Frees nothing by itself. Run again it does nothing more. One short transaction for each assignment with a change.
 */
export async function recheck(db: Database, asked: Recheck): Promise<Rechecked> {
  const { now, municipality } = asked;
  const held = { state: 'HELD' as const, endsAt: { gt: new Date(now) } };
  const assignments = await loadAssignments(db, { personId: asked.personId, needId: asked.needId, shifts: { some: held } }, municipality.zone);
  if (assignments.length === 0) return { assignments: 0, found: 0, settled: 0 };
  const lines = await loadLines(db, [...new Set(assignments.map((one) => one.lineId))], now);
  const people = await loadPeople(db, assignments, asked);
  const rows = await db.assignmentShift.findMany({ where: { assignmentId: { in: assignments.map((one) => one.id) }, ...held }, select: { id: true, assignmentId: true, shiftId: true } });
  const leadership = await readLeadership(db);
  const counts = { assignments: assignments.length, found: 0, settled: 0 };
  for (const assignment of assignments) {
    const rowIds = new Map(rows.filter((row) => row.assignmentId === assignment.id).map((row) => [row.shiftId, row.id]));
    const noticed = noticedAbout(assignment, lines.get(assignment.lineId), people.get(assignment.personId), rowIds, asked);
    const changed = await db.$transaction((tx) => writeChanges(tx, assignment, noticed, leadership, asked));
    counts.found += changed.found;
    counts.settled += changed.settled;
  }
  return counts;
}

async function loadLines(db: Database, lineIds: readonly string[], now: Instant): Promise<Map<string, LoadedLine>> {
  const lines = new Map<string, LoadedLine>();
  for (const lineId of lineIds) {
    const loaded = await loadLineFacts(db, lineId, now);
    if (loaded) lines.set(lineId, loaded);
  }
  return lines;
}

async function loadPeople(db: Database, assignments: readonly StoredAssignment[], { now, municipality }: Recheck): Promise<Map<string, PersonFacts>> {
  const shifts = assignments.flatMap((one) => one.facts.shifts).filter((shift) => shift.state === 'HELD' && shift.end > now);
  const period = { start: Math.min(...shifts.map((shift) => shift.start)), end: Math.max(...shifts.map((shift) => shift.end)) };
  const people = await loadPeopleFacts(db, { personIds: [...new Set(assignments.map((one) => one.personId))], period, now, municipality });
  return new Map(people.map((person) => [person.personId, person]));
}

/** Without any employment left there are no facts of the person: every held shift is one without employment. */
function noticedAbout(assignment: StoredAssignment, loaded: LoadedLine | undefined, person: PersonFacts | undefined, rowIds: ReadonlyMap<string, string>, { now, municipality }: Recheck): Noticed[] {
  if (!person) return [...rowIds.values()].map((assignmentShiftId) => ({ assignmentShiftId, reason: 'EMPLOYMENT_ENDS' }));
  const shifts = loaded?.shifts.filter((shift) => rowIds.has(shift.id)) ?? [];
  if (!loaded || shifts.length === 0) return [];
  return noticedIn(evaluate(person, loaded.line, shifts, contextOf(municipality, 'start', now, true)), rowIds, setAsideIn(assignment.facts));
}

async function writeChanges(tx: Tx, assignment: StoredAssignment, noticed: readonly Noticed[], leadership: Leadership, { now, municipality }: Recheck) {
  await lockBookings(tx, [assignment.personId], []);
  const known = await tx.finding.findMany({
    where: { OR: [{ settledAt: null }, { settledById: { not: null } }], assignmentShift: { assignmentId: assignment.id } },
    select: { id: true, assignmentShiftId: true, reason: true, settledAt: true },
  });
  const stillHeld = await tx.assignmentShift.findMany({ where: { assignmentId: assignment.id, state: 'HELD' }, select: { id: true } });
  const { fresh, gone } = changesOf(known, noticed.filter((one) => stillHeld.some((row) => row.id === one.assignmentShiftId)));
  if (gone.length > 0) await tx.finding.updateMany({ where: { id: { in: gone.map((one) => one.id) } }, data: { settledAt: new Date(now), settledHow: settledByItself } });
  if (fresh.length > 0) {
    await tx.finding.createMany({ data: fresh.map((one) => ({ ...one, since: new Date(now) })) });
    const asked = leadersAsked(assignment, leadership, now, municipality.zone);
    const leaders = noticesPerParty({ receiver: leadersToTell(asked, 'RECEIVER'), home: leadersToTell(asked, 'HOME') }, 'assignment.finding', assignment, assignment.personId);
    const told = leaders.map(({ personId }) => personId);
    const hr = (await readRoleHolders(tx, 'HR', now, municipality.zone)).filter((id) => !told.includes(id));
    await tell(tx, [...leaders, ...noticesTo(hr, 'assignment.finding', assignment, assignment.personId)], now);
  }
  if (fresh.length + gone.length > 0) {
    await recordWrite(tx, { actorId: null, action: 'assignment.recheck', subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['findings'] }, now);
  }
  return { found: fresh.length, settled: gone.length };
}
