import { randomUUID } from 'node:crypto';
import { leads } from '~/kernel/actor';
import { ok, refuse, type Result } from '~/kernel/result';
import { dateAt } from '~/kernel/zone';
import { treeOn, unitsBelow } from '~/modules/access/unit-tree';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { StandingReleaseInput } from './assignment.schema';
import type { CommandContext } from './command-context.server';
import { because, type Refusal } from './refusal';
import { transact } from './transact.server';

const column = (date: string): Date => new Date(`${date}T00:00:00Z`);

/**
 * The home leader's yes ahead of time, for one person or everybody in a unit and those below it; those meant are told. Gives its id. It applies by itself when
 * somebody says yes to a request from then on. Refused for a unit that the actor doesn't lead, for the actor themself, and for somebody not employed there.
 */
export async function giveStandingRelease(context: CommandContext, input: StandingReleaseInput): Promise<Result<{ readonly id: string }, Refusal>> {
  const { db, actor, now, municipality } = context;
  if (!leads(actor, input.unitId)) return refuse(because('assignments.errors.notYourUnit'));
  if (input.personId === actor.personId) return refuse(because('assignments.refused.yourself'));
  const today = dateAt(now, municipality.zone);
  if (input.to < today) return refuse(because('assignments.errors.dayHasPassed'));
  return transact<{ readonly id: string }, Refusal>(db, async (tx) => {
    const units = unitsBelow([input.unitId], treeOn(await readUnitTree(tx), today));
    const employed = await tx.employment.findMany({
      where: { unitId: { in: units }, personId: input.personId, from: { lte: column(input.to) }, OR: [{ to: null }, { to: { gte: column(input.from) } }] },
      select: { personId: true },
    });
    const personIds = [...new Set(employed.map((one) => one.personId))].filter((personId) => personId !== actor.personId);
    if (input.personId !== undefined && personIds.length === 0) return refuse(because('assignments.errors.notYourPerson'));
    const id = randomUUID();
    await tx.standingRelease.create({
      data: {
        id,
        unitId: input.unitId,
        personId: input.personId ?? null,
        from: column(input.from),
        to: column(input.to),
        sectors: input.sectors,
        maxHoursPerWeek: input.maxHoursPerWeek ?? null,
        givenById: actor.personId,
        givenAt: new Date(now),
      },
    });
    await recordWrite(tx, { actorId: actor.personId, action: 'standingRelease.give', subject: 'StandingRelease', subjectId: id, personIds: input.personId ? [input.personId] : [] }, now);
    await tell(tx, personIds.map((personId) => ({ personId, kind: 'assignment.standingRelease', data: { standingReleaseId: id } })), now);
    return ok({ id });
  });
}

/** Takes a standing release back; yeses it has given stay. Refused when it is not the actor's unit, and when it is revoked already. */
export async function revokeStandingRelease(context: CommandContext, input: { readonly standingReleaseId: string }): Promise<Result<null, Refusal>> {
  const { db, actor, now } = context;
  return transact<null, Refusal>(db, async (tx) => {
    const id = input.standingReleaseId;
    const release = await tx.standingRelease.findUnique({ where: { id } });
    if (!release || !leads(actor, release.unitId)) return refuse(because('assignments.errors.notThere'));
    const revoked = await tx.standingRelease.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date(now) } });
    if (revoked.count === 0) return refuse(because('assignments.errors.alreadyRevoked'));
    await recordWrite(tx, { actorId: actor.personId, action: 'standingRelease.revoke', subject: 'StandingRelease', subjectId: id, personIds: release.personId ? [release.personId] : [], fields: ['revokedAt'] }, now);
    if (release.personId) await tell(tx, [{ personId: release.personId, kind: 'assignment.standingReleaseRevoked', data: { standingReleaseId: id } }], now);
    return ok(null);
  });
}
