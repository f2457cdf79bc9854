import type { Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import type { AvailabilityFacts } from './availability';
import { isoDateOrNull } from './date-columns';

export interface AvailabilityRows {
  readonly patterns: readonly { readonly weekday: number; readonly startMinute: number; readonly endMinute: number }[];
  readonly exceptions: readonly { readonly kind: 'AWAY' | 'EXTRA'; readonly startsAt: Date; readonly endsAt: Date }[];
  readonly preference: { readonly pausedFrom: Date | null; readonly pausedUntil: Date | null } | null;
}

/**
 * A person's rows as facts. A preference alone (a sector, a pause that is over) says nothing about when: without a pattern or extra time it
 * stays unknown, so that nobody falls out of every list by saying where they would like to help.
 */
export function availabilityFactsOf({ patterns, exceptions, preference }: AvailabilityRows): AvailabilityFacts {
  return {
    patterns,
    exceptions: exceptions.map(({ kind, startsAt, endsAt }) => ({ kind, period: { start: startsAt.getTime(), end: endsAt.getTime() } })),
    pausedFrom: isoDateOrNull(preference?.pausedFrom ?? null),
    pausedUntil: isoDateOrNull(preference?.pausedUntil ?? null),
  };
}

/** What one person has registered, with the exceptions that touch a half-open period; three queries. */
export async function readAvailability(db: Reader, personId: string, period: Period) {
  const patterns = await db.availabilityPattern.findMany({
    where: { personId },
    select: { id: true, weekday: true, startMinute: true, endMinute: true },
    orderBy: [{ weekday: 'asc' }, { startMinute: 'asc' }, { id: 'asc' }],
  });
  const exceptions = await db.availabilityException.findMany({
    where: { personId, startsAt: { lt: new Date(period.end) }, endsAt: { gt: new Date(period.start) } },
    select: { id: true, kind: true, startsAt: true, endsAt: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const preference = await db.availabilityPreference.findUnique({ where: { personId } });
  return { patterns, exceptions, preference };
}
