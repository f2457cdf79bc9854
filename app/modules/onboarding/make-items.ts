import type { Country, Sector } from '~/kernel/vocabulary';
import type { ChecklistRole, TemplateItem } from './item';

/** A template's version as stored. */
export interface Template {
  readonly id: string;
  readonly role: ChecklistRole;
  /** null is every sector */
  readonly sector: Sector | null;
  readonly version: number;
  readonly items: readonly TemplateItem[];
}

/** An item that a list should have. */
export interface WantedItem {
  readonly templateId: string;
  readonly role: ChecklistRole;
  readonly key: string;
  readonly position: number;
}

/** The items of a list in a sector and a country: the common part first, then what the sector adds; a sector's item takes the place of a common one of its key. */
export function itemsFor(inForce: readonly Template[], sector: Sector, country: Country): WantedItem[] {
  const parts = [...inForce.filter((one) => one.sector === null), ...inForce.filter((one) => one.sector === sector)];
  const byPlace = new Map<string, Omit<WantedItem, 'position'>>();
  for (const { id, role, items } of parts) {
    for (const item of items) if (item.country === null || item.country === country) byPlace.set(`${role} ${item.key}`, { templateId: id, role, key: item.key });
  }
  return [...byPlace.values()].map((item, position) => ({ ...item, position }));
}

export interface PresentItem {
  readonly id: string;
  readonly templateId: string;
  readonly role: ChecklistRole;
  readonly key: string;
  readonly position: number;
  readonly state: 'OPEN' | 'DONE' | 'NOT_RELEVANT';
}

export interface TakeOver {
  readonly change: readonly (WantedItem & { readonly id: string })[];
  readonly add: readonly WantedItem[];
  readonly removeIds: readonly string[];
}

/** What a list changes when it takes over the newest texts: what is settled stays, also when nobody asks for it any more. */
export function takeOverPlan(present: readonly PresentItem[], wanted: readonly WantedItem[]): TakeOver {
  const placeOf = ({ role, key }: Pick<WantedItem, 'role' | 'key'>): string => `${role} ${key}`;
  const has = new Map(present.map((one) => [placeOf(one), one]));
  const asked = new Set(wanted.map(placeOf));
  return {
    change: wanted.flatMap((one) => {
      const before = has.get(placeOf(one));
      return before && before.templateId !== one.templateId ? [{ ...one, id: before.id }] : [];
    }),
    add: wanted.filter((one) => !has.has(placeOf(one))),
    removeIds: present.filter((one) => one.state === 'OPEN' && !asked.has(placeOf(one))).map((one) => one.id),
  };
}

export const changesNothing = ({ change, add, removeIds }: TakeOver): boolean => change.length + add.length + removeIds.length === 0;
