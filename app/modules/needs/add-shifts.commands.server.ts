import type { FieldErrors } from '~/kernel/field-error';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/modules/access/form-action.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { readAdded } from './added-shifts';
import type { NewShiftsForm } from './draft-form.schema';
import { writeVersion } from './need-change.commands.server';
import { mayOnNeed } from './need.policy';
import { lockNeed } from './need.queries.server';
import { tellShiftsChanged } from './shift-notices.server';
import { createShift, shiftAt, takeUpAgain } from './shift-rows.server';

/** Added: the need's version that has the new shifts, and how many they are. */
export type AddOutcome =
  | { readonly kind: 'ADDED'; readonly version: number; readonly count: number }
  | { readonly kind: 'WRONG'; readonly errors: FieldErrors };

/**
 * Adds shifts to a published need, singly or by a pattern, as a new version. It asks nobody: who comes already keeps what was agreed, and further shifts are a
 * request of their own (design part 4, rules 4 and 5). Refuses as the policy does.
 */
export async function addShifts(
  { db, actor, now, municipality }: Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>,
  needId: string,
  form: NewShiftsForm,
): Promise<Result<AddOutcome, TextKey>> {
  return db.$transaction(async (tx): Promise<Result<AddOutcome, TextKey>> => {
    const need = await lockNeed(tx, needId);
    if (!need || !mayOnNeed(actor, 'see', { ...need, partOf: false }).may) return refuse({ key: 'needs.refusal.gone' });
    const may = mayOnNeed(actor, 'edit', { ...need, partOf: false });
    if (!may.may) return refuse({ key: may.why });
    if (need.status !== 'PUBLISHED') return refuse({ key: `needs.may.not${need.status}` });
    const held = await tx.assignmentShift.findMany({ where: { line: { needId }, state: 'HELD' }, select: { shiftId: true }, distinct: ['shiftId'] });
    const read = readAdded(form, need, held.map((row) => row.shiftId), { now, zone: municipality.zone });
    if (!read.ok) return ok({ kind: 'WRONG', errors: read.errors });
    for (const period of read.periods) {
      const before = shiftAt(need, period);
      if (before) await takeUpAgain(tx, before, read.wanted);
      else await createShift(tx, needId, period, read.wanted);
    }
    const change = { needId, now, actorId: actor.personId };
    const version = await writeVersion(tx, 'need.addShifts', ['shifts'], change);
    await tellShiftsChanged(tx, change, municipality.zone);
    return ok({ kind: 'ADDED', version, count: read.periods.length });
  });
}
