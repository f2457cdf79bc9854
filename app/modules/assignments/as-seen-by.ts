import type { Standing } from './actions';
import type { AssignmentFacts } from './assignment-facts';
import { countingAnswer } from './yeses';

/**
 * The facts as somebody in these standings reads them. An earlier no is the person's own: to everybody else a declined request reads as an
 * unanswered one, so the no is left out and what it let go reads as still asked (design part 3, private reasons).
 */
export function asSeenBy<Facts extends AssignmentFacts>(facts: Facts, own: readonly Standing[]): Facts {
  const no = own.includes('PERSON') ? null : countingAnswer(facts, 'PERSON');
  if (no?.value !== 'NO') return facts;
  const letGo = (shiftId: string, at: number | null) => at !== null && at >= no.at && no.shiftIds.includes(shiftId);
  return {
    ...facts,
    answers: facts.answers.filter((answer) => answer.id !== no.id),
    shifts: facts.shifts.map((shift) =>
      shift.state === 'FREED' && shift.freedBy === 'PERSON' && letGo(shift.shiftId, shift.freedAt)
        ? { ...shift, state: 'ASKED' as const, freedAt: null, freedBy: null, freedReason: null }
        : shift
    ),
  };
}
