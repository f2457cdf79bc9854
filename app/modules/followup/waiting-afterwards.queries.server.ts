import { z } from 'zod';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import type { Loan } from '~/modules/assignments/loan';
import { readLoans } from '~/modules/assignments/loan.queries.server';
import { askedWithinMs } from './afterwards';
import { readAfterwardsOf } from './afterwards.queries.server';

const dataSchema = z.object({ assignmentId: z.uuid() });

/** Loans that are over, whose three questions wait for the actor, who was asked within a fortnight; one query, the loans' and one more when there are any. */
export async function readWaitingAfterwards(context: CommandContext): Promise<Loan[]> {
  const { db, actor, now } = context;
  const asked = await db.message.findMany({
    where: { personId: actor.personId, kind: 'followup.afterwards', createdAt: { gt: new Date(now - askedWithinMs) } },
    select: { data: true },
  });
  if (asked.length === 0) return [];
  const loans = await readLoans(context, { id: { in: asked.map(({ data }) => dataSchema.parse(data).assignmentId) } });
  const afterwards = await readAfterwardsOf(db, actor, loans);
  return loans.filter(({ id }) => afterwards.get(id)?.some(({ mayAnswer }) => mayAnswer));
}
