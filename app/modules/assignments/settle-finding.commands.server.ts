import { ok, refuse, type Result } from '~/kernel/result';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { SettleFinding } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { readFindings } from './finding.queries.server';
import { because, type Refusal } from './refusal';
import { transact } from './transact.server';

/**
 * Says how findings of one reason were settled, in words that are kept. A leader of either unit or HR; what is private only HR. Refused when one is not
 * theirs or settled already. It stays settled while the fact stays as it is.
 */
export async function settleFinding(context: Pick<CommandContext, 'db' | 'actor' | 'now' | 'municipality'>, { findingIds, how }: SettleFinding): Promise<Result<null, Refusal>> {
  const { db, actor, now } = context;
  const findings = (await readFindings(context)).filter((one) => findingIds.includes(one.id));
  if (findings.length < new Set(findingIds).size) return refuse(because('assignments.errors.findingGone'));
  if (!findings.every((one) => one.maySettle)) return refuse(because('assignments.errors.notYoursToSetAside'));
  return transact<null, Refusal>(db, async (tx) => {
    const settled = await tx.finding.updateMany({ where: { id: { in: findingIds }, settledAt: null }, data: { settledAt: new Date(now), settledHow: how, settledById: actor.personId } });
    if (settled.count < findings.length) return refuse(because('assignments.errors.findingGone'));
    for (const { id } of findings) {
      await recordWrite(tx, { actorId: actor.personId, action: 'finding.settle', subject: 'Finding', subjectId: id, fields: ['settledHow'] }, now);
    }
    return ok(null);
  });
}
