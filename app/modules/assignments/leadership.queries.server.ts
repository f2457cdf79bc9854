import type { Reader } from '~/platform/database.server';
import type { Leadership } from './leadership';

/** All units and leader terms, past and coming too. Two queries. */
export async function readLeadership(db: Reader): Promise<Leadership> {
  const units = await db.unit.findMany({ select: { id: true, parentId: true } });
  const terms = await db.leaderTerm.findMany({ select: { personId: true, unitId: true, kind: true, from: true, to: true } });
  return { units, terms: terms.map((term) => ({ ...term, from: day(term.from), to: term.to && day(term.to) })) };
}

const day = (column: Date): string => column.toISOString().slice(0, 10);
