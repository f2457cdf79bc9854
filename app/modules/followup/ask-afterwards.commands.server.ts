import type { Instant } from '~/kernel/time';
import { readMunicipality } from '~/modules/access/municipality.queries.server';
import { leadersAsked, nearestLeaders } from '~/modules/assignments/leadership';
import { readLeadership } from '~/modules/assignments/leadership.queries.server';
import { loadAssignments, type StoredAssignment } from '~/modules/assignments/stored-assignment.queries.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Database, Tx } from '~/platform/database.server';
import { askedWithinMs, courseOf, isTimeToAsk } from './afterwards';
import { chainsOf } from './chain';
import { lockAssignment } from './standing.server';

const asking = { kind: 'followup.afterwards' } as const;

/**
 * Asks person, receiving leader and home leader three questions each when a loan that has run is over, and what continues it too; gives of how many loans. It may
 * run twice, or in two processes, without harm: the person's own message says that a loan was asked about.
 */
export async function askAfterwards(db: Database, now: Instant): Promise<number> {
  const { zone } = await readMunicipality(db);
  const lately = { gt: new Date(now - askedWithinMs), lte: new Date(now) };
  const ended = await db.assignment.findMany({ where: { OR: [{ effectiveFrom: lately }, { shifts: { some: { state: 'HELD', endsAt: lately } } }] }, select: { personId: true, lineId: true } });
  if (ended.length === 0) return 0;
  const around = await loadAssignments(db, { personId: { in: ended.map((one) => one.personId) }, lineId: { in: ended.map((one) => one.lineId) } }, zone);
  const over = chainsOf(around).flatMap((chain): StoredAssignment[] => {
    const courses = chain.map(({ facts }) => courseOf(facts, now));
    const last = isTimeToAsk(courses, now) ? chain.filter((_, index) => courses[index]?.ranUntil !== null).at(-1) : undefined;
    return last ? [last] : [];
  });
  const leadership = over.length > 0 ? await readLeadership(db) : null;
  let asked = 0;
  for (const assignment of leadership ? over : []) {
    if (!leadership || (await wasAsked(db, assignment))) continue;
    const leaders = nearestLeaders(leadersAsked(assignment, leadership, now, zone));
    if (await ask(db, assignment, leaders, now)) asked += 1;
  }
  return asked;
}

const wasAsked = async (db: Database | Tx, { id, personId }: StoredAssignment): Promise<boolean> =>
  (await db.message.count({ where: { personId, ...asking, data: { path: ['assignmentId'], equals: id } } })) > 0;

function ask(db: Database, assignment: StoredAssignment, leaders: readonly string[], now: Instant): Promise<boolean> {
  const { id: assignmentId, personId, needId, receivingUnitId: unitId } = assignment;
  return db.$transaction(async (tx) => {
    await lockAssignment(tx, assignmentId);
    if (await wasAsked(tx, assignment)) return false;
    const data = { assignmentId, needId, unitId };
    await tell(tx, [...new Set([personId, ...leaders])].map((one) => ({ personId: one, ...asking, data })), now);
    return true;
  });
}
