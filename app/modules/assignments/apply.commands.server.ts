import { ok, refuse, type Result } from '~/kernel/result';
import { lockBookings } from '~/modules/bookings/booking.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import { contextOf } from '~/modules/matching/context';
import { withAlternatives } from './alternatives.server';
import { sayYes } from './answer-request.commands.server';
import { withAnswers, type NewAnswer } from './answer-rows.server';
import type { Apply } from './assignment.schema';
import { beginAssignment, openOnLine } from './begin.server';
import type { CommandContext } from './command-context.server';
import { judgePlace, loadPlaceFacts, shiftsOf } from './judge-place.server';
import { leadersAsked } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { leadersToTell, noticesPerParty, noticesTo } from './notices';
import { because, refusalFor, type Refusal } from './refusal';
import { inTheWay } from './set-aside';
import { standingAnswers } from './standing-answers.server';
import { timeTakenOf } from './stored-assignment.queries.server';
import { yesesOf } from './yeses';

type Applied = Result<{ readonly assignmentId: string }, Refusal>;

/**
 * The actor applies for some or all shifts of a line: their yes, and a standing release's with it; both leaders are told. Who was asked for these
 * shifts already thereby answers. Refused with the reasons and the nearest free alternatives when something is in the way.
 */
export async function applyForShifts(context: CommandContext, input: Apply): Promise<Applied> {
  const { db, actor } = context;
  const outcome = await db.$transaction(async (tx): Promise<Applied | { readonly answer: string }> => {
    await lockBookings(tx, [actor.personId], [input.lineId]);
    const open = await openOnLine(tx, input.lineId, [actor.personId], input.shiftIds, context.now);
    const [same] = open;
    if (!same) return apply(tx, context, input);
    const asked = same.shifts.filter((shift) => shift.state === 'ASKED').map((shift) => shift.shiftId);
    return input.shiftIds.every((id) => asked.includes(id)) ? { answer: same.id } : refuse(because('assignments.refused.alreadyAsked'));
  });
  if ('ok' in outcome) return withAlternatives(context, outcome);
  const answered = await sayYes(context, { assignmentId: outcome.answer, shiftIds: input.shiftIds });
  return answered.ok ? ok({ assignmentId: outcome.answer }) : answered;
}

async function apply(tx: Tx, context: CommandContext, { lineId, shiftIds }: Apply): Promise<Applied> {
  const { actor, now, municipality } = context;
  const { personId } = actor;
  const facts = await loadPlaceFacts(tx, lineId, [personId], now, municipality);
  if (!facts) return refuse(because('assignments.refused.shiftGone'));
  const evaluation = judgePlace(facts, personId, shiftIds, contextOf(municipality, 'ask', now, true));
  if (!evaluation) return refuse(because(facts.people.has(personId) ? 'assignments.refused.shiftGone' : 'assignments.refused.EMPLOYMENT_ENDS'));
  const blocking = inTheWay(evaluation.reasons, 'ask', []);
  if (blocking.length > 0) return refuse(refusalFor(blocking, true, { personId, lineId, shiftIds }));
  const shifts = shiftsOf(facts.loaded, shiftIds);
  const answerBy = Math.min(...shifts.map((shift) => shift.period.start));
  if (answerBy <= now) return refuse(because('assignments.refused.hasBegun'));
  const leadership = await readLeadership(tx);
  const asked = shifts.map((shift) => ({ shiftId: shift.id, ...shift.period }));
  const taken = (await timeTakenOf(tx, [personId], asked, municipality.zone)).get(personId);
  const { needId } = facts.loaded.line;
  const home = taken ? await standingAnswers(tx, context, leadership, { personId, needId, shifts: asked, ...taken }) : [];
  const answers: NewAnswer[] = [{ party: 'PERSON', value: 'YES', givenById: personId, shiftIds: shifts.map((shift) => shift.id) }, ...home];
  const begun = await beginAssignment(tx, context, { needId, lineId, personId, begunBy: 'PERSON', answerBy, shifts, answers, action: 'assignment.apply' });
  const merged = withAnswers(begun, answers, now);
  const leaders = leadersAsked(merged, leadership, now, municipality.zone);
  const missing = yesesOf(merged.facts).filter((one) => one.party === 'HOME' && one.yesTo.length < one.shiftIds.length);
  const homeLeaders = leaders.filter((one) => one.party === 'HOME' && missing.some((yes) => yes.employmentId === one.employmentId));
  await tell(tx, noticesTo(leadersToTell(leaders, 'RECEIVER'), 'assignment.applied', begun, personId), now);
  await tell(tx, noticesPerParty({ receiver: [], home: leadersToTell(homeLeaders) }, 'assignment.releaseWanted', merged, personId), now);
  return ok({ assignmentId: begun.id });
}
