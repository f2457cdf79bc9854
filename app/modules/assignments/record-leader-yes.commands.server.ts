import { ok, refuse, type Result } from '~/kernel/result';
import { tell } from '~/modules/notifications/message.commands.server';
import { actOn, type Acting } from './act.server';
import type { NewAnswer } from './answer-rows.server';
import { answerersOf } from './answerers';
import type { CommandContext } from './command-context.server';
import { giveYes } from './give-yes.server';
import { noticesTo } from './notices';
import { overridesOf } from './overrides.server';
import type { RecordLeaderYes } from './phone-yes.schema';
import { because, type Refusal } from './refusal';
import type { Taken } from './take-places.commands.server';
import { yesesOf } from './yeses';

const actionOf = { RECEIVER: 'recordReceiverYes', HOME: 'recordRelease' } as const;

/**
 * HR or a coordinator writes down that a leader said yes by phone (design part 4, rule 4): for the receiving unit, or for every employment of the person that this
 * leader answers for. The leader is told at once and may undo it. What stands in the way the recorder may set aside in their own right only. Refused as the leader's own
 * yes, for oneself, and for somebody who does not lead there.
 */
export async function recordLeaderYes(context: CommandContext, input: RecordLeaderYes): Promise<Result<Taken, Refusal>> {
  return actOn(context, input.assignmentId, actionOf[input.party], async (acting) => {
    const { actor, now } = context;
    const { tx, assignment, leadership } = acting;
    if (input.givenById === actor.personId) return refuse(because('assignments.errors.recordedForOneself'));
    const alive = assignment.facts.shifts.filter((shift) => shift.state !== 'FREED').map((shift) => shift.shiftId);
    const chosen = alive.filter((id) => input.shiftIds.includes(id));
    if (chosen.length < new Set(input.shiftIds).size) return refuse(because('assignments.refused.shiftGone'));
    const setAside = await overridesOf(tx, context, assignment, acting.own, input);
    if (!setAside.ok) return setAside;
    const mine = yesesOfLeader(context, acting, input);
    if (!mine.ok) return mine;
    const answers = mine.value.flatMap(({ employmentId, shiftIds }): NewAnswer[] => {
      const said = shiftIds.filter((id) => chosen.includes(id) || isHeld(acting, id));
      const employment = employmentId === null ? {} : { employmentId };
      return said.length === 0
        ? []
        : [{ party: input.party, ...employment, value: 'YES', via: 'PHONE', givenById: input.givenById, recordedById: actor.personId, shiftIds: said, setAside: setAside.value }];
    });
    if (!answers.some((one) => one.shiftIds.some((id) => chosen.includes(id)))) return refuse(because('assignments.errors.chooseShift'));
    const concerned = mine.value.flatMap((one) => one.shiftIds);
    const leftOut = concerned.filter((id) => !chosen.includes(id) && !isHeld(acting, id));
    const given = { answers, action: `assignment.${actionOf[input.party]}`, leftOut: { shiftIds: leftOut, by: input.party } };
    const taken = await giveYes(tx, context, assignment, leadership, given);
    if (!taken.ok) return taken;
    await tell(tx, noticesTo([input.givenById], 'assignment.yesRecorded', assignment, actor.personId, undefined, { byId: actor.personId }), now);
    return taken;
  });
}

const isHeld = ({ assignment }: Acting, shiftId: string): boolean => assignment.facts.shifts.some((shift) => shift.shiftId === shiftId && shift.state === 'HELD');

/** The missing yeses that are this leader's to give. */
function yesesOfLeader({ now, municipality }: CommandContext, { assignment, leadership }: Acting, { party, givenById }: RecordLeaderYes) {
  const unitOf = (employmentId: string | null): string | undefined =>
    employmentId === null ? assignment.receivingUnitId : assignment.employments.find((one) => one.id === employmentId)?.unitId;
  const missing = yesesOf(assignment.facts).filter((one) => one.party === party && one.answer?.value !== 'NO' && one.yesTo.length < one.shiftIds.length);
  const mine = missing.filter(({ employmentId }) => {
    const unitId = unitOf(employmentId);
    return unitId !== undefined && answerersOf(unitId, leadership, { now, zone: municipality.zone, exceptPersonId: assignment.personId }).some((one) => one.personId === givenById);
  });
  return mine.length > 0 ? ok(mine) : refuse(because('assignments.errors.notALeaderThere'));
}
