import { ok, refuse, type Result } from '~/kernel/result';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { SettleFinding } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { readFindings } from './finding.queries.server';
import { because, type Refusal } from './refusal';
import { transact } from './transact.server';

/**
 * Says how a finding was settled, in words that are kept. A leader of either unit or HR; what is private only HR. Refused when it is not theirs or settled
 * already. It stays settled while the fact stays as it is.
 */
export async function settleFinding(context: Pick<CommandContext, 'db' | 'actor' | 'now' | 'municipality'>, { findingId, how }: SettleFinding): Promise<Result<null, Refusal>> {
  const { db, actor, now } = context;
  const finding = (await readFindings(context)).find((one) => one.id === findingId);
  if (!finding) return refuse(because('assignments.errors.findingGone'));
  if (!finding.maySettle) return refuse(because('assignments.errors.notYoursToSetAside'));
  return transact<null, Refusal>(db, async (tx) => {
    const settled = await tx.finding.updateMany({ where: { id: findingId, settledAt: null }, data: { settledAt: new Date(now), settledHow: how, settledById: actor.personId } });
    if (settled.count === 0) return refuse(because('assignments.errors.findingGone'));
    await recordWrite(tx, { actorId: actor.personId, action: 'finding.settle', subject: 'Finding', subjectId: findingId, fields: ['settledHow'] }, now);
    return ok(null);
  });
}
