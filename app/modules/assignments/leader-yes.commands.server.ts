import { ok, refuse, type Result } from '~/kernel/result';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { free } from '~/modules/bookings/booking.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { actOn, type Acting } from './act.server';
import { writeAnswers, type NewAnswer } from './answer-rows.server';
import type { LeaderYes, ReleaseNo } from './assignment.schema';
import { answersFor } from './assignment.policy';
import type { CommandContext } from './command-context.server';
import { giveYes } from './give-yes.server';
import { withoutLeader } from './leadership';
import { leadersToTell, noticesPerParty } from './notices';
import type { NewOverride } from './override-rows.server';
import { isToldToAll } from './override';
import { overridesOf } from './overrides.server';
import { because, type Refusal } from './refusal';
import type { Taken } from './take-places.commands.server';
import { countingAnswer, yesesOf } from './yeses';

type Yes = LeaderYes & { readonly assignmentId: string };

/**
 * The receiving leader's yes to some or all of the shifts. Who leads both units gives both yeses, recorded as two (design part 3). Reasons in
 * `overrides` are set aside with the words given. Refused as `takePlaces` refuses, or when a reason is not this leader's to set aside.
 */
export async function giveReceiverYes(context: CommandContext, input: Yes): Promise<Result<Taken, Refusal>> {
  return actOn(context, input.assignmentId, 'giveReceiverYes', (acting) => leaderSaysYes(context, acting, input, 'RECEIVER'));
}

/**
 * The home leader releases a person for some or all of the shifts, for every employment of theirs that the actor answers for; the others are freed.
 * Refused as `giveReceiverYes`, and before the person has said yes.
 */
export async function releasePerson(context: CommandContext, input: Yes): Promise<Result<Taken, Refusal>> {
  return actOn(context, input.assignmentId, 'release', (acting) => leaderSaysYes(context, acting, input, 'HOME'));
}

async function leaderSaysYes(context: CommandContext, acting: Acting, input: Yes, as: 'RECEIVER' | 'HOME'): Promise<Result<Taken, Refusal>> {
  const { tx, assignment, leadership } = acting;
  const alive = assignment.facts.shifts.filter((shift) => shift.state !== 'FREED').map((shift) => shift.shiftId);
  const chosen = alive.filter((id) => input.shiftIds.includes(id));
  if (chosen.length < new Set(input.shiftIds).size) return refuse(because('assignments.refused.shiftGone'));
  const setAside = await overridesOf(tx, context, assignment, acting.own, input);
  if (!setAside.ok) return setAside;
  const answers = answersOf(context, acting, chosen, { reason: isToldToAll(setAside.value) ? input.reason : undefined, setAside: setAside.value }, as);
  const mine = answers.filter((one) => one.party === as && one.shiftIds.some((id) => chosen.includes(id)));
  if (mine.length === 0) return refuse(because('assignments.errors.chooseShift'));
  const concerned = as === 'RECEIVER' ? alive : ownShiftIds(acting, mine);
  const leftOut = concerned.filter((id) => !chosen.includes(id) && assignment.facts.shifts.some((shift) => shift.shiftId === id && shift.state === 'ASKED'));
  return giveYes(tx, context, assignment, leadership, { answers, action: as === 'RECEIVER' ? 'assignment.receiverYes' : 'assignment.release', leftOut: { shiftIds: leftOut, by: as } });
}

interface Words {
  readonly reason?: string;
  readonly setAside: NewOverride | null;
}

/** The yes itself, and the other leader's when the actor is that leader too and it is missing. */
function answersOf(context: CommandContext, acting: Acting, chosen: readonly string[], words: Words, as: 'RECEIVER' | 'HOME'): NewAnswer[] {
  const { facts } = acting.assignment;
  const given = { value: 'YES' as const, givenById: context.actor.personId };
  const missing = yesesOf(facts).filter((one) => one.answer?.value !== 'NO' && one.yesTo.length < one.shiftIds.length);
  const held = facts.shifts.filter((shift) => shift.state === 'HELD').map((shift) => shift.shiftId);
  const receiver = missing.filter((one) => one.party === 'RECEIVER' && acting.own.includes('RECEIVER')).map((): NewAnswer => ({ ...given, party: 'RECEIVER', shiftIds: [...new Set([...held, ...chosen])] }));
  const personSaidYes = countingAnswer(facts, 'PERSON')?.value === 'YES';
  const employmentIds = personSaidYes ? ownEmploymentIds(context, acting) : [];
  const home = missing.flatMap((one): NewAnswer[] =>
    one.employmentId !== null && employmentIds.includes(one.employmentId)
      ? [{ ...given, party: 'HOME', employmentId: one.employmentId, shiftIds: one.shiftIds.filter((id) => chosen.includes(id) || held.includes(id)) }]
      : [],
  );
  return [...receiver, ...home].filter((one) => one.shiftIds.length > 0).map((one) => (one.party === as ? { ...one, ...words } : one));
}

/** Employments whose time is taken and that the actor answers for. */
function ownEmploymentIds({ actor }: CommandContext, { assignment, asked }: Acting): string[] {
  const lonely = withoutLeader(asked);
  return assignment.employments.filter((one) => answersFor(actor, one.unitId, assignment.personId, lonely)).map((one) => one.id);
}

const ownShiftIds = ({ assignment }: Acting, answers: readonly NewAnswer[]): string[] =>
  assignment.facts.timeTaken.filter((taken) => answers.some((one) => one.employmentId === taken.employmentId)).flatMap((taken) => taken.shiftIds);

/** The home leader says no, with a reason: the shifts that take time of their unit are freed, and person and receiver are told. */
export async function refuseRelease(context: CommandContext, input: ReleaseNo & { readonly assignmentId: string }): Promise<Result<null, Refusal>> {
  return actOn(context, input.assignmentId, 'refuseRelease', async (acting) => {
    const { tx, assignment, asked } = acting;
    const { actor, now } = context;
    const employmentIds = ownEmploymentIds(context, acting);
    const unanswered = yesesOf(assignment.facts).filter((one) => one.party === 'HOME' && one.yesTo.length < one.shiftIds.length);
    const taken = unanswered.flatMap(({ employmentId, shiftIds, yesTo }) =>
      employmentId !== null && employmentIds.includes(employmentId) ? [{ employmentId, yesTo, shiftIds: shiftIds.filter((id) => !yesTo.includes(id)) }] : [],
    );
    const answers = taken.map(({ employmentId, yesTo, shiftIds }): NewAnswer => {
      const given = { party: 'HOME' as const, employmentId, givenById: actor.personId, reason: input.reason };
      // a no to what is left keeps the yes to what was released before
      return yesTo.length > 0 ? { ...given, value: 'YES', shiftIds: yesTo } : { ...given, value: 'NO', shiftIds };
    });
    await writeAnswers(tx, assignment, answers, now);
    const shiftIds = taken.flatMap((one) => one.shiftIds);
    await free(tx, assignment.id, { shiftIds, by: 'HOME', byId: actor.personId, reason: input.reason, at: now });
    await recordWrite(tx, { actorId: actor.personId, action: 'assignment.refuseRelease', subject: 'Assignment', subjectId: assignment.id, personIds: [assignment.personId], fields: ['answers'] }, now);
    const isOver = assignment.facts.shifts.every((shift) => shift.state === 'FREED' || shiftIds.includes(shift.shiftId));
    const told = { person: assignment.personId, receiver: [assignment.begunById, ...leadersToTell(asked, 'RECEIVER')], home: [] };
    await tell(tx, noticesPerParty(told, isOver ? 'assignment.ended' : 'assignment.narrowed', assignment, actor.personId, 'HOME'), now);
    return ok(null);
  });
}
