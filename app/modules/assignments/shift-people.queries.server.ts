import type { Instant } from '~/kernel/time';
import { asSeenBy } from './as-seen-by';
import { stateOf } from './assignment-state';
import type { CommandContext } from './command-context.server';
import { loadAssignments } from './stored-assignment.queries.server';

/** One person on one shift of a need, as somebody reads it who looks after the need. */
export interface PersonOnShift {
  readonly personId: string;
  /** null until the person has said yes, unless the municipality shows names from the start (design part 3) */
  readonly name: string | null;
  readonly lineId: string;
  readonly shiftId: string;
  readonly state: 'ASKED' | 'HELD';
  readonly answerBy: Instant;
}

/**
 * Who is asked and can still answer, or held, on the shifts of a need that have not begun. A declined request reads like an unanswered one (design part 3).
 * Four queries. The caller has asked the policy.
 */
export async function peopleOnShifts({ db, actor, now, municipality }: CommandContext, needId: string): Promise<PersonOnShift[]> {
  const stored = await loadAssignments(db, { needId }, municipality.zone);
  const seen = stored.map((one) => ({ ...one, facts: asSeenBy(one.facts, [one.personId === actor.personId ? 'PERSON' : 'RECEIVER']) }));
  const found = seen
    .filter(({ facts }) => stateOf(facts, now).state !== 'ENDED')
    .flatMap(({ personId, lineId, facts }) => {
      const isKnown = municipality.settings.namesFromStart || facts.shifts.some((shift) => shift.state === 'HELD') || facts.answers.some((one) => one.party === 'PERSON' && one.value === 'YES');
      return facts.shifts.flatMap(({ shiftId, state, start }) =>
        state === 'FREED' || start <= now || (state === 'ASKED' && facts.answerBy <= now) ? [] : [{ personId, lineId, shiftId, state, answerBy: facts.answerBy, isKnown }]
      );
    });
  const known = [...new Set(found.filter((one) => one.isKnown).map((one) => one.personId))];
  const people = await db.person.findMany({ where: { id: { in: known } }, select: { id: true, givenName: true, familyName: true } });
  const names = new Map(people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
  return found.map(({ isKnown, ...one }) => ({ ...one, name: isKnown ? names.get(one.personId) ?? null : null }));
}
