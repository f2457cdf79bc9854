import { dateAt, type Zone } from '~/kernel/zone';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import type { Change } from './need-change.commands.server';
import { leaderIdsOf } from './staff.queries.server';

/** Tells who leads the unit, and who introduces there, that the need's shifts have changed; whoever changed them knows. */
export async function tellShiftsChanged(tx: Tx, { needId, now, actorId }: Change, zone: Zone): Promise<void> {
  const need = await tx.need.findUniqueOrThrow({ where: { id: needId }, select: { unitId: true, introducerId: true, introducerDeclinedAt: true, version: true } });
  const leaderIds = await leaderIdsOf(tx, need.unitId, dateAt(now, zone));
  const introducerIds = need.introducerId !== null && need.introducerDeclinedAt === null ? [need.introducerId] : [];
  const told = [...new Set([...leaderIds, ...introducerIds])].filter((personId) => personId !== actorId);
  const data = { needId, version: need.version, fields: ['shifts'] };
  await tell(tx, told.map((personId) => ({ personId, kind: 'needs.changed', data })), now);
}
