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
  await insertNeedRows(tx, [{ needId, lines, shifts }]);
}

export interface RowsOfNeed {
  readonly needId: string;
  readonly lines: readonly NeedLine[];
  readonly shifts: readonly NeedShift[];
}

// a statement takes at most 32,767 values
const rowsAtOnce = 2000;

/** Writes lines and shifts of new needs, in as few statements as there is room for. */
export async function insertNeedRows(tx: Tx, needs: readonly RowsOfNeed[]): Promise<void> {
  const lines = needs.flatMap(({ needId, lines: ofNeed }) =>
    ofNeed.map(({ id, title, requirements, wished, recordChecks }, position) => ({
      id,
      needId,
      position,
      title,
      requirements: requirements ? requirements.map(({ anyOf, authorisedOnly }) => ({ anyOf: [...anyOf], authorisedOnly })) : Prisma.JsonNull,
      wished: [...wished],
      recordChecks: [...recordChecks],
    })),
  );
  const shifts = needs.flatMap(({ needId, shifts: ofNeed }) =>
    ofNeed.map(({ id, period }) => ({ id, needId, startsAt: new Date(period.start), endsAt: new Date(period.end) })),
  );
  const wanted = needs.flatMap((need) =>
    need.shifts.flatMap(({ id: shiftId, wanted: counts }) => need.lines.map(({ id: lineId }) => ({ lineId, shiftId, wanted: counts[lineId] ?? 0 }))),
  );
  for (const data of inParts(lines)) await tx.needLine.createMany({ data });
  for (const data of inParts(shifts)) await tx.shift.createMany({ data });
  for (const data of inParts(wanted)) await tx.lineShift.createMany({ data });
}

const inParts = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, part) => rows.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce));
