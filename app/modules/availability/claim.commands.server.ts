import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { IsoDate } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import type { Tx } from '~/platform/database.server';
import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { dateColumn, inForceBetween } from './date-columns';
import { nearestLeaders } from './nearest-leaders';
import { registerNow } from './register-now.server';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;

/**
 * "I have no tasks now" in one of the actor's own employments, until an inclusive last day or until further notice. It is a claim: the leader
 * is told, and what the leader says beats it. Saying it again replaces what was said before.
 */
export async function claimNoTasks({ db, actor, now, municipality }: Context, employmentId: string, to: IsoDate | null): Promise<Result<null, TextKey>> {
  const { personId } = actor;
  const today = dateAt(now, municipality.zone);
  if (to !== null && to < today) return refuse({ key: 'availability.refused.claimOver' });
  return db.$transaction(async (tx) => {
    await registerNow(tx, personId, now);
    const employment = await tx.employment.findFirst({ where: { id: employmentId, personId, ...inForceBetween(today, today) }, select: { unitId: true } });
    if (!employment) return refuse({ key: 'availability.refused.noEmployment' });
    await tx.capacity.updateMany({ where: { employmentId, source: 'PERSON', revokedAt: null }, data: { revokedAt: new Date(now) } });
    const dates = { from: dateColumn(today), to: to === null ? null : dateColumn(to) };
    const data = { employmentId, lifted: 'ALL' as const, kind: 'WITHIN_CONTRACT' as const, source: 'PERSON' as const, ...dates, setById: personId, setAt: new Date(now) };
    const { id: capacityId } = await tx.capacity.create({ data, select: { id: true } });
    const leaderIds = await leadersOf(tx, employment.unitId, today, personId);
    await tell(tx, leaderIds.map((leaderId) => ({ personId: leaderId, kind: 'capacity.claimed', data: { capacityId, unitId: employment.unitId, personId } })), now);
    await recordWrite(tx, { actorId: personId, action: 'capacity.claim', subject: 'Capacity', subjectId: capacityId, personIds: [personId], fields: ['to'] }, now);
    return ok(null);
  });
}

/** "I have tasks again": takes back the actor's own claim. Doing it twice is refused kindly. */
export async function withdrawClaim({ db, actor, now }: Context, capacityId: string): Promise<Result<null, TextKey>> {
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    await registerNow(tx, personId, now);
    const { count } = await tx.capacity.updateMany({
      where: { id: capacityId, source: 'PERSON', revokedAt: null, employment: { personId } },
      data: { revokedAt: new Date(now) },
    });
    if (count === 0) return refuse({ key: 'availability.refused.alreadyRemoved' });
    await recordWrite(tx, { actorId: personId, action: 'capacity.withdrawClaim', subject: 'Capacity', subjectId: capacityId, personIds: [personId] }, now);
    return ok(null);
  });
}

async function leadersOf(tx: Tx, unitId: string, today: IsoDate, exceptPersonId: string): Promise<string[]> {
  const units = await readUnitTree(tx);
  const terms = await tx.leaderTerm.findMany({ where: inForceBetween(today, today), select: { personId: true, unitId: true, kind: true } });
  return nearestLeaders(unitId, units, terms, today, exceptPersonId);
}
