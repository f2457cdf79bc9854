import type { Actor } from '~/kernel/actor';
import type { Instant, Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import { coverageOfEnded, coverageRows, coverageTotals } from './coverage';
import { countsOf } from './coverage.queries.server';
import { isInForce, type StoredNeed } from './need';
import { manages, mayOnNeed } from './need.policy';
import { readNeed } from './need.queries.server';

/** What the page of one need shows, limited to what the actor may see; null when there is no such need for them. Six queries. */
export async function readNeedPage(db: Reader, actor: Actor, needId: string, now: Instant) {
  const need = await readNeed(db, actor, needId);
  if (!need) return null;
  const extra = await db.need.findUniqueOrThrow({
    where: { id: needId },
    select: {
      endedAt: true,
      endedReason: true,
      introducerDeclinedAt: true,
      unit: { select: { id: true, name: true, sector: true, area: { select: { name: true } } } },
    },
  });
  const rows = coverageOfEnded(coverageRows(need.lines, need.shifts, await countsOf(db, [needId], now)), need.status);
  const policy = { ...need, partOf: true };
  return {
    id: need.id,
    status: need.status,
    kind: need.kind,
    priority: need.priority,
    title: need.title,
    tasks: need.tasks,
    notTasks: need.notTasks,
    meetingPlace: need.meetingPlace,
    contact: need.contactName === '' ? null : { name: need.contactName, phone: need.contactPhone },
    introducer: await introducerOf(db, need.introducerId),
    introducerDeclined: extra.introducerDeclinedAt !== null,
    isIntroducer: need.introducerId === actor.personId && need.status === 'PUBLISHED' && extra.introducerDeclinedAt === null,
    lines: need.lines,
    rows,
    totals: coverageTotals(rows, now),
    period: periodOf(need),
    days: daysOf(need),
    isOver: need.shifts.filter(isInForce).every(({ period }) => period.end <= now),
    unit: { id: extra.unit.id, name: extra.unit.name, sector: extra.unit.sector, area: extra.unit.area.name },
    ended: extra.endedAt && { at: extra.endedAt.getTime(), reason: extra.endedReason ?? '' },
    may: {
      manage: manages(actor, need.unitId),
      edit: mayOnNeed(actor, 'edit', policy).may,
      seeCandidates: mayOnNeed(actor, 'seeCandidates', policy).may,
      end: mayOnNeed(actor, 'end', policy).may,
      apply: need.status === 'PUBLISHED' && actor.homeUnitIds.length > 0 && !manages(actor, need.unitId),
    },
  };
}

export type NeedPage = NonNullable<Awaited<ReturnType<typeof readNeedPage>>>;

/** From the first shift in force to the end of the last; null without any. */
function periodOf(need: Pick<StoredNeed, 'shifts'>): Period | null {
  const periods = need.shifts.filter(isInForce).map(({ period }) => period);
  return periods.length === 0 ? null : { start: Math.min(...periods.map(({ start }) => start)), end: Math.max(...periods.map(({ end }) => end)) };
}

/** When the first and the last shift in force start; null without any. */
function daysOf(need: Pick<StoredNeed, 'shifts'>): { first: Instant; last: Instant } | null {
  const starts = need.shifts.filter(isInForce).map(({ period }) => period.start);
  return starts.length === 0 ? null : { first: Math.min(...starts), last: Math.max(...starts) };
}

async function introducerOf(db: Reader, id: string | null): Promise<{ name: string; position: string } | null> {
  const person =
    id === null
      ? null
      : await db.person.findUnique({
          where: { id },
          select: { givenName: true, familyName: true, employments: { select: { position: true }, orderBy: { from: 'desc' }, take: 1 } },
        });
  return person && { name: `${person.givenName} ${person.familyName}`, position: person.employments[0]?.position ?? '' };
}
