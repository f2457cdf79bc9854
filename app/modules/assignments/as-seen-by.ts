import type { Standing } from './actions';
import type { Answer, AskedShift, AssignmentFacts } from './assignment-facts';
import { countingAnswer } from './yeses';

/**
 * The facts as somebody in these standings reads them. An earlier no is the person's own: to everybody else a declined request reads as an
 * unanswered one, so the no is left out and what it let go reads as still asked (design part 3, private reasons). A shift that is moved is asked for
 * anew, so there may be several; what they let go before a yes to the new time reads as left out of that yes.
 */
export function asSeenBy<Facts extends AssignmentFacts>(facts: Facts, own: readonly Standing[]): Facts {
  const noes = own.includes('PERSON') ? [] : facts.answers.filter((answer) => answer.party === 'PERSON' && answer.value === 'NO' && answer.undoneAt === null);
  if (noes.length === 0) return facts;
  const newest = countingAnswer(facts, 'PERSON');
  const yes = newest?.value === 'YES' ? newest : null;
  return {
    ...facts,
    answers: facts.answers.filter((answer) => !noes.includes(answer)),
    shifts: facts.shifts.map((shift) => (isLetGo(shift, noes) ? withoutNo(shift, yes) : shift)),
  };
}

const isLetGo = ({ shiftId, state, freedBy, freedAt }: AskedShift, noes: readonly Answer[]): boolean =>
  state === 'FREED' && freedBy === 'PERSON' && freedAt !== null && noes.some((no) => freedAt >= no.at && no.shiftIds.includes(shiftId));

const withoutNo = (shift: AskedShift, yes: Answer | null): AskedShift =>
  yes ? { ...shift, freedAt: Math.max(shift.freedAt ?? 0, yes.at) } : { ...shift, state: 'ASKED', freedAt: null, freedBy: null, freedReason: null };
