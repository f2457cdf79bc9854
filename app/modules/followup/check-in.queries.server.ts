import type { Instant } from '~/kernel/time';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import type { Loan } from '~/modules/assignments/loan';
import { readLoan, readLoans } from '~/modules/assignments/loan.queries.server';
import type { Reader } from '~/platform/database.server';
import { mayAnswer, type CheckIn, type MayAnswer } from './check-in';

/** The check-ins of loans by number; one query. */
export async function readCheckIns(db: Reader, assignmentIds: readonly string[]): Promise<CheckIn[]> {
  const rows = await db.checkIn.findMany({ where: { assignmentId: { in: [...assignmentIds] } }, orderBy: [{ number: 'asc' }, { assignmentId: 'asc' }] });
  return rows.map(({ id, assignmentId, number, askedAt, tasks, load, answeredAt }) => ({
    id,
    assignmentId,
    number,
    askedAt: askedAt.getTime(),
    answer: tasks && load ? { tasks, load } : null,
    answeredAt: answeredAt?.getTime() ?? null,
  }));
}

/** A check-in for the person it asks, with the loan it is about. */
export interface OwnCheckIn {
  readonly checkIn: CheckIn;
  readonly loan: Loan;
  readonly may: MayAnswer;
}

/** One's own check-in; null when there is none, or it asks somebody else. */
export async function readOwnCheckIn(context: CommandContext, checkInId: string): Promise<OwnCheckIn | null> {
  const { db } = context;
  const row = await db.checkIn.findUnique({ where: { id: checkInId }, select: { assignmentId: true } });
  const loan = row && (await readLoan(context, row.assignmentId));
  if (!loan?.own.includes('PERSON')) return null;
  const all = await readCheckIns(db, [loan.id]);
  const checkIn = all.find(({ id }) => id === checkInId);
  return checkIn ? { checkIn, loan, may: mayAnswerNow(checkIn, all, loan, context) } : null;
}

/** The check-ins that wait for the actor; three queries and the loans'. */
export async function readWaitingCheckIns(context: CommandContext): Promise<OwnCheckIn[]> {
  const { db, actor } = context;
  const waiting = await db.checkIn.findMany({ where: { answeredAt: null, assignment: { personId: actor.personId } }, select: { assignmentId: true } });
  if (waiting.length === 0) return [];
  const loans = await readLoans(context, { id: { in: waiting.map((row) => row.assignmentId) }, personId: actor.personId });
  const all = await readCheckIns(db, loans.map(({ id }) => id));
  return loans.flatMap((loan) => {
    const own = all.filter(({ assignmentId }) => assignmentId === loan.id);
    return own.flatMap((checkIn): OwnCheckIn[] => {
      const may = mayAnswerNow(checkIn, own, loan, context);
      return checkIn.answer === null && may === 'yes' ? [{ checkIn, loan, may }] : [];
    });
  });
}

function mayAnswerNow(checkIn: CheckIn, all: readonly CheckIn[], loan: Loan, { now, municipality }: { readonly now: Instant; readonly municipality: CommandContext['municipality'] }): MayAnswer {
  const newest = Math.max(...all.map(({ number }) => number));
  return mayAnswer(checkIn, { newest, isActive: loan.state.state === 'ACTIVE' }, now, municipality.zone);
}
