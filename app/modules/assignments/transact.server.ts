import type { Result } from '~/kernel/result';
import type { Database, Tx } from '~/platform/database.server';

/** Runs a command in one transaction; a refusal rolls back whatever was written before it, so that nothing is half done. */
export async function transact<Value, Refusal>(db: Database, work: (tx: Tx) => Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal>> {
  const outcome: { refused: Result<Value, Refusal> | null } = { refused: null };
  const rolledBack = new Error('refused: rolled back');
  try {
    return await db.$transaction(async (tx) => {
      const result = await work(tx);
      if (result.ok) return result;
      outcome.refused = result;
      throw rolledBack;
    });
  } catch (error) {
    if (error === rolledBack && outcome.refused) return outcome.refused;
    throw error;
  }
}
