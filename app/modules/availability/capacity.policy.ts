import { leads, type Actor } from '~/kernel/actor';

/** The employment whose own tasks are to be lifted. */
export interface EmploymentOfUnit {
  readonly personId: string;
  readonly unitId: string;
}

export type CapacityAnswer = { readonly may: true } | { readonly may: false; readonly why: 'units.capacity.notYours' | 'units.capacity.notYourself' };

/**
 * Whether the actor may set, change or revoke an employment's capacity: leaders and deputies of its unit or a unit above it, never for
 * themself; then the leader one step up does it (design part 3).
 */
export function maySetCapacity(actor: Actor, employment: EmploymentOfUnit): CapacityAnswer {
  if (!leads(actor, employment.unitId)) return { may: false, why: 'units.capacity.notYours' };
  if (actor.personId === employment.personId) return { may: false, why: 'units.capacity.notYourself' };
  return { may: true };
}
