import type { Reader } from '~/platform/database.server';
import { shiftsAddedBetween } from './added-shifts';
import { needContentSchema, type NeedContent } from './need.schema';

/** The shifts that a version of a need brought, with what they wanted; none when there is no such version. One query. The caller has asked the policy. */
export async function readAddedShifts(db: Reader, needId: string, version: number): Promise<NeedContent['shifts']> {
  const rows = await db.needVersion.findMany({ where: { needId, version: { in: [version - 1, version] } }, select: { version: true, content: true } });
  const shiftsOf = (one: number) => rows.filter((row) => row.version === one).flatMap((row) => needContentSchema.parse(row.content).shifts);
  return rows.length < 2 ? [] : shiftsAddedBetween(shiftsOf(version - 1), shiftsOf(version));
}
