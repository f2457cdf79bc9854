import { hasRole, leads } from '~/kernel/actor';
import { standingsIn } from './act.server';
import type { CommandContext } from './command-context.server';
import { shownReason, type ShownFinding } from './finding';
import { leadersAsked } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { loadAssignments } from './stored-assignment.queries.server';

type Context = Pick<CommandContext, 'db' | 'actor' | 'now' | 'municipality'>;

/** Open findings about held shifts that are not over, for HR and the leaders of both units; soonest shift first. Never the person's own. Five queries. */
export async function readFindings(context: Context, { assignmentId }: { readonly assignmentId?: string } = {}): Promise<ShownFinding[]> {
  const { db, actor, now, municipality } = context;
  const isHr = hasRole(actor, 'HR');
  const led = { in: [...actor.ledUnitIds] };
  if (!isHr && actor.ledUnitIds.length === 0) return [];
  const mine = isHr ? {} : { OR: [{ need: { unitId: led } }, { person: { employments: { some: { unitId: led } } } }] };
  const rows = await db.finding.findMany({
    where: { settledAt: null, assignmentShift: { state: 'HELD', endsAt: { gt: new Date(now) }, assignmentId, assignment: { ...mine, personId: { not: actor.personId } } } },
    select: { id: true, reason: true, since: true, assignmentShift: { select: { assignmentId: true, shiftId: true, startsAt: true, endsAt: true } } },
    orderBy: [{ assignmentShift: { startsAt: 'asc' } }, { id: 'asc' }],
  });
  if (rows.length === 0) return [];
  const assignments = await loadAssignments(db, { id: { in: rows.map((row) => row.assignmentShift.assignmentId) } }, municipality.zone);
  const leadership = await readLeadership(db);
  return rows.flatMap(({ id, reason, since, assignmentShift }): ShownFinding[] => {
    const assignment = assignments.find((one) => one.id === assignmentShift.assignmentId);
    const own = assignment ? standingsIn(context, assignment, leadersAsked(assignment, leadership, now, municipality.zone)) : [];
    if (!assignment || !own.some((standing) => standing === 'RECEIVER' || standing === 'HOME' || standing === 'HR')) return [];
    const shown = shownReason(reason, isHr);
    const leadsHere = leads(actor, assignment.receivingUnitId) || own.includes('HOME');
    const period = { start: assignmentShift.startsAt.getTime(), end: assignmentShift.endsAt.getTime() };
    return [{ id, assignmentId: assignment.id, needId: assignment.needId, shiftId: assignmentShift.shiftId, period, since: since.getTime(), reason: shown, maySettle: isHr || (leadsHere && shown !== 'SPEAK_WITH_HR') }];
  });
}
