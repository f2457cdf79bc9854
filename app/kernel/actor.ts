import type { Language, Role } from './vocabulary';

/** Who acts, as the session and today's leader terms and roles say. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly language: Language | null;
  readonly roles: readonly Role[];
  /** units the actor leads or is deputy of today, and every unit below them */
  readonly ledUnitIds: readonly string[];
  /** units of the actor's own employments today */
  readonly homeUnitIds: readonly string[];
}

export const hasRole = (actor: Actor, ...any: Role[]): boolean => any.some((role) => actor.roles.includes(role));
export const leads = (actor: Actor, unitId: string): boolean => actor.ledUnitIds.includes(unitId);
export const isLeader = (actor: Actor): boolean => actor.ledUnitIds.length > 0;
