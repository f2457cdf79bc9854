import { hasRole, leads, type Actor } from '~/kernel/actor';
import type { TextKey } from '~/kernel/text-key';
import type { Instant } from '~/kernel/time';
import { conditionHolds } from './action-conditions';
import { actionTable, actions, standings, type Action, type ActionState, type Standing } from './actions';
import type { AssignmentFacts } from './assignment-facts';
import { stateOf } from './assignment-state';
import { countingAnswer } from './yeses';

/** Where an assignment belongs. */
export interface Belonging {
  readonly personId: string;
  readonly receivingUnitId: string;
  /** units of the employments whose time is taken */
  readonly homeUnitIds: readonly string[];
  /** units among these above which nobody leads; the coordinators answer for them (design part 3) */
  readonly unitIdsWithoutLeader: readonly string[];
}

/** Whether an actor gives a leader's yes for a unit: by leading it, or as coordinator where nobody does; never about themself (design part 3). */
export const answersFor = (actor: Actor, unitId: string, personId: string, unitIdsWithoutLeader: readonly string[]): boolean =>
  actor.personId !== personId && (leads(actor, unitId) || (hasRole(actor, 'COORDINATOR') && unitIdsWithoutLeader.includes(unitId)));

/** In which relations an actor stands to an assignment. Nobody is the leader of their own loan: it goes one step up (design part 3). */
export function standingsOf(actor: Actor, belonging: Belonging): Standing[] {
  const isSelf = actor.personId === belonging.personId;
  const answers = (unitId: string): boolean => answersFor(actor, unitId, belonging.personId, belonging.unitIdsWithoutLeader);
  const stands: Readonly<Record<Standing, boolean>> = {
    PERSON: isSelf,
    RECEIVER: answers(belonging.receivingUnitId),
    HOME: belonging.homeUnitIds.some(answers),
    HR: !isSelf && hasRole(actor, 'HR'),
    COORDINATOR: !isSelf && hasRole(actor, 'COORDINATOR'),
    OTHER: false,
  };
  const found = standings.filter((standing) => stands[standing]);
  return found.length === 0 ? ['OTHER'] : found;
}

/** Whether an act is allowed, in which standing, and if not why; the answer travels to the page. */
export type May = { readonly may: true; readonly as: Standing } | { readonly may: false; readonly why: TextKey };

/** Asks the table (design part 4, rule 4). Without facts there is no assignment yet. The first standing that may is the one acted in. */
export function mayDo(action: Action, facts: AssignmentFacts | null, own: readonly Standing[], now: Instant): May {
  const rule = actionTable[action];
  const allowed = own.filter((standing) => rule.who.includes(standing));
  if (allowed.length === 0) return { may: false, why: { key: 'assignments.whyNot.notYou' } };
  const state: ActionState = facts ? stateOf(facts, now).state : 'NONE';
  if (!rule.states.includes(state)) return { may: false, why: { key: `assignments.whyNot.state.${state}` } };
  const refusals = allowed.map((as) => (facts ? rule.conditions.find((condition) => !conditionHolds[condition]({ facts, now, as })) : undefined));
  const index = refusals.indexOf(undefined);
  const as = allowed[index];
  return as ? { may: true, as } : { may: false, why: { key: `assignments.whyNot.${refusals[0]}` } };
}

/** Every act on an assignment with its answer, for a page to draw its buttons from. */
export const mayDoAll = (facts: AssignmentFacts, own: readonly Standing[], now: Instant): Readonly<Record<Action, May>> => {
  const answers = actions.map((action): [Action, May] => [action, mayDo(action, facts, own, now)]);
  // every action is in the list, so the record is whole
  return Object.fromEntries(answers) as Record<Action, May>;
};

/** Who may open an assignment: its parties, HR and the coordinators; the home leader only after the person's yes (design part 3). */
export function mayRead(facts: AssignmentFacts, own: readonly Standing[]): boolean {
  const open = own.some((standing) => standing === 'PERSON' || standing === 'RECEIVER' || standing === 'HR' || standing === 'COORDINATOR');
  const heard = facts.answers.some((answer) => answer.party === 'PERSON' && answer.value === 'YES');
  return open || (own.includes('HOME') && heard && (countingAnswer(facts, 'PERSON')?.value !== 'NO' || facts.shifts.some((shift) => shift.state === 'HELD')));
}
