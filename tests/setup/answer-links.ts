import type { Database } from '../../app/platform/database.server';
import { mintAnswerLink } from '../../app/modules/assignments/answer-link.commands.server';
import { hourMs } from '../../app/kernel/time';

/** Links for so many requests that wait for the answer of somebody who leads nothing and has no role. */
export async function mintTestLinks(db: Database, count: number): Promise<string[]> {
  const now = Date.now();
  const rows = await db.assignment.findMany({
    where: { answerBy: { gt: new Date(now + hourMs) }, answers: { none: { party: 'PERSON' } }, shifts: { every: { state: 'ASKED' } }, need: { title: { not: 'Hjælp til afsnit Birk' } }, person: { leaderTerms: { none: {} }, roles: { none: {} } } },
    select: { id: true, personId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: count,
  });
  if (rows.length < count) throw new Error(`the made-up municipality has ${rows.length} requests that wait for an answer`);
  const tokens: string[] = [];
  for (const { id, personId } of rows) tokens.push(await mintAnswerLink(db, { assignmentId: id, personId, now }));
  return tokens;
}
