import { sectors, type Sector } from '~/kernel/vocabulary';
import { checklistRoles, type ChecklistRole } from './item';

/** Which template: a role's, in one sector or (null) in all. */
export interface TemplatePlace {
  readonly role: ChecklistRole;
  readonly sector: Sector | null;
}

/** "receiver-all", "person-home_care": a template in an address. */
export const placeKey = ({ role, sector }: TemplatePlace): string => `${role}-${sector ?? 'ALL'}`.toLowerCase();

/** Every template there can be: each role's common part, then each sector's. */
export const templatePlaces: readonly TemplatePlace[] = checklistRoles.flatMap((role) => [{ role, sector: null }, ...sectors.map((sector) => ({ role, sector }))]);

/** The template that an address names; null when there is none. */
export const placeAt = (key: string): TemplatePlace | null => templatePlaces.find((place) => placeKey(place) === key) ?? null;
