import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';
import type { OverrideRole } from './set-aside';
import type { StoredAssignment } from './stored-assignment.queries.server';

/** Reasons that are being set aside, with words that are kept (design part 4, rule 1). */
export interface NewOverride {
  /** at least one code of matching's reasons */
  readonly codes: readonly string[];
  readonly reason: string;
  readonly byId: string;
  readonly byRole: OverrideRole;
}

interface WrittenOverride extends NewOverride {
  readonly shiftIds: readonly string[];
  /** the yes that it lapses with; null only with HR's asking */
  readonly answerId: string | null;
}

/** Writes what is set aside on an assignment: at the moment ASK when the assignment is begun with it, else CONFIRM. */
export async function writeOverrides(tx: Tx, { id, createdAt }: Pick<StoredAssignment, 'id' | 'createdAt'>, given: readonly WrittenOverride[], now: Instant): Promise<void> {
  if (given.length === 0) return;
  const moment = createdAt === now ? ('ASK' as const) : ('CONFIRM' as const);
  const data = given.map(({ codes, shiftIds, ...one }) => ({ ...one, codes: [...codes], shiftIds: [...shiftIds], assignmentId: id, moment, at: new Date(now) }));
  await tx.assignmentOverride.createMany({ data });
}
