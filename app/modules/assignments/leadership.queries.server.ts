import { readUnitTree } from '~/modules/access/unit-tree.queries.server';
import type { Reader } from '~/platform/database.server';
import type { Leadership } from './leadership';

/** All units and leader terms, past and coming too: which of them count is decided for a day. Two queries. */
export async function readLeadership(db: Reader): Promise<Leadership> {
  const units = await readUnitTree(db);
  const terms = await db.leaderTerm.findMany({ select: { personId: true, unitId: true, kind: true, from: true, to: true } });
  return { units, terms: terms.map((term) => ({ ...term, from: day(term.from), to: term.to && day(term.to) })) };
}

const day = (column: Date): string => column.toISOString().slice(0, 10);
