import { z } from 'zod';
import type { Instant } from '~/kernel/time';
import { isIsoDate } from '~/kernel/zone';
import { auditKinds } from './audit-kind';

/** The tables that audit rows are about, as a filter offers them. */
export const auditSubjects = [
  'AfterAnswer',
  'Announcement',
  'Assignment',
  'AssignmentOverride',
  'AuditEvent',
  'AvailabilityException',
  'AvailabilityPattern',
  'AvailabilityPreference',
  'CalendarFeed',
  'Capacity',
  'CheckIn',
  'Checklist',
  'ChecklistItem',
  'ChecklistTemplate',
  'ConfidentialityDeclaration',
  'ContactWish',
  'Dispatch',
  'Finding',
  'Guideline',
  'GuidelineVersion',
  'HealthClearance',
  'Letter',
  'Need',
  'Person',
  'PersonCompetence',
  'RecordCheck',
  'Roster',
  'StandingRelease',
  'Unit',
] as const;

const id = z.uuid().nullable().catch(null);
const isoDate = z.string().refine(isIsoDate).nullable().catch(null);

const cursorSchema = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
  .transform((text) => ({ at: Number(text.slice(0, text.indexOf('_'))), id: text.slice(text.indexOf('_') + 1) }))
  .pipe(z.object({ at: z.number(), id: z.uuid() }))
  .nullable()
  .catch(null);

const addressSchema = z.object({
  by: id,
  about: id,
  kind: z.enum(auditKinds).nullable().catch(null),
  subject: z.enum(auditSubjects).nullable().catch(null),
  from: isoDate,
  to: isoDate,
  before: cursorSchema,
  open: id,
});

/** The place in the list after which a page goes on: newest first, and by id within a millisecond. */
export interface AuditCursor {
  readonly at: Instant;
  readonly id: string;
}

/** What the audit is narrowed to. `from` and `to` are days, both included; `open` is the row whose people are named. */
export type AuditFilter = Readonly<z.infer<typeof addressSchema>>;

const names = ['by', 'about', 'kind', 'subject', 'from', 'to', 'before', 'open'] as const;

/** Reads the address; what nobody could mean is left out. */
export const parseAuditFilter = (params: URLSearchParams): AuditFilter => addressSchema.parse(Object.fromEntries(names.map((name) => [name, params.get(name) || null])));

export const cursorText = ({ at, id: rowId }: AuditCursor): string => `${at}_${rowId}`;

/** The filter as an address, with some of it changed; a changed filter begins at the newest row with nothing open. */
export function auditSearch(filter: AuditFilter, changed: Partial<AuditFilter> = {}): string {
  const next = { ...filter, before: null, open: null, ...changed };
  const params = new URLSearchParams();
  for (const name of names) {
    const value = name === 'before' ? next.before && cursorText(next.before) : next[name];
    if (value) params.set(name, value);
  }
  return params.size > 0 ? `?${params}` : '';
}

/** The names of the filters in use, for the row that this look itself leaves: names only, never values (design rule 10). */
export const usedAuditFilters = (filter: AuditFilter): (keyof AuditFilter)[] => names.filter((name) => filter[name] !== null);

