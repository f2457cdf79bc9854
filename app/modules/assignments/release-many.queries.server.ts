import { totalHours } from '~/kernel/period';
import type { Instant, Period } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { capacityInForce, type Capacity } from '~/modules/availability/capacity';
import { asCapacity, capacityFields } from '~/modules/availability/capacity-rows';
import { loanChoice, mostAtOnce, type AnsweredMany } from './answer-many.schema';
import type { CommandContext } from './command-context.server';
import type { Loan } from './loan';
import { yesAskedOf } from './leader-request.queries.server';
import { readLoans } from './loan.queries.server';

/** A request that waits for the actor's yes as home leader. */
export interface WaitingRelease {
  readonly assignmentId: string;
  /** what its box posts */
  readonly choice: string;
  readonly name: string | null;
  readonly position: string | null;
  readonly unitName: string;
  readonly shifts: readonly Period[];
  readonly hours: number;
  readonly answerBy: Instant;
  /** what is said about the own tasks on the first day */
  readonly capacity: Capacity | null;
}

/** The releases that wait for the actor, the soonest deadline first; at most as many as one form takes. Twelve queries, however many wait. */
export async function readWaitingReleases(context: CommandContext): Promise<WaitingRelease[]> {
  const { db, actor, now, municipality } = context;
  const units = { unitId: { in: [...actor.ledUnitIds] } };
  const asked = { endedAt: null, answerBy: { gt: new Date(now) }, shifts: { some: { state: 'ASKED' as const } } };
  const saidYes = { answers: { some: { party: 'PERSON' as const, value: 'YES' as const, undoneAt: null } } };
  const loans = await readLoans(context, { ...asked, ...saidYes, person: { employments: { some: units } } });
  const waiting = loans.filter((loan) => loan.may.release.may && yesAskedOf(loan, context) === 'HOME').sort((a, b) => a.answerBy - b.answerBy);
  const shown = waiting.slice(0, mostAtOnce);
  const standing = await db.shift.findMany({
    where: { id: { in: shown.flatMap((loan) => loan.shifts.map((shift) => shift.shiftId)) }, cancelledAt: null, replacedById: null, startsAt: { gt: new Date(now) } },
    select: { id: true },
  });
  const still = new Set(standing.map(({ id }) => id));
  const said = await db.capacity.findMany({
    where: { revokedAt: null, employment: { personId: { in: shown.map((loan) => loan.person.id) }, ...units } },
    select: { ...capacityFields, employment: { select: { personId: true } } },
  });
  return shown.flatMap((loan): WaitingRelease[] => {
    const shifts = loan.shifts.filter((shift) => shift.state === 'ASKED' && still.has(shift.shiftId));
    const [first] = shifts;
    if (!first) return [];
    const own = said.filter(({ employment }) => employment.personId === loan.person.id).map(asCapacity);
    return [
      {
        assignmentId: loan.id,
        choice: loanChoice(
          loan.id,
          shifts.map((shift) => shift.shiftId),
        ),
        name: loan.person.name,
        position: loan.person.position,
        unitName: loan.unit.name,
        shifts: shifts.map((shift) => shift.period),
        hours: totalHours(shifts.map((shift) => shift.period)),
        answerBy: loan.answerBy,
        capacity: capacityInForce(own, dateAt(first.period.start, municipality.zone)),
      },
    ];
  });
}

/** What came of releasing many, with the loans as the actor sees them now. Ten queries, none when the address names nothing. */
export async function readReleasedMany(context: CommandContext, { done, notDone }: AnsweredMany): Promise<{ released: Loan[]; notReleased: { loan: Loan | null; why: string }[] }> {
  const ids = [...done, ...notDone.map((one) => one.assignmentId)];
  const loans = ids.length === 0 ? [] : await readLoans(context, { id: { in: ids } });
  const byId = new Map(loans.map((loan) => [loan.id, loan]));
  return {
    released: done.flatMap((id) => byId.get(id) ?? []),
    notReleased: notDone.map(({ assignmentId, why }) => ({ loan: byId.get(assignmentId) ?? null, why })),
  };
}
