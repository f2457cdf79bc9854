import { ok, refuse, type Result } from '~/kernel/result';
import type { Instant } from '~/kernel/time';
import type { Conflict } from '~/modules/bookings/booking';
import { free } from '~/modules/bookings/booking.commands.server';
import { hold } from '~/modules/bookings/hold.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { makeChecklist } from '~/modules/onboarding/make-checklist.commands.server';
import type { Tx } from '~/platform/database.server';
import { contextOf } from '~/modules/matching/context';
import { systemReasons } from './assignment-state';
import type { CommandContext } from './command-context.server';
import { judgePlace, loadPlaceFacts, type PlaceFacts } from './judge-place.server';
import { because, refusalFor, type Refusal } from './refusal';
import { noticesTo } from './notices';
import { setAsideIn, stillInTheWay } from './set-aside';
import type { StoredAssignment } from './stored-assignment.queries.server';
import { agreedShiftIds } from './yeses';

/** What came of it: the shifts held now, and those everybody agrees on that are full, for which the person stands in reserve. */
export interface Taken {
  readonly heldShiftIds: readonly string[];
  readonly reserveShiftIds: readonly string[];
}

/**
 * The one command that decides and books, on every path (design part 4, rule 6): when the three yeses agree on shifts, evaluates them at the
 * moment CONFIRM and holds them all, or refuses with the reasons and the nearest free alternatives and holds none. Incomplete yeses hold nothing and are fine.
 * The caller has locked person and line (lockBookings) before it read the assignment, rolls back on a refusal (`transact`), and has merged the answers into `facts`.
 */
export async function takePlaces(tx: Tx, context: CommandContext, assignment: StoredAssignment): Promise<Result<Taken, Refusal>> {
  const agreed = agreedShiftIds(assignment.facts);
  if (agreed.length === 0) return ok({ heldShiftIds: [], reserveShiftIds: [] });
  const { now, municipality, actor } = context;
  const { lineId, personId } = assignment;
  await freeReplaced(tx, assignment, agreed, now);
  const facts = await loadPlaceFacts(tx, lineId, [personId], now, municipality);
  if (!facts) return refuse(because('assignments.refused.EMPLOYMENT_ENDS'));
  const full = agreed.filter((id) => isFull(facts, id));
  const wanted = agreed.filter((id) => !full.includes(id));
  const instead = { personId, lineId, shiftIds: agreed };
  if (wanted.length === 0) return refuse({ ...because('assignments.refused.NEED_FULL'), insteadOf: instead });
  const evaluation = judgePlace(facts, personId, wanted, contextOf(municipality, 'confirm', now, true));
  if (!evaluation) return refuse({ ...because('assignments.refused.shiftGone'), insteadOf: instead });
  const blocking = stillInTheWay(evaluation.reasons, 'confirm', setAsideIn(assignment.facts));
  if (blocking.length > 0) return refuse(refusalFor(blocking, actor.personId === personId, instead));
  const held = await hold(tx, assignment.id, wanted, now);
  if (!held.ok) return refuse({ ...because(`assignments.refused.${codeOf(held.conflict)}`), insteadOf: instead });
  await makeChecklist(tx, { assignmentId: assignment.id, continuesId: assignment.continuesId, sector: facts.loaded.line.sector, country: municipality.country }, now);
  return ok({ heldShiftIds: wanted, reserveShiftIds: full });
}

/** The place that the person holds at a shift's old time gives way to the new one (design part 4, rule 5). */
async function freeReplaced(tx: Tx, assignment: StoredAssignment, agreed: readonly string[], now: Instant): Promise<void> {
  const held = assignment.facts.shifts.filter((shift) => shift.state === 'HELD').map((shift) => shift.shiftId);
  const replaced = held.length === 0 ? [] : await tx.shift.findMany({ where: { id: { in: held }, replacedById: { in: [...agreed] } }, select: { id: true } });
  if (replaced.length > 0) await free(tx, assignment.id, { shiftIds: replaced.map((shift) => shift.id), by: 'SYSTEM', byId: null, reason: systemReasons.moved, at: now });
}

const isFull = ({ loaded }: PlaceFacts, shiftId: string): boolean => loaded.shifts.some((shift) => shift.id === shiftId && shift.held >= shift.wanted);

const codeOf = (conflict: Conflict): string => (conflict.code === 'NOT_ASKED' ? 'shiftGone' : conflict.code);

/** Tells everybody who is asked for a shift of the line that is full now that they stand in reserve. */
export async function tellReserves(tx: Tx, assignment: StoredAssignment, shiftIds: readonly string[], now: Instant, actorId: string | null): Promise<void> {
  const wanted = await tx.lineShift.findMany({ where: { lineId: assignment.lineId, shiftId: { in: [...shiftIds] } }, select: { shiftId: true, wanted: true } });
  const held = await tx.assignmentShift.groupBy({ by: ['shiftId'], where: { lineId: assignment.lineId, shiftId: { in: [...shiftIds] }, state: 'HELD' }, _count: { _all: true } });
  const full = wanted.filter((one) => (held.find((row) => row.shiftId === one.shiftId)?._count._all ?? 0) >= one.wanted).map((one) => one.shiftId);
  const waiting = await tx.assignmentShift.findMany({
    where: { lineId: assignment.lineId, shiftId: { in: full }, state: 'ASKED', assignmentId: { not: assignment.id }, assignment: { answerBy: { gt: new Date(now) }, endedAt: null } },
    select: { assignmentId: true, personId: true },
  });
  await tell(tx, waiting.flatMap((row) => noticesTo([row.personId], 'assignment.reserve', { id: row.assignmentId, needId: assignment.needId }, actorId)), now);
}
