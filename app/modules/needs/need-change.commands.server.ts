import { ok, refuse, type Result } from '~/kernel/result';
import { hourMs, type Instant, type Period } from '~/kernel/time';
import type { TextKey } from '~/modules/access/form-action.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Tx } from '~/platform/database.server';
import { changedTexts, contentOf, isInForce, mostWanted, textsOf, type StoredNeed, type TextField } from './need';
import type { NeedTexts } from './need.schema';
import { lockNeed } from './need.queries.server';
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
 * Puts another time in a shift's place. The old one stays for those who hold it, points at the new one and asks nobody any more; the new one
 * wants as many on each line. Refuses a time that is over, too long, or another shift's of the need. Gives the new shift's id.
 */
export async function replaceShift(tx: Tx, shiftId: string, period: Period, change: Change): Promise<Result<{ shiftId: string }, TextKey>> {
  const found = await shiftInForce(tx, shiftId, change);
  if (!found.ok) return found;
  const hours = (period.end - period.start) / hourMs;
  if (hours <= 0) return refuse({ key: 'errors.endBeforeStart' });
  if (hours > longestShiftHours) return refuse({ key: 'needs.errors.tooLong', params: { hours, limit: longestShiftHours } });
  if (period.start <= change.now) return refuse({ key: 'needs.refusal.past' });
  const times = { startsAt: new Date(period.start), endsAt: new Date(period.end) };
  if (await tx.shift.findFirst({ where: { needId: change.needId, ...times }, select: { id: true } }))
    return refuse({ key: 'needs.refusal.sameShift' });
  const wanted = Object.entries(found.value.wanted).map(([lineId, count]) => ({ lineId, wanted: count }));
  const replacement = await tx.shift.create({ data: { needId: change.needId, ...times, lines: { create: wanted } }, select: { id: true } });
  await tx.shift.update({ where: { id: shiftId }, data: { replacedById: replacement.id } });
  await writeVersion(tx, 'need.replaceShift', ['shifts'], change);
  return ok({ shiftId: replacement.id });
}

/** Cancels a shift: it asks nobody any more. Whoever is asked or held on it is for the caller to free. Refuses one that is not in force. */
export async function cancelShift(tx: Tx, shiftId: string, change: Change): Promise<Result<null, TextKey>> {
  const found = await shiftInForce(tx, shiftId, change);
  if (!found.ok) return found;
  await tx.shift.update({ where: { id: shiftId }, data: { cancelledAt: new Date(change.now) } });
  await writeVersion(tx, 'need.cancelShift', ['shifts'], change);
  return ok(null);
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
  const line = await tx.needLine.findFirst({ where: { id: lineId, needId: change.needId }, select: { id: true } });
  if (!line) return refuse({ key: 'needs.refusal.gone' });
  const held = await tx.assignmentShift.findMany({ where: { lineId, shiftId, state: 'HELD' }, select: { place: true } });
  const lastPlace = Math.max(held.length, ...held.map(({ place }) => place ?? 0));
  if (wanted < lastPlace) return refuse({ key: 'needs.refusal.belowHeld', params: { count: held.length } });
  const before = found.value.wanted[lineId] ?? 0;
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

async function shiftInForce(tx: Tx, shiftId: string, { needId }: Change): Promise<Result<StoredNeed['shifts'][number], TextKey>> {
  const need = await lockNeed(tx, needId);
  const shift = need?.shifts.find(({ id }) => id === shiftId);
  if (!need || !shift) return refuse({ key: 'needs.refusal.gone' });
  if (need.status !== 'PUBLISHED') return refuse({ key: `needs.may.not${need.status}` });
  return isInForce(shift) ? ok(shift) : refuse({ key: 'needs.refusal.shiftGone' });
}

/** Keeps what the need says now as its next version, so that each answer can name what it was given to. */
async function writeVersion(tx: Tx, action: string, changed: readonly string[], { needId, now, actorId }: Change): Promise<void> {
  const need = await lockNeed(tx, needId);
  if (!need) return;
  const version = need.version + 1;
  const updatedAt = new Date(Math.max(now, need.updatedAt + 1));
  await tx.need.update({ where: { id: needId }, data: { version, updatedAt } });
  await tx.needVersion.create({ data: { needId, version, content: contentOf(need), changed: [...changed], at: new Date(now), byId: actorId } });
  await recordWrite(tx, { actorId, action, subject: 'Need', subjectId: needId, fields: changed }, now);
}
