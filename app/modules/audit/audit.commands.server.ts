import type { Instant } from '~/kernel/time';
import type { Reader, Tx } from '~/platform/database.server';

export interface AuditEntry {
  /** null is the system itself */
  readonly actorId: string | null;
  /** "need.publish", "roster.look" */
  readonly action: string;
  /** the table's name, e.g. "Need" */
  readonly subject: string;
  readonly subjectId?: string | null;
  /** the people whose data were shown or changed */
  readonly personIds?: readonly string[];
  /** names of fields or filters; never their values */
  readonly fields?: readonly string[];
}

/** Records a write in the transaction of the write itself (design rule 10): ids and field names only. */
export async function recordWrite(tx: Tx, entry: AuditEntry, now: Instant): Promise<void> {
  await record(tx, 'WRITE', entry, now);
}

/** As `recordWrite`, for many writes of one act in one statement. */
export async function recordWrites(tx: Tx, entries: readonly AuditEntry[], now: Instant): Promise<void> {
  if (entries.length > 0) await tx.auditEvent.createMany({ data: entries.map((entry) => rowOf('WRITE', entry, now)) });
}

/** Records that personal data were shown: one row per look, with the ids shown. Nothing is written when nobody was shown. */
export async function recordLook(db: Reader, entry: AuditEntry, now: Instant): Promise<void> {
  if ((entry.personIds ?? []).length > 0) await record(db, 'LOOK', entry, now);
}

async function record(db: Reader, kind: 'WRITE' | 'LOOK', entry: AuditEntry, now: Instant): Promise<void> {
  await db.auditEvent.create({ data: rowOf(kind, entry, now) });
}

function rowOf(kind: 'WRITE' | 'LOOK', entry: AuditEntry, now: Instant) {
  const { actorId, action, subject, subjectId = null, personIds = [], fields = [] } = entry;
  return { kind, at: new Date(now), actorId, action, subject, subjectId, personIds: [...new Set(personIds)], fields: [...fields] };
}
