import { hasRole, leads } from '~/kernel/actor';
import { ok, refuse, type Result } from '~/kernel/result';
import { dayMs, hourMs, type Instant } from '~/kernel/time';
import type { TextKey } from '~/kernel/text-key';
import { lockBookings } from '~/modules/bookings/booking.commands.server';
import type { ShiftFacts } from '~/modules/matching/facts';
import type { Reason } from '~/modules/matching/reason';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import { contextOf } from '~/modules/matching/context';
import type { NewAnswer } from './answer-rows.server';
import type { Standing } from './actions';
import type { Ask } from './assignment.schema';
import { askedOnLine, beginAssignment } from './begin.server';
import type { CommandContext } from './command-context.server';
import { judgePlace, loadPlaceFacts, shiftsOf, type PlaceFacts } from './judge-place.server';
import { noticesTo } from './notices';
import { because, refusalFor, type Refusal } from './refusal';
import { isToldToAll } from './override';
import { writeOverrides, type NewOverride } from './override-rows.server';
import { inTheWay, maySetAside, namedAmong, setAsideAs } from './set-aside';
import { timeTakenOf } from './stored-assignment.queries.server';
import { transact } from './transact.server';

/** What came of asking several people: each was asked, or could not be, with why as the asker may know it. */
export interface AskedPeople {
  readonly asked: readonly { readonly personId: string; readonly assignmentId: string }[];
  readonly notAsked: readonly { readonly personId: string; readonly why: TextKey; readonly reasons: readonly Reason[] }[];
}

/**
 * Asks one or several people for shifts of a line, with a deadline. When the receiving leader asks, that is their yes; HR's and the coordinators' asking is
 * a proposal, which the receiving leader still says yes to. Somebody asked for these shifts before is not asked twice. Refused when the actor may
 * not ask there, the line or a shift is gone, or the first shift has begun.
 */
export async function askPeople(context: CommandContext, input: Ask): Promise<Result<AskedPeople, Refusal>> {
  return transact<AskedPeople, Refusal>(context.db, (tx) => askIn(tx, context, input, { saidYes: false }));
}

/** The same in a transaction that is open. `saidYes`: they have said yes by phone already, so their own wishes yield to it and they are not told that they are asked. */
export async function askIn(tx: Tx, context: CommandContext, input: Ask, { saidYes }: { readonly saidYes: boolean }): Promise<Result<AskedPeople, Refusal>> {
  const { now, municipality } = context;
  const personIds = [...new Set(input.personIds)].sort();
  await lockBookings(tx, personIds, [input.lineId]);
  const facts = await loadPlaceFacts(tx, input.lineId, personIds, now, municipality);
  const begunBy = facts && beginnerOf(context, facts.loaded.line.unitId);
  if (!facts || !begunBy) return refuse(because('assignments.errors.notThere'));
  const shifts = shiftsOf(facts.loaded, input.shiftIds);
  const answerBy = deadline(shifts, input.answerWithinHours, now);
  if (shifts.length < new Set(input.shiftIds).size) return refuse(because('assignments.refused.shiftGone'));
  if (answerBy <= now) return refuse(because('assignments.refused.hasBegun'));
  if (input.overrides.length > 0 && !input.reason) return refuse(because('assignments.errors.overrideNeedsReason'));
  return ok(await askEach(tx, context, input, { facts, shifts, answerBy, begunBy, personIds, saidYes }));
}

type BegunBy = 'RECEIVER' | 'HR';

function beginnerOf({ actor }: CommandContext, unitId: string): BegunBy | null {
  if (leads(actor, unitId)) return 'RECEIVER';
  return hasRole(actor, 'HR', 'COORDINATOR') ? 'HR' : null;
}

/** A day, but at most half the time left; never later than the first shift begins. */
function deadline(shifts: readonly ShiftFacts[], withinHours: number | undefined, now: Instant): Instant {
  const firstStart = Math.min(...shifts.map((shift) => shift.period.start));
  const wished = withinHours === undefined ? Math.min(dayMs, (firstStart - now) / 2) : withinHours * hourMs;
  return Math.min(firstStart, now + wished);
}

interface Asking {
  readonly facts: PlaceFacts;
  readonly shifts: readonly ShiftFacts[];
  readonly answerBy: Instant;
  readonly begunBy: BegunBy;
  readonly personIds: readonly string[];
  readonly saidYes: boolean;
}

async function askEach(tx: Tx, context: CommandContext, input: Ask, asking: Asking): Promise<AskedPeople> {
  const { facts, shifts, answerBy, begunBy, personIds } = asking;
  const { needId, lineId } = facts.loaded.line;
  const open = await askedOnLine(tx, lineId, personIds, input.shiftIds, context);
  const taken = await timeTakenOf(tx, personIds, shifts.map((shift) => ({ shiftId: shift.id, ...shift.period })), context.municipality.zone);
  const asked: AskedPeople['asked'][number][] = [];
  const notAsked: AskedPeople['notAsked'][number][] = [];
  for (const personId of personIds) {
    const before = open.find((one) => one.personId === personId);
    if (before) {
      asked.push({ personId, assignmentId: before.id });
      continue;
    }
    const judged = judgeAsking(context, input, asking, personId);
    if (!judged.ok) {
      const { key, params, reasons } = judged.refusal;
      notAsked.push({ personId, why: { key, params }, reasons });
      continue;
    }
    const answers = begunBy === 'RECEIVER' ? leadersYeses(context, input, judged.value, taken.get(personId)) : [];
    const begun = await beginAssignment(tx, context, { needId, lineId, personId, begunBy, answerBy, shifts, answers, action: 'assignment.ask' });
    // HR's asking is no yes, so what it sets aside stands by itself
    if (judged.value && begunBy === 'HR') await writeOverrides(tx, begun, [{ ...judged.value, answerId: null, shiftIds: input.shiftIds }], context.now);
    if (!asking.saidYes) await tell(tx, noticesTo([personId], begun.continuesId ? 'assignment.askedFurther' : 'assignment.asked', begun, context.actor.personId), context.now);
    asked.push({ personId, assignmentId: begun.id });
  }
  return { asked, notAsked };
}

/** May this person be asked: what the asking sets aside (only what stands there, and what the asker may), or why not. */
function judgeAsking(context: CommandContext, input: Ask, { facts, begunBy, saidYes }: Asking, personId: string): Result<NewOverride | null, Refusal> {
  if (personId === context.actor.personId) return refuse(because('assignments.refused.yourself'));
  const evaluation = judgePlace(facts, personId, input.shiftIds, contextOf(context.municipality, 'ask', context.now, saidYes));
  if (!evaluation) return refuse(because('assignments.refused.EMPLOYMENT_ENDS'));
  const own: Standing[] = [...(begunBy === 'RECEIVER' ? (['RECEIVER'] as const) : []), ...(hasRole(context.actor, 'HR') ? (['HR'] as const) : [])];
  const named = namedAmong(evaluation.reasons, 'ask', input.overrides);
  const codes = [...new Set(named.map((reason) => reason.code))].filter((code) => named.every((reason) => reason.code !== code || own.some((as) => maySetAside(reason, as))));
  const blocking = inTheWay(evaluation.reasons, 'ask', codes);
  if (blocking.length > 0) return refuse(refusalFor(blocking, false));
  const byRole = setAsideAs(named.filter((reason) => codes.includes(reason.code)), own);
  return ok(codes.length > 0 && byRole && input.reason ? { codes, reason: input.reason, byId: context.actor.personId, byRole } : null);
}

/** The asking leader's yes as receiver, and as home leader of the employments that are theirs too (design part 3: both yeses, recorded as two). */
function leadersYeses({ actor }: CommandContext, input: Ask, setAside: NewOverride | null, taken: { readonly timeTaken: readonly { employmentId: string; shiftIds: readonly string[] }[]; readonly employments: readonly { id: string; unitId: string }[] } | undefined): NewAnswer[] {
  const given = { value: 'YES' as const, givenById: actor.personId, reason: isToldToAll(setAside) ? input.reason : undefined };
  const home = (taken?.timeTaken ?? []).flatMap((one): NewAnswer[] => {
    const unitId = taken?.employments.find((employment) => employment.id === one.employmentId)?.unitId;
    return unitId !== undefined && leads(actor, unitId) ? [{ ...given, reason: undefined, party: 'HOME', employmentId: one.employmentId, shiftIds: one.shiftIds }] : [];
  });
  return [{ ...given, party: 'RECEIVER', shiftIds: input.shiftIds, setAside }, ...home];
}
