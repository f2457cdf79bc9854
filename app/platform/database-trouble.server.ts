/** What kind of trouble the database is in, from an error of any layer between us and it. */
export type DatabaseTrouble = 'GONE' | 'BUSY' | null;

const goneCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08006', '08001', '08003']);
const busyCodes = new Set(['P2028', 'P2034', '40001', '40P01', '55P03']);
const goneWords = /terminated unexpectedly|connection terminated|not accept(ing)? connections|PGlite is closed|Connection ended|timeout exceeded when trying to connect/i;

export function databaseTrouble(error: unknown): DatabaseTrouble {
  for (const code of codesOf(error)) {
    if (busyCodes.has(code)) return 'BUSY';
    if (goneCodes.has(code)) return 'GONE';
  }
  return error instanceof Error && goneWords.test(error.message) ? 'GONE' : null;
}

/** The codes of an error and of what caused it: Prisma's, the driver's and PostgreSQL's. */
export function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const codes: string[] = [];
  for (const key of ['code', 'originalCode', 'kind']) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === 'string') codes.push(value);
  }
  for (const key of ['cause', 'meta', 'driverAdapterError']) codes.push(...codesOf(Reflect.get(error, key), depth + 1));
  return codes;
}
