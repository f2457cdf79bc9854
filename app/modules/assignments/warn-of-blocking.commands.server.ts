import { hourMs, type Instant } from '~/kernel/time';
import { readMunicipality } from '~/modules/access/municipality.queries.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { standingInTheWay } from '~/modules/onboarding/checklist';
import { readChecklists } from '~/modules/onboarding/checklists.queries.server';
import { lifeOf } from '~/modules/onboarding/life';
import { noteWarning } from '~/modules/onboarding/warning.commands.server';
import type { Database } from '~/platform/database.server';
import { leadersAsked, nearestLeaders } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { noticesPerParty } from './notices';
import { readStartRules } from './start-rules.queries.server';
import { loadAssignments } from './stored-assignment.queries.server';

/** How long before the first shift both leaders are warned of what stands in the way (design part 4, rule 1: what blocks at the start). */
export const warnedHoursBefore = [48, 12] as const;

/** Which of the times applies to what is left; null: too early, or it has begun. Who is confirmed late is warned once, not twice. */
export function warningDue(startsAt: Instant, now: Instant): (typeof warnedHoursBefore)[number] | null {
  const left = startsAt - now;
  if (left <= 0) return null;
  return [...warnedHoursBefore].reverse().find((hours) => left <= hours * hourMs) ?? null;
}

/**
 * Warns both leaders, and the person whose own word is missing, of what stands in the way of a start 48 and 12 hours before the first shift. Gives how many
 * loans were warned of. It may run twice, or in two processes, without harm: each warning is noted in the transaction that tells.
 */
export async function warnOfBlocking(db: Database, now: Instant): Promise<number> {
  const municipality = await readMunicipality(db);
  const soon = { gt: new Date(now), lte: new Date(now + warnedHoursBefore[0] * hourMs) };
  const assignments = await loadAssignments(db, { checklist: { isNot: null }, shifts: { some: { state: 'HELD', startsAt: soon } } }, municipality.zone);
  if (assignments.length === 0) return 0;
  const leadership = await readLeadership(db);
  const checklists = await readChecklists(db, { assignmentIds: assignments.map((one) => one.id) });
  const rules = await readStartRules(db, assignments, now, municipality);
  let warned = 0;
  for (const checklist of checklists) {
    const assignment = assignments.find((one) => checklist.assignmentIds.includes(one.id));
    const { span } = lifeOf(checklist.held, now);
    const hoursBefore = span && !checklist.hasArrived ? warningDue(span.start, now) : null;
    if (!assignment || !span || hoursBefore === null) continue;
    const standing = standingInTheWay(checklist.items, { unmet: [], blocking: rules.get(assignment.id)?.blocking ?? [], hasArrived: false });
    if (standing.rules.length + standing.items.length === 0) continue;
    const first = checklist.held.find((shift) => shift.start === span.start) ?? span;
    const asked = leadersAsked(assignment, leadership, now, municipality.zone);
    const hasOwnWord = standing.rules.some((rule) => rule !== 'RECORD_CHECK');
    const parties = { ...(hasOwnWord && { person: assignment.personId }), receiver: nearestLeaders(asked, 'RECEIVER'), home: nearestLeaders(asked, 'HOME') };
    const told = await db.$transaction(async (tx) => {
      if (!(await noteWarning(tx, checklist.id, { hoursBefore, startsAt: span.start }, now))) return false;
      await tell(tx, noticesPerParty(parties, 'assignment.startBlocked', assignment, null, undefined, { start: first.start, end: first.end }), now);
      return true;
    });
    if (told) warned += 1;
  }
  return warned;
}
