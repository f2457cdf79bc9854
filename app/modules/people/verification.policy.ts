import { hasRole, leads, type Actor } from '~/kernel/actor';
import type { VerificationMethod } from './verification.schema';

/** The person whose claim it is, with the units of today's employments. */
export interface ClaimOwner {
  readonly personId: string;
  readonly unitIds: readonly string[];
}

export interface VerificationRights {
  readonly methods: readonly VerificationMethod[];
  readonly mayReject: boolean;
  /** why nothing may be done; null when something may */
  readonly whyNot: 'OWN' | 'NOT_YOURS' | null;
}

const none = (whyNot: 'OWN' | 'NOT_YOURS'): VerificationRights => ({ methods: [], mayReject: false, whyNot });

/**
 * What the actor may record about the person's claims: HR everything, a leader of one of the person's units what a leader can see for
 * themself, and nobody anything about themself (design parts 2 and 3).
 */
export function verificationRights(actor: Actor, owner: ClaimOwner): VerificationRights {
  if (actor.personId === owner.personId) return none('OWN');
  if (hasRole(actor, 'HR')) return { methods: ['REGISTER', 'DIPLOMA_SEEN', 'CERTIFICATE_SEEN', 'LEADER_KNOWS'], mayReject: true, whyNot: null };
  if (owner.unitIds.some((unitId) => leads(actor, unitId))) return { methods: ['LEADER_KNOWS', 'DIPLOMA_SEEN'], mayReject: false, whyNot: null };
  return none('NOT_YOURS');
}

/**
 * In which ways a claim may be confirmed by whoever has the rights. A trade of the public register is confirmed by looking there and by nothing
 * else, because "authorised" is never taken on a diploma (domain A1); what HR refused or limited, only HR opens again.
 */
export function confirmingMethods(
  rights: VerificationRights,
  claim: { readonly isInRegister: boolean; readonly refusedByHr: boolean },
): readonly VerificationMethod[] {
  if (claim.refusedByHr && !rights.mayReject) return [];
  return rights.methods.filter((method) => (method === 'REGISTER') === claim.isInRegister);
}

export type PersonView = 'HR' | 'COORDINATOR' | 'LEADER';

/** In which part the actor sees another person's page; null when it does not exist for them. HR's view includes what only HR sees. */
export function personView(actor: Actor, owner: ClaimOwner): PersonView | null {
  if (hasRole(actor, 'HR')) return 'HR';
  if (owner.unitIds.some((unitId) => leads(actor, unitId))) return 'LEADER';
  return hasRole(actor, 'COORDINATOR') ? 'COORDINATOR' : null;
}
