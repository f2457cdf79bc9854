import { hasRole, isLeader, type Actor } from '~/kernel/actor';
import type { Role } from '~/kernel/vocabulary';

/** Who may open a page at all. What they may see on it is limited again in each look-up. */
export type Guard = { readonly kind: 'everyone' } | { readonly kind: 'signed-in'; readonly may: (actor: Actor) => boolean };

/** No sign-in needed: sign-in itself and health only. */
export const everyone: Guard = { kind: 'everyone' };

export const signedIn: Guard = { kind: 'signed-in', may: () => true };

/** A leader or deputy of any unit. */
export const leadersOnly: Guard = { kind: 'signed-in', may: isLeader };

/** One of the roles. */
export const withRole = (...roles: Role[]): Guard => ({ kind: 'signed-in', may: (actor) => hasRole(actor, ...roles) });

/** A leader, or one of the roles. */
export const leadersOr = (...roles: Role[]): Guard => ({ kind: 'signed-in', may: (actor) => isLeader(actor) || hasRole(actor, ...roles) });
