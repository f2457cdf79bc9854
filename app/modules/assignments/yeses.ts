import type { Answer, AssignmentFacts, Party } from './assignment-facts';

/** One of the three yeses; HOME once for every employment whose time is taken. */
export interface YesNeeded {
  readonly party: Party;
  readonly employmentId: string | null;
  /** the shifts it is needed for, of those not freed */
  readonly shiftIds: readonly string[];
  /** the newest answer that counts; null is not answered */
  readonly answer: Answer | null;
  /** of `shiftIds`, those the answer says yes to */
  readonly yesTo: readonly string[];
}

/** The newest answer of a party that is not undone (design part 4, rule 4). `employmentId` only with HOME. */
export function countingAnswer(facts: Pick<AssignmentFacts, 'answers'>, party: Party, employmentId: string | null = null): Answer | null {
  const own = facts.answers.filter((answer) => answer.party === party && answer.undoneAt === null && (party !== 'HOME' || answer.employmentId === employmentId));
  return own.reduce<Answer | null>((newest, answer) => (newest === null || answer.at >= newest.at ? answer : newest), null);
}

/** What is needed and what is given, person first, then receiver, then each home leader. */
export function yesesOf(facts: AssignmentFacts): YesNeeded[] {
  const alive = facts.shifts.filter((shift) => shift.state !== 'FREED').map((shift) => shift.shiftId);
  const home = facts.timeTaken.map((taken) => ({ employmentId: taken.employmentId, shiftIds: taken.shiftIds.filter((id) => alive.includes(id)) }));
  return [
    yesOf(facts, 'PERSON', null, alive),
    yesOf(facts, 'RECEIVER', null, alive),
    ...home.filter((one) => one.shiftIds.length > 0).map((one) => yesOf(facts, 'HOME', one.employmentId, one.shiftIds)),
  ];
}

function yesOf(facts: AssignmentFacts, party: Party, employmentId: string | null, shiftIds: readonly string[]): YesNeeded {
  const newest = countingAnswer(facts, party, employmentId);
  // a no to other shifts, as before a shift got another time, is no answer to these
  const answer = newest?.value === 'NO' && shiftIds.length > 0 && !shiftIds.some((id) => newest.shiftIds.includes(id)) ? null : newest;
  const yesTo = shiftIds.filter((id) => answer?.value === 'YES' && answer.shiftIds.includes(id) && isFresh(facts, party, answer, id));
  return { party, employmentId, shiftIds, answer, yesTo };
}

/** Somebody in reserve is asked anew when a place frees, and only a yes from then on counts (design part 4, rule 4). */
function isFresh(facts: AssignmentFacts, party: Party, answer: Answer, shiftId: string): boolean {
  if (party !== 'PERSON') return true;
  const shift = facts.shifts.find((one) => one.shiftId === shiftId);
  return shift !== undefined && (shift.state === 'HELD' || shift.askedAt <= answer.at);
}

/** The shifts that everybody has said yes to and that are not held yet. A shift without an employment whose leader was found is never agreed. */
export function agreedShiftIds(facts: AssignmentFacts): string[] {
  const needed = yesesOf(facts);
  return facts.shifts
    .filter((shift) => shift.state === 'ASKED')
    .map((shift) => shift.shiftId)
    .filter((id) => facts.timeTaken.some((taken) => taken.shiftIds.includes(id)))
    .filter((id) => needed.every((one) => !one.shiftIds.includes(id) || one.yesTo.includes(id)));
}
