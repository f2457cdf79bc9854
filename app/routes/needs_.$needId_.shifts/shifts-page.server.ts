import { redirect } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import { addDays, dateAt, mondayOf } from '~/kernel/zone';
import { notFound } from '~/modules/access/guarded.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { leads } from '~/kernel/actor';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { moveDeadline } from '~/modules/assignments/move-deadline';
import { peopleOnShifts, type PersonOnShift } from '~/modules/assignments/shift-people.queries.server';
import { readAddedShifts } from '~/modules/needs/added-shifts.queries.server';
import { isInForce, type NeedShift, type StoredNeed } from '~/modules/needs/need';
import { readNeedPage, type NeedPage } from '~/modules/needs/need-page.queries.server';
import { readNeed } from '~/modules/needs/need.queries.server';
import { needTemplates } from '~/modules/needs/templates/templates';
import { shiftsViewSchema, type ShiftsView } from './shifts-view.schema';
import { comingAlready, waitingOn, whoOn } from './who-on-shift';

/** The shifts of a need that the actor manages, with who is on the one that is opened; names shown leave a row (design rule 10). */
export async function readShiftsPage(context: SignedInContext, needId: string) {
  const { db, actor, now, url, municipality } = context;
  const page = await readNeedPage(db, actor, needId, now);
  const need = page?.may.manage ? await readNeed(db, actor, needId) : null;
  if (!page || !need) throw notFound();
  if (!page.may.edit || need.status !== 'PUBLISHED') throw redirect(`/needs/${needId}`);
  const view = shiftsViewSchema.parse(Object.fromEntries(url.searchParams));
  const people = await peopleOnShifts(context, needId);
  const personIds = [...new Set(people.filter((one) => one.name !== null).map((one) => one.personId))];
  await recordLook(db, { actorId: actor.personId, action: 'shifts.look', subject: 'Need', subjectId: needId, personIds }, now);
  const today = dateAt(now, municipality.zone);
  const nextMonday = addDays(mondayOf(today), 7);
  return {
    need: { id: need.id, title: need.title, lines: need.lines },
    isReceiver: leads(actor, need.unitId),
    coming: comingRows(page, need, people, now),
    begun: need.shifts.filter((shift) => isInForce(shift) && shift.period.start <= now).map(({ id, period }) => ({ shiftId: id, period })),
    opened: openedShift(view, need, people, now),
    added: view.added === undefined ? null : await addedPart(context, need, people, view.added),
    newShifts: { usualShifts: needTemplates[page.unit.sector].shifts, from: nextMonday, until: addDays(nextMonday, 4), today },
    submissionKeys: { open: randomUUID(), add: randomUUID() },
    askKeys: Object.fromEntries(need.lines.map((line) => [line.id, randomUUID()])),
  };
}

export type ShiftsPage = Awaited<ReturnType<typeof readShiftsPage>>;

/** Shifts in force that have not begun, each with its places and with those who still have the time it was moved from. */
function comingRows({ rows }: NeedPage, need: StoredNeed, people: readonly PersonOnShift[], now: number) {
  const moved = need.shifts.flatMap((shift) => {
    const waiting = shift.replacedById === null ? null : waitingOn(people, shift.id);
    return waiting ? [{ to: shift.replacedById, period: shift.period, ...waiting }] : [];
  });
  return rows
    .filter((row) => !row.isCancelled && row.movedTo === null && row.period.start > now)
    .map(({ shiftId, period, cells }) => ({ shiftId, period, cells, movedFrom: moved.filter((one) => one.to === shiftId) }));
}

/** The shift that the address opens, or why it can't be changed any more; null when it opens none. */
function openedShift(view: ShiftsView, need: StoredNeed, people: readonly PersonOnShift[], now: number) {
  const { move, cancel, start, end, within } = view;
  const shiftId = move ?? cancel;
  if (shiftId === undefined) return null;
  const shift = need.shifts.find((one) => one.id === shiftId);
  const why = whyNot(shift, now);
  if (!shift || why !== null) return { way: 'none' as const, why };
  const replaced = need.shifts.filter((one) => one.replacedById === shiftId).map((one) => one.id);
  const common = { shiftId, period: shift.period, who: whoOn(people, [shiftId, ...replaced]) };
  if (move === undefined) return { way: 'cancel' as const, ...common };
  const isProposed = start !== undefined && end !== undefined && end > start && start > now;
  const proposal = isProposed ? { period: { start, end }, within: within ?? null, answerBy: moveDeadline(shift.period.start, start, within, now) } : null;
  return { way: 'move' as const, ...common, proposal };
}

function whyNot(shift: NeedShift | undefined, now: number): string | null {
  if (!shift) return 'needs.refusal.gone';
  if (!isInForce(shift)) return 'needs.refusal.shiftGone';
  return shift.period.start <= now ? 'needs.refusal.hasBegun' : null;
}

/** What a version added, line by line, with those who come on the line already and could be asked for more. */
async function addedPart({ db, actor, now }: SignedInContext, need: StoredNeed, people: readonly PersonOnShift[], version: number) {
  const inForce = need.shifts.filter((shift) => isInForce(shift) && shift.period.start > now);
  const added = (await readAddedShifts(db, need.id, version)).flatMap(({ id }) => inForce.find((shift) => shift.id === id) ?? []);
  if (added.length === 0) return null;
  const lines = need.lines.flatMap((line) => {
    const shiftIds = added.filter((shift) => (shift.wanted[line.id] ?? 0) > 0).map((shift) => shift.id);
    const coming = comingAlready(people, line.id, shiftIds, actor.personId);
    return shiftIds.length > 0 && coming.length > 0 ? [{ lineId: line.id, title: line.title, shiftIds, people: coming }] : [];
  });
  return { periods: added.map((shift) => shift.period), lines };
}
