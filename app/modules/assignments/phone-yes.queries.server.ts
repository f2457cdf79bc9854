import { contextOf } from '~/modules/matching/context';
import type { Reason } from '~/modules/matching/reason';
import { answerersOf } from './answerers';
import type { CommandContext } from './command-context.server';
import { judgePlace, loadPlaceFacts, shiftsOf } from './judge-place.server';
import { obstaclesOf } from './leader-request.queries.server';
import { readLeadership } from './leadership.queries.server';
import type { Loan } from './loan';
import { recordable, type PhoneGiver, type PhoneParty, type PhoneYesForm } from './phone-yes';
import { setAsideIn, stillInTheWay } from './set-aside';
import { loadAssignment, type StoredAssignment } from './stored-assignment.queries.server';

/** What the form needs that writes down a yes given by phone; null when the reader may not. A constant number of queries. */
export async function readPhoneYesForm(context: CommandContext, loan: Loan, party: PhoneParty | undefined): Promise<PhoneYesForm | null> {
  if (!party || !recordable(loan).includes(party)) return null;
  const { db, now, municipality } = context;
  const assignment = await loadAssignment(db, loan.id, municipality.zone);
  const facts = assignment && (await loadPlaceFacts(db, assignment.lineId, [assignment.personId], now, municipality));
  if (!assignment || !facts) return null;
  const waiting = loan.shifts.filter((shift) => shift.state === 'ASKED' && shift.period.start > now).map((shift) => shift.shiftId);
  const shiftIds = shiftsOf(facts.loaded, waiting).map((shift) => shift.id);
  const evaluation = judgePlace(facts, assignment.personId, shiftIds, contextOf(municipality, 'confirm', now, true));
  const blocking = stillInTheWay(evaluation?.reasons ?? [], 'confirm', setAsideIn(assignment.facts)).filter((reason) => mayKnow(reason, loan));
  return { party, shiftIds, givers: party === 'person' ? [] : await readGivers(context, assignment, party), obstacles: obstaclesOf(blocking, loan.own) };
}

// a restriction is seen by the person and HR (design part 3)
const mayKnow = (reason: Reason, loan: Loan): boolean => !reason.isPrivate || (reason.code === 'RESTRICTED' && loan.own.includes('HR'));

/** The leaders whose yes it is, nearest first; never the reader. */
async function readGivers({ db, actor, now, municipality }: CommandContext, assignment: StoredAssignment, party: 'receiver' | 'home'): Promise<PhoneGiver[]> {
  const leadership = await readLeadership(db);
  const unitIds = party === 'receiver' ? [assignment.receivingUnitId] : assignment.employments.map((employment) => employment.unitId);
  const found = [...new Set(unitIds)]
    .flatMap((unitId) => answerersOf(unitId, leadership, { now, zone: municipality.zone, exceptPersonId: assignment.personId }))
    .filter((one, index, all) => one.personId !== actor.personId && all.findIndex((other) => other.personId === one.personId) === index);
  const people = await db.person.findMany({ where: { id: { in: found.map((one) => one.personId) } }, select: { id: true, givenName: true, familyName: true } });
  const units = await db.unit.findMany({ where: { id: { in: found.map((one) => one.unitId) } }, select: { id: true, name: true } });
  return found.flatMap((one) => {
    const person = people.find(({ id }) => id === one.personId);
    const unitName = units.find(({ id }) => id === one.unitId)?.name ?? '';
    return person ? [{ ...one, name: `${person.givenName} ${person.familyName}`, unitName }] : [];
  });
}
