import { dateAt } from '~/kernel/zone';
import { hasRole } from '~/kernel/actor';
import { contextOf } from '~/modules/matching/context';
import type { Reason } from '~/modules/matching/reason';
import type { CommandContext } from './command-context.server';
import type { Standing } from './actions';
import { judgePlace, loadPlaceFacts, shiftsOf, withoutOldTimes } from './judge-place.server';
import { liftedOn, takenBy, type LeaderRequest, type Obstacle } from './leader-request';
import type { Loan, LoanYes } from './loan';
import { visibleTo } from './refusal';
import { maySetAside, stillInTheWay } from './set-aside';

const isLeaderYes = (yes: LoanYes): yes is LoanYes & { party: 'RECEIVER' | 'HOME' } => yes.party !== 'PERSON';

/** The yes of a loan that waits for the actor in person, also after it has climbed past them; null when none does. Who may answer but was never asked is not bothered. */
export function yesAskedOf(loan: Loan, { actor }: Pick<CommandContext, 'actor'>): 'RECEIVER' | 'HOME' | null {
  const isAsked = (yes: LoanYes): boolean =>
    [...(yes.responsible?.personIds ?? []), ...(yes.responsible?.earlierIds ?? [])].includes(actor.personId) ||
    (yes.responsible?.as === 'NOBODY' && hasRole(actor, 'COORDINATOR'));
  const mine = loan.yeses
    .filter(isLeaderYes)
    .filter(isAsked)
    .map((yes) => yes.party);
  if (mine.includes('HOME') && loan.may.release.may) return 'HOME';
  return mine.includes('RECEIVER') && loan.may.giveReceiverYes.may ? 'RECEIVER' : null;
}

/** One leader's request with what it takes from the own unit and what stands in the way. A constant number of queries. */
export async function readLeaderRequest(context: CommandContext, loan: Loan, party: 'RECEIVER' | 'HOME'): Promise<LeaderRequest> {
  const { db, now, municipality, actor } = context;
  const place = await db.assignment.findUnique({
    where: { id: loan.id },
    select: { personId: true, lineId: true, overrides: { where: { answerId: null }, select: { codes: true, shiftIds: true } } },
  });
  const asked = loan.shifts.filter((shift) => shift.state === 'ASKED');
  const loaded = place && (await loadPlaceFacts(db, place.lineId, [place.personId], now, municipality));
  const facts = loaded && withoutOldTimes(loaded, place.personId, loan.shifts);
  const person = place && facts?.people.get(place.personId);
  if (!place || !facts || !person) return { loan, party, shiftIds: asked.map((shift) => shift.shiftId), takes: [], lifted: null, obstacles: [] };
  const standing = shiftsOf(
    facts.loaded,
    asked.map((shift) => shift.shiftId)
  ).map((shift) => shift.id);
  const shifts = asked.filter((shift) => standing.includes(shift.shiftId));
  const evaluation = judgePlace(facts, place.personId, standing, contextOf(municipality, 'confirm', now, true));
  const blocking = evaluation ? visibleTo(stillInTheWay(evaluation.reasons, 'confirm', place.overrides), false) : [];
  const own = person.employments
    .filter((one) => party === 'HOME' && (actor.ledUnitIds.includes(one.unitId) || hasRole(actor, 'COORDINATOR')))
    .map((one) => one.id);
  const [first] = shifts;
  return {
    loan,
    party,
    shiftIds: standing,
    takes: party === 'HOME' ? takenBy(person, own, shifts) : [],
    lifted: first ? liftedOn(person, own, dateAt(first.period.start, municipality.zone)) : null,
    obstacles: obstaclesOf(blocking, loan.own),
  };
}

/** What stands in the way, each code once, with whether somebody in these standings may set it aside. */
export const obstaclesOf = (blocking: readonly Reason[], own: readonly Standing[]): Obstacle[] => [
  ...new Map(blocking.map((reason) => [reason.code, { code: reason.code, setAside: whoSetsAside(reason, own) } satisfies Obstacle])).values(),
];

function whoSetsAside(reason: Parameters<typeof maySetAside>[0], own: readonly Standing[]): Obstacle['setAside'] {
  if (own.some((standing) => maySetAside(reason, standing))) return 'YOU';
  return reason.overridableBy === 'HR' ? 'HR' : 'NOBODY';
}
