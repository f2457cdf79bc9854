import { refuse, type Result } from '~/kernel/result';
import type { Acting } from './act.server';
import type { NewAnswer } from './answer-rows.server';
import type { CommandContext } from './command-context.server';
import { giveYes } from './give-yes.server';
import { because, type Refusal } from './refusal';
import { standingAnswers } from './standing-answers.server';
import type { Taken } from './take-places.commands.server';

export interface PersonYesGiven {
  readonly shiftIds: readonly string[];
  /** "assignment.sayYes" and the like */
  readonly action: string;
  /** how the yes came, when the person did not give it here themself */
  readonly recorded?: Pick<NewAnswer, 'via' | 'recordedById' | 'setAside'>;
}

/**
 * The person's yes to some or all of the shifts asked for, in an open transaction; the others are let go. A standing release gives the home leader's yes with
 * it, and the last yes of the three books. Refused when a shift is not asked or a place cannot be taken.
 */
export async function givePersonYes(context: CommandContext, { tx, assignment, leadership }: Acting, given: PersonYesGiven): Promise<Result<Taken, Refusal>> {
  const { facts, personId } = assignment;
  const asked = facts.shifts.filter((shift) => shift.state === 'ASKED');
  const chosen = asked.filter((shift) => given.shiftIds.includes(shift.shiftId));
  if (chosen.length < new Set(given.shiftIds).size) return refuse(because('assignments.refused.shiftGone'));
  const home = await standingAnswers(tx, context, leadership, { ...assignment, shifts: chosen, timeTaken: facts.timeTaken });
  const held = facts.shifts.filter((shift) => shift.state === 'HELD').map((shift) => shift.shiftId);
  const shiftIds = [...held, ...chosen.map((shift) => shift.shiftId)];
  const leftOut = asked.filter((shift) => !chosen.includes(shift)).map((shift) => shift.shiftId);
  return giveYes(tx, context, assignment, leadership, {
    answers: [{ ...given.recorded, party: 'PERSON', value: 'YES', givenById: personId, shiftIds }, ...home],
    action: given.action,
    leftOut: { shiftIds: leftOut, by: 'PERSON' },
  });
}
