import { Prisma } from '~/platform/generated/client';
import type { Tx } from '~/platform/database.server';
import type { NeedLine, NeedShift } from './need';

/**
 * Writes a draft's lines and shifts as they are to be, under the ids they have. Only for drafts: nobody is asked on one, so nothing points at
 * its rows.
 */
export async function replaceDraftRows(tx: Tx, needId: string, lines: readonly NeedLine[], shifts: readonly NeedShift[]): Promise<void> {
  await tx.needLine.deleteMany({ where: { needId } });
  await tx.shift.deleteMany({ where: { needId } });
  await tx.needLine.createMany({
    data: lines.map(({ id, title, requirements, wished, recordChecks }, position) => ({
      id,
      needId,
      position,
      title,
      requirements: requirements ? requirements.map(({ anyOf, authorisedOnly }) => ({ anyOf: [...anyOf], authorisedOnly })) : Prisma.JsonNull,
      wished: [...wished],
      recordChecks: [...recordChecks],
    })),
  });
  await tx.shift.createMany({
    data: shifts.map(({ id, period }) => ({ id, needId, startsAt: new Date(period.start), endsAt: new Date(period.end) })),
  });
  await tx.lineShift.createMany({
    data: shifts.flatMap(({ id: shiftId, wanted }) => lines.map(({ id: lineId }) => ({ lineId, shiftId, wanted: wanted[lineId] ?? 0 }))),
  });
}
