import type { Instant } from '~/kernel/time';
import { dayPeriod, type Zone } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/client';
import type { AuditCursor, AuditFilter } from './audit-filter.schema';
import { exportEndings, privateActs, shownKind, type ShownKind } from './audit-kind';

/** One row of the audit: ids, never names. */
export interface AuditRow {
  readonly id: string;
  readonly at: Instant;
  readonly kind: ShownKind;
  /** null is the system */
  readonly actorId: string | null;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string | null;
  readonly personIds: readonly string[];
  readonly fields: readonly string[];
}

export const auditPageSize = 50;

/** One page of the audit, newest first, and where the next begins; null is the end. What is private to a person is left out. One query. */
export async function readAuditPage(db: Reader, filter: AuditFilter, zone: Zone, size = auditPageSize): Promise<{ rows: AuditRow[]; next: AuditCursor | null }> {
  const rows = await db.auditEvent.findMany({ where: whereOf(filter, zone), orderBy: [{ at: 'desc' }, { id: 'asc' }], take: size + 1 });
  const page = rows.slice(0, size).map(({ at, kind, ...row }) => ({ ...row, at: at.getTime(), kind: shownKind(kind, row.action) }));
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? { at: last.at, id: last.id } : null };
}

function whereOf({ by, about, kind, subject, from, to, before }: AuditFilter, zone: Zone): Prisma.AuditEventWhereInput {
  const parts: Prisma.AuditEventWhereInput[] = [{ action: { notIn: [...privateActs] } }];
  if (by) parts.push({ actorId: by });
  if (about) parts.push({ personIds: { has: about } });
  if (kind) parts.push(kindIs(kind));
  if (subject) parts.push({ subject });
  if (from) parts.push({ at: { gte: new Date(dayPeriod(from, zone).start) } });
  if (to) parts.push({ at: { lt: new Date(dayPeriod(to, zone).end) } });
  if (before) parts.push({ at: { lte: new Date(before.at) } }, { OR: [{ at: { lt: new Date(before.at) } }, { id: { gt: before.id } }] });
  return { AND: parts };
}

function kindIs(kind: ShownKind): Prisma.AuditEventWhereInput {
  if (kind === 'WRITE') return { kind };
  const endings = { OR: exportEndings.map((ending) => ({ action: { endsWith: ending, mode: 'insensitive' as const } })) };
  return kind === 'EXPORT' ? { kind: 'LOOK', ...endings } : { kind: 'LOOK', NOT: endings };
}
