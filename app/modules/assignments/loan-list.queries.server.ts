import type { Prisma } from '~/platform/generated/client';
import type { CommandContext } from './command-context.server';
import { yesAskedOf } from './leader-request.queries.server';
import type { LoanListFilter, LoanSide } from './loan-list.schema';
import type { Loan } from './loan';
import { concerning, readLoans } from './loan.queries.server';

export const loansPerPage = 25;
/** So many of the newest are looked through; the page says so when there are more. */
export const mostLooked = 500;

export interface LoanList {
  readonly loans: readonly Loan[];
  readonly total: number;
  readonly waiting: number;
  readonly counts: { readonly open: number; readonly confirmed: number; readonly active: number };
  readonly isCut: boolean;
}

/** The assignments that an actor may see by filter and page: those that wait for them, then by first shift (the latest first when they are over). State is reckoned, so the filter on it is too. Ten queries. */
export async function readLoanList(context: CommandContext, { side, state, page }: LoanListFilter): Promise<LoanList> {
  const { db, actor, now } = context;
  const where = { AND: [concerning(actor), ofSide(side, context), state === 'ENDED' ? {} : perhapsAlive(now)] };
  const ids = await db.assignment.findMany({ where, select: { id: true }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: mostLooked + 1 });
  const isCut = ids.length > mostLooked;
  const read = (await readLoans(context, { id: { in: ids.slice(0, mostLooked).map((row) => row.id) } })).reverse();
  const onSide = read.filter((loan) => isOnSide(loan, side) && (state === 'ENDED' || loan.state.state !== 'ENDED'));
  const isWaiting = (loan: Loan): boolean => loan.may.answerYes.may || yesAskedOf(loan, context) !== null;
  const chosen = onSide
    .filter((loan) => (state === 'ANY' || loan.state.state === state) && (side !== 'ANSWER' || isWaiting(loan)))
    .sort(
      (a, b) => Number(isWaiting(b)) - Number(isWaiting(a)) || (state === 'ENDED' ? firstStart(b) - firstStart(a) : firstStart(a) - firstStart(b))
    );
  const of = (name: Loan['state']['state']): number => onSide.filter((loan) => loan.state.state === name).length;
  return {
    loans: chosen.slice((page - 1) * loansPerPage, page * loansPerPage),
    total: chosen.length,
    waiting: onSide.filter(isWaiting).length,
    counts: { open: of('OPEN'), confirmed: of('CONFIRMED'), active: of('ACTIVE') },
    isCut,
  };
}

const firstStart = (loan: Loan): number => loan.shifts[0]?.period.start ?? 0;

function ofSide(side: LoanSide, { actor }: Pick<CommandContext, 'actor'>): Prisma.AssignmentWhereInput {
  const led = { in: [...actor.ledUnitIds] };
  if (side === 'MINE') return { personId: actor.personId };
  if (side === 'IN') return { need: { unitId: led } };
  return side === 'OUT' ? { person: { employments: { some: { unitId: led } } } } : {};
}

// somebody with two jobs is out of the unit whose time is taken only
const isOnSide = (loan: Loan, side: LoanSide): boolean =>
  (side !== 'OUT' || loan.own.includes('HOME')) &&
  (side !== 'IN' || loan.own.includes('RECEIVER')) &&
  (side !== 'MINE' || loan.own.includes('PERSON'));

// what a no has let go still reads as asked to the others until the deadline, so it is not left out by its shifts
const perhapsAlive = (now: number): Prisma.AssignmentWhereInput => ({
  OR: [
    { endedAt: null, answerBy: { gt: new Date(now) } },
    { effectiveFrom: { gt: new Date(now) } },
    { shifts: { some: { state: 'HELD', endsAt: { gt: new Date(now) } } } },
  ],
});
