import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

/** Whose data were written, and which rows, in [from, to), for writes about the given subjects (table names). */
export async function changesBetween(db: Reader, from: Instant, to: Instant, subjects: readonly string[]): Promise<{ personIds: string[]; subjectIds: string[] }> {
  const rows = await db.auditEvent.findMany({
    where: { kind: 'WRITE', at: { gte: new Date(from), lt: new Date(to) }, subject: { in: [...subjects] } },
    select: { personIds: true, subjectId: true },
  });
  return {
    personIds: [...new Set(rows.flatMap((row) => row.personIds))].sort(),
    subjectIds: [...new Set(rows.flatMap((row) => row.subjectId ?? []))].sort(),
  };
}
