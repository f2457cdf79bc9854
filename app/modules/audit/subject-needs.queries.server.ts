import type { Reader } from '~/platform/database.server';

/** The need that each assignment is about, by the assignment's id, so that a row about a loan can say where; ids that are gone are left out. One query. */
export async function readNeedIdsOf(db: Reader, assignmentIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.assignment.findMany({ where: { id: { in: [...assignmentIds] } }, select: { id: true, needId: true } });
  return new Map(rows.map(({ id, needId }) => [id, needId]));
}
