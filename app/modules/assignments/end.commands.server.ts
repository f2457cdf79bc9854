import { ok, refuse, type Result } from '~/kernel/result';
import type { Instant, IsoDate } from '~/kernel/time';
import { dateAt, dayPeriod } from '~/kernel/zone';
import { actOn, type Acting } from './act.server';
import type { Standing } from './actions';
import type { AskedShift, Ender } from './assignment-facts';
import type { End, FreeShifts, Withdraw } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { endFrom } from './end-from.server';
import { because, type Refusal } from './refusal';

type OnAssignment<Input> = Input & { readonly assignmentId: string };

const enderOf: Readonly<Partial<Record<Standing, Exclude<Ender, 'SYSTEM'>>>> = { PERSON: 'PERSON', RECEIVER: 'RECEIVER', HOME: 'HOME', HR: 'HR' };

/**
 * Frees single shifts that have not begun; the other yeses stay (design part 4, rule 4: narrowing). Anybody but the person gives a reason. The last shift
 * freed ends the assignment. Gives the ids freed. Refused for shifts that have begun or are free already.
 */
export async function freeShifts(context: CommandContext, input: OnAssignment<FreeShifts>): Promise<Result<{ readonly shiftIds: readonly string[] }, Refusal>> {
  return actOn(context, input.assignmentId, 'freeShift', async (acting) => {
    const by = enderOf[acting.as] ?? 'SYSTEM';
    if (by !== 'PERSON' && !input.reason) return refuse(because('assignments.errors.giveReason'));
    const chosen = coming(acting, context.now).filter((shift) => input.shiftIds.includes(shift.shiftId));
    if (chosen.length < new Set(input.shiftIds).size) return refuse(because('assignments.refused.shiftGone'));
    return ok(await endFrom(acting.tx, context, acting, { by, reason: input.reason || null, shifts: chosen, effectiveFrom: context.now }));
  });
}

/** The person takes their yes back: every shift that has not begun is freed, and everybody who had heard of it is told. No reason is needed. */
export async function withdraw(context: CommandContext, input: OnAssignment<Withdraw>): Promise<Result<{ readonly shiftIds: readonly string[] }, Refusal>> {
  return actOn(context, input.assignmentId, 'withdraw', async (acting) =>
    ok(await endFrom(acting.tx, context, acting, { by: 'PERSON', reason: input.reason || null, shifts: coming(acting, context.now), effectiveFrom: context.now, isEnd: true })),
  );
}

/** The receiver or HR ends a loan or takes a request back, with a reason, at once or from a day on. */
export async function endAssignment(context: CommandContext, input: OnAssignment<End>): Promise<Result<{ readonly shiftIds: readonly string[] }, Refusal>> {
  return actOn(context, input.assignmentId, 'end', (acting) => endOn(context, acting, input));
}

/** The home leader calls the person home, with a reason, at once or from a day on. */
export async function recallPerson(context: CommandContext, input: OnAssignment<End>): Promise<Result<{ readonly shiftIds: readonly string[] }, Refusal>> {
  return actOn(context, input.assignmentId, 'recall', (acting) => endOn(context, acting, input));
}

async function endOn(context: CommandContext, acting: Acting, { reason, from }: End): Promise<Result<{ readonly shiftIds: readonly string[] }, Refusal>> {
  const { now, municipality } = context;
  if (from !== undefined && from < dateAt(now, municipality.zone)) return refuse(because('assignments.errors.dayHasPassed'));
  const effectiveFrom = startOf(from, context);
  const shifts = coming(acting, now).filter((shift) => shift.start >= effectiveFrom);
  return ok(await endFrom(acting.tx, context, acting, { by: enderOf[acting.as] ?? 'SYSTEM', reason, shifts, effectiveFrom, isEnd: true }));
}

const startOf = (from: IsoDate | undefined, { now, municipality }: CommandContext): Instant => (from === undefined ? now : Math.max(now, dayPeriod(from, municipality.zone).start));

const coming = ({ assignment }: Acting, now: Instant): AskedShift[] => assignment.facts.shifts.filter((shift) => shift.state !== 'FREED' && shift.start > now);
