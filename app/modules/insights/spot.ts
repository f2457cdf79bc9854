import type { Instant } from '~/kernel/time';
import type { NeedKind, Sector } from '~/kernel/vocabulary';

/** A line on a shift: what the pictures of places are counted from. */
export interface Spot {
  readonly unitId: string;
  readonly sector: Sector;
  readonly areaKey: string;
  readonly kind: NeedKind;
  readonly publishedAt: Instant;
  readonly start: Instant;
  readonly wanted: number;
  /** when each held place got its third yes */
  readonly heldAt: readonly Instant[];
  /** groups of competences, each as its keys in order, joined by a space; nothing asked for is an empty list */
  readonly groups: readonly string[];
}

/** Facts from which it follows how many are wanted on a spot. */
export interface WantedFacts {
  readonly status: 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'CANCELLED';
  readonly endedAt: Instant | null;
  readonly isInForce: boolean;
  readonly start: Instant;
  readonly wanted: number;
  readonly held: number;
}

/** How many places count as wanted: a shift that was cancelled or moved, or that begins after its need ended, wants nobody beside those it holds. */
export function wantedOn({ status, endedAt, isInForce, start, wanted, held }: WantedFacts): number {
  const isOpen = status === 'PUBLISHED' || (status === 'CLOSED' && endedAt !== null && start < endedAt);
  return isOpen && isInForce ? Math.max(wanted, held) : held;
}
