import { hasRole, leads, type Actor } from '~/kernel/actor';

/** Whether the actor sees a unit's people and loans: its leaders (or above), HR and the coordinator (design part 5). */
export const maySeeUnit = (actor: Actor, unitId: string): boolean => leads(actor, unitId) || maySeeAllUnits(actor);

/** Whether the actor sees every unit. */
export const maySeeAllUnits = (actor: Actor): boolean => hasRole(actor, 'HR', 'COORDINATOR');
