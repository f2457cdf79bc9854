import { randomUUID } from 'node:crypto';
import type { Instant, IsoDate } from '~/kernel/time';
import { addDays, dateAt, dayPeriod, type Zone } from '~/kernel/zone';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { mergedInto, unitAnsweringFor, unitsInForce, type DatedUnit } from '~/modules/access/unit-tree';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import { recordWrites } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import type { CopyNeeds } from './copy-needs.schema';
import { insertNeedRows } from './draft-rows.commands.server';
import { contentOf, textsOf, type NeedShift, type StoredNeed } from './need';
import { storedNeedFields, storedNeedOf } from './need-rows.server';
import { mayCreate } from './need.policy';
import { visibleNeeds } from './need.queries.server';
import { draftWeeksLater, weeksTo } from './new-draft';
import { missingForPublishing, withWantedOnly } from './publishing';
import { introducersThere } from './staff.queries.server';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;

/** What came of it. `at` is when they were made, by which they are found again. */
export interface CopiedNeeds {
  readonly at: Instant;
  readonly published: number;
  readonly drafts: number;
  /** somebody had copied them to that week already */
  readonly already: number;
  /** not the actor's, without a shift, or of a unit that is over without a successor */
  readonly left: number;
}

/**
 * Copies several needs to a week: texts and lines as they were, all shifts moved by whole weeks so that the first one falls in it, at the same time by
 * the clock. Each becomes a draft, or is published when that is asked and nothing is missing; its introducer is told. A need of a unit that was
 * merged is copied to the successor. In parts by id, each whole or not at all and with the same number of statements, so that nobody waits long behind
 * it; pressed again after a fault, what is there already is not copied twice.
 */
export async function copyNeeds(context: Context, { needIds, ...input }: CopyNeeds): Promise<CopiedNeeds> {
  const ids = [...new Set(needIds)].sort();
  const sum = { published: 0, drafts: 0, already: 0, left: 0 };
  for (let start = 0; start < ids.length; start += atOnce) {
    const part = await copyPart(context, { ...input, needIds: ids.slice(start, start + atOnce) });
    for (const count of ['published', 'drafts', 'already', 'left'] as const) sum[count] += part[count];
  }
  return { at: context.now, ...sum };
}

/** Needs in one transaction: some seconds of work on a busy machine, which gives up after 20. */
const atOnce = 50;

async function copyPart(context: Context, { needIds, week, how }: CopyNeeds): Promise<Omit<CopiedNeeds, 'at'>> {
  const { db, actor, now, municipality } = context;
  return db.$transaction(async (tx) => {
    const { needs, already } = await toCopy(tx, context, needIds, week);
    const made = needs.map(({ need, unitId, weeks }) => copyOf(need, unitId, draftWeeksLater(need, need.kind, weeks, municipality.zone), context));
    const isThere = await introducersThere(tx, made, dateAt(now, municipality.zone));
    const isComplete = (need: StoredNeed): boolean =>
      Object.keys(missingForPublishing(need, { now, introducerIsThere: isThere(need), introducerDeclined: false })).length === 0;
    const written = made.map((need): Written => (how === 'PUBLISH' && isComplete(need) ? { ...withWantedOnly(need), status: 'PUBLISHED' } : need));
    await insert(tx, context, written);
    const published = written.filter((need) => need.status === 'PUBLISHED');
    const introduced = published.flatMap(({ id, introducerId }) => (introducerId && introducerId !== actor.personId ? [{ needId: id, personId: introducerId }] : []));
    const told = introduced.map(({ needId, personId }) => ({ personId, kind: 'needs.introducerChosen', data: { needId } }));
    await tell(tx, told, now);
    const left = needIds.length - made.length - already;
    return { published: published.length, drafts: written.length - published.length, already, left };
  });
}

type Written = StoredNeed & { readonly copiedFromId: string };

/** The needs that may and can be copied, held still so that two people who copy the same do it once. Five queries. */
async function toCopy(tx: Tx, { actor, now, municipality }: Context, needIds: readonly string[], week: IsoDate) {
  const { zone } = municipality;
  await tx.$queryRaw`SELECT 1 FROM "Need" WHERE "id" = ANY(${[...needIds]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  const rows = await tx.need.findMany({ where: { AND: [visibleNeeds(actor), { id: { in: [...needIds] } }] }, select: storedNeedFields });
  const units = await readUnitTree(tx);
  const there = await copiedTo(tx, needIds, week, zone);
  const possible = rows.map(storedNeedOf).flatMap((need) => {
    const unitId = unitNow(need.unitId, units, dateAt(now, zone));
    const weeks = weeksTo(need, week, zone);
    return unitId !== null && weeks !== null && mayCreate(actor, unitId).may ? [{ need, unitId, weeks }] : [];
  });
  const needs = possible.filter(({ need }) => !there.has(need.id));
  return { needs, already: possible.length - needs.length };
}

/** Which of some needs have an open copy whose first shift is in the week. */
async function copiedTo(tx: Tx, needIds: readonly string[], week: IsoDate, zone: Zone): Promise<Set<string | null>> {
  const [start, end] = [dayPeriod(week, zone).start, dayPeriod(addDays(week, 7), zone).start];
  const inForce = { cancelledAt: null, replacedById: null };
  const copies = await tx.need.findMany({
    where: {
      copiedFromId: { in: [...needIds] },
      status: { in: ['DRAFT', 'PUBLISHED'] },
      shifts: { some: { ...inForce, startsAt: { gte: new Date(start), lt: new Date(end) } }, none: { ...inForce, startsAt: { lt: new Date(start) } } },
    },
    select: { copiedFromId: true },
  });
  return new Set(copies.map((copy) => copy.copiedFromId));
}

/** The unit itself, or what took over; null when nothing did. */
function unitNow(unitId: string, units: readonly DatedUnit[], today: IsoDate): string | null {
  const answering = unitAnsweringFor(unitId, units, today);
  return unitsInForce(units, today).has(answering) && mergedInto(answering, units, today).includes(unitId) ? answering : null;
}

function copyOf(need: StoredNeed, unitId: string, draft: ReturnType<typeof draftWeeksLater>, { actor, now }: Context): Written {
  const lines = draft.lines.map((line) => ({ ...line, id: randomUUID() }));
  const shifts = draft.shifts.map(({ period, wanted }): NeedShift => {
    const numbers = Object.fromEntries(lines.map(({ id }, index) => [id, wanted[index] ?? 0]));
    return { id: randomUUID(), period, replacedById: null, isCancelled: false, wanted: numbers };
  });
  return { ...draft.texts, id: randomUUID(), unitId, status: 'DRAFT', version: 1, createdById: actor.personId, updatedAt: now, lines, shifts, copiedFromId: need.id };
}

async function insert(tx: Tx, { actor, now }: Context, needs: readonly Written[]): Promise<void> {
  const at = new Date(now);
  const published = needs.filter((need) => need.status === 'PUBLISHED');
  await tx.need.createMany({
    data: needs.map((need) => {
      const { id, unitId, status, createdById, copiedFromId } = need;
      const stored = { id, unitId, status, createdById, copiedFromId, createdAt: at, updatedAt: at, publishedAt: status === 'PUBLISHED' ? at : null };
      return { ...textsOf(need), tasks: [...need.tasks], ...stored };
    }),
  });
  await insertNeedRows(
    tx,
    needs.map(({ id, lines, shifts }) => ({ needId: id, lines, shifts })),
  );
  await tx.needVersion.createMany({ data: published.map((need) => ({ needId: need.id, version: 1, content: contentOf(need), changed: [], at, byId: actor.personId })) });
  const written = (action: string, need: StoredNeed, fields: string[], personIds: string[]) => ({ actorId: actor.personId, action, subject: 'Need', subjectId: need.id, fields, personIds });
  const starts = needs.map((need) => written('need.start', need, ['copiedFromId'], []));
  const publishings = published.map((need) => written('need.publish', need, [], need.introducerId ? [need.introducerId] : []));
  await recordWrites(tx, [...starts, ...publishings], now);
}
