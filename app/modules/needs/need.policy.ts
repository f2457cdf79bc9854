import { hasRole, leads, type Actor } from '~/kernel/actor';
import type { NeedStatus } from './need';

/** What somebody may do with a need, and if not, why not as a key of the texts. */
export type May = { readonly may: true } | { readonly may: false; readonly why: string };

/** What the policy must know of a need; `partOf` says that the actor introduces there, or was asked or held on it. */
export interface NeedForPolicy {
  readonly unitId: string;
  readonly status: NeedStatus;
  readonly partOf: boolean;
}

export type NeedAction = 'see' | 'edit' | 'publish' | 'discard' | 'seeCandidates' | 'end';

const yes: May = { may: true };
const no = (why: string): May => ({ may: false, why: `needs.may.${why}` });

const looksAfterAll = (actor: Actor): boolean => hasRole(actor, 'HR', 'COORDINATOR');

/** Leaders and deputies of the unit or above, HR and the coordinator (design part 3). */
export const manages = (actor: Actor, unitId: string): boolean => leads(actor, unitId) || looksAfterAll(actor);

/** Whether the actor may post a need for the unit. */
export const mayCreate = (actor: Actor, unitId: string): May => (manages(actor, unitId) ? yes : no('notYourUnit'));

/** Whether there is any unit the actor may post for. */
export const mayCreateAny = (actor: Actor): boolean => actor.ledUnitIds.length > 0 || looksAfterAll(actor);

const allowedIn: Readonly<Record<Exclude<NeedAction, 'see'>, readonly NeedStatus[]>> = {
  edit: ['DRAFT', 'PUBLISHED'],
  publish: ['DRAFT'],
  discard: ['DRAFT'],
  seeCandidates: ['PUBLISHED'],
  end: ['PUBLISHED'],
};

/**
 * Takes actor, action and need; gives yes, or no with a reason. Everybody sees what is published; drafts only those who manage the
 * unit, ended needs also those who were part of them (design part 3).
 */
export function mayOnNeed(actor: Actor, action: NeedAction, need: NeedForPolicy): May {
  const isManager = manages(actor, need.unitId);
  if (action === 'see') return isManager || need.status === 'PUBLISHED' || (need.partOf && need.status !== 'DRAFT') ? yes : no('notYourUnit');
  if (!isManager) return no('notYourUnit');
  return allowedIn[action].includes(need.status) ? yes : no(`not${need.status}`);
}
