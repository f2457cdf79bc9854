import { notFound } from '~/modules/access/guarded.server';
import type { FormOutcome } from '~/modules/access/form-action.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { CancelShift, MoveShift } from '~/modules/assignments/assignment.schema';
import { cancelShiftUnderPeople } from '~/modules/assignments/cancel-shift.commands.server';
import { moveShift } from '~/modules/assignments/move-shift.commands.server';
import { peopleOnShifts } from '~/modules/assignments/shift-people.queries.server';
import { addShifts } from '~/modules/needs/add-shifts.commands.server';
import type { NewShiftsForm } from '~/modules/needs/draft-form.schema';
import { isInForce, type StoredNeed } from '~/modules/needs/need';
import { manages } from '~/modules/needs/need.policy';
import { readNeed } from '~/modules/needs/need.queries.server';
import type { MoveForm } from './move-form.schema';
import { readNewTime } from './read-new-time';
import { addedAnchor, confirmPath } from './shifts-view.schema';
import { countOf, whoOn } from './who-on-shift';

interface OfNeed {
  readonly needId: string;
}

/** Who doesn't manage the need is told that there is none, as on the page. */
async function managed({ db, actor }: SignedInContext, needId: string): Promise<StoredNeed> {
  const need = await readNeed(db, actor, needId);
  if (!need || !manages(actor, need.unitId)) throw notFound();
  return need;
}

/** Reads the new time. A shift that concerns somebody is moved only when who they are and the deadline have been shown; one without people at once. */
export async function chooseTime(context: SignedInContext, form: MoveForm, { needId }: OfNeed): Promise<FormOutcome> {
  const { now, municipality } = context;
  const need = await managed(context, needId);
  const shift = need.shifts.find((one) => one.id === form.shiftId);
  if (!shift || !isInForce(shift)) return { refused: { key: shift ? 'needs.refusal.shiftGone' : 'needs.refusal.gone' } };
  if (shift.period.start <= now) return { refused: { key: 'needs.refusal.hasBegun' } };
  const read = readNewTime(form, need, now, municipality.zone);
  if (!read.ok) return { refused: { key: 'shifts.errors.marked' }, fieldErrors: read.errors };
  const { shiftId, within } = form;
  const { start, end } = read.period;
  const replaced = need.shifts.filter((one) => one.replacedById === shiftId).map((one) => one.id);
  const concerned = countOf(whoOn(await peopleOnShifts(context, needId), [shiftId, ...replaced]));
  if (concerned > 0) return { go: confirmPath(needId, { shiftId, start, end, within }) };
  return confirmTime(context, { shiftId, start, end, answerWithinHours: within }, { needId });
}

/** Moves the shift to the time that was shown. */
export async function confirmTime(context: SignedInContext, input: MoveShift, { needId }: OfNeed): Promise<FormOutcome> {
  await managed(context, needId);
  const result = await moveShift(context, { ...input, needId });
  if (!result.ok) return { refused: result.refusal };
  const { people } = result.value;
  return { go: `/needs/${needId}/shifts`, notice: people > 0 ? { key: 'shifts.notice.moved', params: { count: people } } : { key: 'shifts.notice.movedAlone' } };
}

/** Cancels the shift; whoever it concerns is told why. */
export async function cancelOne(context: SignedInContext, input: CancelShift, { needId }: OfNeed): Promise<FormOutcome> {
  await managed(context, needId);
  const result = await cancelShiftUnderPeople(context, { ...input, needId });
  if (!result.ok && result.refusal.key === 'assignments.errors.giveReason') return { refused: { key: 'shifts.errors.marked' }, fieldErrors: { reason: [result.refusal.key] } };
  if (!result.ok) return { refused: result.refusal };
  const { people } = result.value;
  return { go: `/needs/${needId}/shifts`, notice: people > 0 ? { key: 'shifts.notice.cancelled', params: { count: people } } : { key: 'shifts.notice.cancelledAlone' } };
}

/** Adds shifts, and leads on to whom they could be asked of. */
export async function addMore(context: SignedInContext, form: NewShiftsForm, { needId }: OfNeed): Promise<FormOutcome> {
  await managed(context, needId);
  const result = await addShifts(context, needId, form);
  if (!result.ok) return { refused: result.refusal };
  if (result.value.kind === 'WRONG') return { refused: { key: 'shifts.errors.marked' }, fieldErrors: result.value.errors };
  const { version, count } = result.value;
  return { go: `/needs/${needId}/shifts?added=${version}#${addedAnchor}`, notice: { key: 'shifts.notice.added', params: { count } } };
}
