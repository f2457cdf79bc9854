import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import type { Capacity } from './capacity';
import { isoDate, isoDateOrNull } from './date-columns';

/** The columns that `asCapacity` reads. */
export const capacityFields = {
  id: true,
  lifted: true,
  hoursPerWeek: true,
  tasks: true,
  kind: true,
  source: true,
  from: true,
  to: true,
  setAt: true,
  revokedAt: true,
} as const;

interface CapacityRow extends Pick<Capacity, 'id' | 'lifted' | 'tasks' | 'kind' | 'source'> {
  readonly hoursPerWeek: { toNumber(): number } | null;
  readonly from: Date;
  readonly to: Date | null;
  readonly setAt: Date;
  readonly revokedAt: Date | null;
}

/** A row as the rules know it. */
export function asCapacity(row: CapacityRow): Capacity {
  return {
    ...row,
    hoursPerWeek: row.hoursPerWeek?.toNumber() ?? null,
    from: isoDate(row.from),
    to: isoDateOrNull(row.to),
    setAt: row.setAt.getTime(),
    revokedAt: row.revokedAt?.getTime() ?? null,
  };
}

/** The filter for what a leader said in one form and has not taken back. */
export const saidAt = (actor: Actor, setAt: Instant) => ({ setById: actor.personId, setAt: new Date(setAt), source: 'LEADER' as const, revokedAt: null });
