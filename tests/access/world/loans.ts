import { randomUUID } from 'node:crypto';
import type { Instant } from '../../../app/kernel/time';
import type { Database } from '../../../app/platform/database.server';
import type { Member } from '../visitors';
import { columnFrom } from './dates';
import { createChecklist } from './checklists';
import type { Needs } from './needs';

interface Given {
  readonly now: Instant;
  readonly people: Record<Member, string>;
  readonly employmentId: string;
  readonly homeUnitId: string;
  readonly needs: Needs;
}

type Yes = 'PERSON' | 'RECEIVER' | 'HOME';

interface Loan {
  readonly needId: string;
  readonly lineId: string;
  readonly shift: Needs['shift'];
  readonly begunBy: 'PERSON' | 'RECEIVER';
  readonly yeses: readonly Yes[];
}

/** Loans of `lent` for one shift each; with all three yeses one is held. */
async function insertLoans(db: Database, { now, people, employmentId }: Given, loans: readonly Loan[]) {
  const at = new Date(now);
  const giver = { PERSON: people.lent, RECEIVER: people.receiver, HOME: people.sender } as const;
  const rows = loans.map((loan) => ({ ...loan, id: randomUUID(), rowId: randomUUID(), isHeld: loan.yeses.length === 3 }));
  const common = { personId: people.lent };
  await db.assignment.createMany({
    data: rows.map(({ id, needId, lineId, begunBy, shift }) => ({
      ...common,
      id,
      needId,
      lineId,
      begunBy,
      begunById: giver[begunBy],
      createdAt: at,
      answerBy: shift.startsAt,
    })),
  });
  await db.assignmentAnswer.createMany({
    data: rows.flatMap(({ id, shift, yeses }) =>
      yeses.map((party) => {
        const yes = { assignmentId: id, party, value: 'YES', via: 'APP', givenById: giver[party], at, needVersion: 1, shiftIds: [shift.id] } as const;
        return { ...yes, shiftIds: [shift.id], employmentId: party === 'HOME' ? employmentId : null };
      })
    ),
  });
  await db.assignmentShift.createMany({
    data: rows.map(({ id, rowId, lineId, shift: { id: shiftId, startsAt, endsAt }, isHeld }) => ({
      ...common,
      id: rowId,
      assignmentId: id,
      lineId,
      shiftId,
      startsAt,
      endsAt,
      askedAt: at,
      ...(isHeld ? { state: 'HELD' as const, place: 1, heldAt: at } : { state: 'ASKED' as const }),
    })),
  });
  return rows;
}

/** The request that waits for the person's own yes; the receiver has said theirs. */
export async function createRequest(db: Database, given: Given) {
  const { needId, lineId, shift } = given.needs;
  const [request] = await insertLoans(db, given, [{ needId, lineId, shift, begunBy: 'RECEIVER', yeses: ['RECEIVER'] }]);
  return { assignmentId: request?.id ?? '' };
}

/** Why HR set a restriction aside: for HR and the person to read (design part 3). */
export const privateWords = 'Aftalt med hende selv i går';

/** Loans that wait for the home leader and for the receiver, one that begins in hours with findings on it, and a standing release. */
export async function createLoans(db: Database, given: Given) {
  const { now, people, homeUnitId, needs } = given;
  const place = { needId: needs.lendingNeedId, lineId: needs.lendingLineId };
  const [waiting, applied, held] = await insertLoans(db, given, [
    { ...place, shift: needs.waitingShift, begunBy: 'RECEIVER', yeses: ['RECEIVER', 'PERSON'] },
    { ...place, shift: needs.appliedShift, begunBy: 'PERSON', yeses: ['PERSON'] },
    { ...place, shift: needs.heldShift, begunBy: 'PERSON', yeses: ['PERSON', 'RECEIVER', 'HOME'] },
  ]);
  if (!waiting || !applied || !held) throw new Error('a loan is missing');
  const finding = (reason: string) => ({ id: randomUUID(), assignmentShiftId: held.rowId, reason, since: new Date(now) });
  const [plain, hidden] = [finding('RECORD_CHECK_MISSING'), finding('RESTRICTED')];
  await db.finding.createMany({ data: [plain, hidden] });
  const byHr = { byId: people.hr, byRole: 'HR', moment: 'ASK', at: new Date(now) } as const;
  const setAside = (assignmentId: string, code: string, reason: string) => ({ ...byHr, assignmentId, codes: [code], shiftIds: [], reason });
  await db.assignmentOverride.createMany({
    data: [setAside(waiting.id, 'OWN_UNIT', 'Hun kender huset'), setAside(held.id, 'RESTRICTED', privateWords)],
  });
  const list = await createChecklist(db, { now, assignmentId: held.id, personId: people.lent });
  const standingReleaseId = randomUUID();
  // for schools only, so that it answers nothing at the nursing home
  const dates = { from: columnFrom(now, 0), to: columnFrom(now, 30), sectors: ['SCHOOL' as const] };
  await db.standingRelease.create({
    data: { id: standingReleaseId, unitId: homeUnitId, personId: people.lent, ...dates, givenById: people.sender, givenAt: new Date(now) },
  });
  return { waitingId: waiting.id, appliedId: applied.id, heldId: held.id, findingId: plain.id, privateFindingId: hidden.id, standingReleaseId, ...list };
}
