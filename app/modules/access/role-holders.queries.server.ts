import type { Instant } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';

/** Everybody who holds a role over the whole municipality on the day of `now`; last days are included. */
export async function readRoleHolders(db: Reader, role: 'HR' | 'COORDINATOR', now: Instant, zone: Zone): Promise<string[]> {
  const today = new Date(`${dateAt(now, zone)}T00:00:00Z`);
  const grants = await db.roleGrant.findMany({ where: { role, from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] }, select: { personId: true } });
  return [...new Set(grants.map(({ personId }) => personId))];
}
