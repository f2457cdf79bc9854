import { hasRole, isLeader, type Actor } from '~/kernel/actor';
import type { Role } from '~/kernel/vocabulary';

/** Who may open a page at all. What they may see on it is limited again in each look-up. */
export type Guard = OpenGuard | SignedInGuard;
export type OpenGuard = { readonly kind: 'everyone' };
export type SignedInGuard = { readonly kind: 'signed-in'; readonly may: (actor: Actor) => boolean };

/** No sign-in needed: sign-in itself and health only. */
export const everyone: OpenGuard = { kind: 'everyone' };

export const signedIn: SignedInGuard = { kind: 'signed-in', may: () => true };

/** A leader or deputy of any unit. */
export const leadersOnly: SignedInGuard = { kind: 'signed-in', may: isLeader };

/** One of the roles. */
export const withRole = (...roles: Role[]): SignedInGuard => ({ kind: 'signed-in', may: (actor) => hasRole(actor, ...roles) });

/** A leader, or one of the roles. */
export const leadersOr = (...roles: Role[]): SignedInGuard => ({ kind: 'signed-in', may: (actor) => isLeader(actor) || hasRole(actor, ...roles) });
