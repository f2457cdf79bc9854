import { ok, refuse, type Result } from '~/kernel/result';
import { hourMs, type Instant, type Period } from '~/kernel/time';
import type { TextKey } from '~/modules/access/form-action.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Tx } from '~/platform/database.server';
import { changedTexts, contentOf, isInForce, mostWanted, textsOf, type NeedShift, type StoredNeed, type TextField } from './need';
import type { NeedTexts } from './need.schema';
import { lockNeed } from './need.queries.server';
import { createShift, shiftAt, takeUpAgain } from './shift-rows.server';
import { longestShiftHours } from './shift-times';

// Changes of a published need, each inside the caller's transaction. They write the need and its new version, and nothing of anybody's
// booking: whoever calls frees and asks people in the same transaction (design part 4.5), after taking the booking locks, and has asked the
// policy.

/** Who changes which need, when. */
export interface Change {
  readonly needId: string;
  readonly now: Instant;
  readonly actorId: string;
}

/** Takes the locked need and its new texts; writes them as a new version. Gives the names of the fields that changed; none leaves all as it was. */
export async function applyTextChange(tx: Tx, need: StoredNeed, texts: NeedTexts, change: Change): Promise<TextField[]> {
  const changed = changedTexts(need, texts);
  if (changed.length === 0) return [];
  const { tasks, ...rest } = textsOf(texts);
  const introducer = changed.includes('introducerId') ? { introducerDeclinedAt: null } : {};
  await tx.need.update({ where: { id: need.id }, data: { ...rest, tasks: [...tasks], ...introducer } });
  await writeVersion(tx, 'need.change', changed, change);
  return changed;
}

/**
 * Puts another time in a shift's place. The old one stays for those who hold it, points at the new one and asks nobody any more, and so do those that it
 * had replaced itself; the new one wants as many on each line. A time that the need had before is taken up again. Refuses a shift that has begun, and a
 * time that is over, too long, or another shift's in force. Gives the new shift's id.
 */
export async function replaceShift(tx: Tx, shiftId: string, period: Period, change: Change): Promise<Result<{ shiftId: string }, TextKey>> {
  const found = await comingShift(tx, shiftId, change);
  if (!found.ok) return found;
  const hours = (period.end - period.start) / hourMs;
  if (hours <= 0) return refuse({ key: 'errors.endBeforeStart' });
  if (hours > longestShiftHours) return refuse({ key: 'needs.errors.tooLong', params: { hours: Math.round(hours * 10) / 10, limit: longestShiftHours } });
  if (period.start <= change.now) return refuse({ key: 'needs.refusal.past' });
  const { need, shift } = found.value;
  const before = shiftAt(need, period);
  if (before && isInForce(before)) return refuse({ key: 'needs.refusal.sameShift' });
  const replacementId = before ? await takeUpAgain(tx, before, shift.wanted) : await createShift(tx, need.id, period, shift.wanted);
  await tx.shift.updateMany({ where: { id: { not: replacementId }, OR: [{ id: shiftId }, { replacedById: shiftId }] }, data: { replacedById: replacementId } });
  await writeVersion(tx, 'need.replaceShift', ['shifts'], change);
  return ok({ shiftId: replacementId });
}

/**
 * Cancels a shift: it asks nobody any more. Whoever is asked or held on it, or still held at a time that it was moved from, is for the caller to free.
 * Gives the ids of all of these shifts, and the time of the cancelled one. Refuses one that is not in force or has begun.
 */
export async function cancelShift(tx: Tx, shiftId: string, change: Change): Promise<Result<{ shiftIds: readonly string[]; period: Period }, TextKey>> {
  const found = await comingShift(tx, shiftId, change);
  if (!found.ok) return found;
  const { need, shift } = found.value;
  await tx.shift.update({ where: { id: shiftId }, data: { cancelledAt: new Date(change.now) } });
  await writeVersion(tx, 'need.cancelShift', ['shifts'], change);
  return ok({ shiftIds: [shiftId, ...need.shifts.filter((one) => one.replacedById === shiftId).map((one) => one.id)], period: shift.period });
}

/** Sets how many are wanted of a line on a shift, 0 to 99. Refuses less than are held: the leader first picks who is freed, with a reason. */
export async function setWanted(
  tx: Tx,
  { lineId, shiftId, wanted }: { lineId: string; shiftId: string; wanted: number },
  change: Change,
): Promise<Result<{ before: number }, TextKey>> {
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > mostWanted) return refuse({ key: 'needs.errors.wanted', params: { most: mostWanted } });
  const found = await shiftInForce(tx, shiftId, change);
  if (!found.ok) return found;
  const { shift } = found.value;
  const line = await tx.needLine.findFirst({ where: { id: lineId, needId: change.needId }, select: { id: true } });
  if (!line) return refuse({ key: 'needs.refusal.gone' });
  const held = await tx.assignmentShift.findMany({ where: { lineId, shiftId, state: 'HELD' }, select: { place: true } });
  const lastPlace = Math.max(held.length, ...held.map(({ place }) => place ?? 0));
  if (wanted < lastPlace) return refuse({ key: 'needs.refusal.belowHeld', params: { count: held.length } });
  const before = shift.wanted[lineId] ?? 0;
  if (before === wanted) return ok({ before });
  await tx.lineShift.upsert({ where: { lineId_shiftId: { lineId, shiftId } }, create: { lineId, shiftId, wanted }, update: { wanted } });
  await writeVersion(tx, 'need.setWanted', ['wanted'], change);
  return ok({ before });
}

/**
 * Ends a published need; `reason` is told to everybody who was asked or held. Refuses one that is not published. Freeing people is for the
 * caller.
 */
export async function endNeed(
  tx: Tx,
  status: 'CLOSED' | 'CANCELLED',
  reason: string,
  { needId, now, actorId }: Change,
): Promise<Result<null, TextKey>> {
  const need = await lockNeed(tx, needId);
  if (!need) return refuse({ key: 'needs.refusal.gone' });
  if (need.status !== 'PUBLISHED') return refuse({ key: `needs.may.not${need.status}` });
  const at = new Date(Math.max(now, need.updatedAt + 1));
  await tx.need.update({ where: { id: needId }, data: { status, endedAt: new Date(now), endedReason: reason, updatedAt: at } });
  await recordWrite(
    tx,
    { actorId, action: status === 'CLOSED' ? 'need.close' : 'need.cancel', subject: 'Need', subjectId: needId, fields: ['status', 'endedReason'] },
    now,
  );
  return ok(null);
}

type FoundShift = Result<{ readonly need: StoredNeed; readonly shift: NeedShift }, TextKey>;

async function shiftInForce(tx: Tx, shiftId: string, { needId }: Change): Promise<FoundShift> {
  const need = await lockNeed(tx, needId);
  const shift = need?.shifts.find(({ id }) => id === shiftId);
  if (!need || !shift) return refuse({ key: 'needs.refusal.gone' });
  if (need.status !== 'PUBLISHED') return refuse({ key: `needs.may.not${need.status}` });
  return isInForce(shift) ? ok({ need, shift }) : refuse({ key: 'needs.refusal.shiftGone' });
}

async function comingShift(tx: Tx, shiftId: string, change: Change): Promise<FoundShift> {
  const found = await shiftInForce(tx, shiftId, change);
  return found.ok && found.value.shift.period.start <= change.now ? refuse({ key: 'needs.refusal.hasBegun' }) : found;
}

/** Keeps what the need says now as its next version, so that each answer can name what it was given to. Gives the version's number. */
export async function writeVersion(tx: Tx, action: string, changed: readonly string[], { needId, now, actorId }: Change): Promise<number> {
  const need = await lockNeed(tx, needId);
  if (!need) throw new Error(`need ${needId} is gone while it is locked`);
  const version = need.version + 1;
  const updatedAt = new Date(Math.max(now, need.updatedAt + 1));
  await tx.need.update({ where: { id: needId }, data: { version, updatedAt } });
  await tx.needVersion.create({ data: { needId, version, content: contentOf(need), changed: [...changed], at: new Date(now), byId: actorId } });
  await recordWrite(tx, { actorId, action, subject: 'Need', subjectId: needId, fields: changed }, now);
  return version;
}
