import type { Instant } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import type { ChecklistRole, TemplateItem } from './item';
import { placeKey, templatePlaces, type TemplatePlace } from './template-place';
import { inForceAt, offeredAt } from './template-versions';
import { readTemplates } from './templates.queries.server';

/** A template in force as a list and its page show it. */
export interface ListedTemplate {
  /** in the address */
  readonly place: string;
  readonly role: ChecklistRole;
  readonly sector: Sector | null;
  readonly count: number;
  /** null: nothing was written for this place yet */
  readonly version: number | null;
  readonly inForceFrom: Instant | null;
  readonly isShipped: boolean;
  /** newer contents of the program wait beside one's own */
  readonly hasOffer: boolean;
}

/** Every role in every sector, also where nothing stands yet. One query. */
export async function readTemplateList(db: Reader, now: Instant): Promise<ListedTemplate[]> {
  const all = await readTemplates(db);
  return templatePlaces.map((place) => listed(place, all, now));
}

/** One template with its items in force. */
export async function readTemplate(db: Reader, place: TemplatePlace, now: Instant): Promise<ListedTemplate & { readonly items: readonly TemplateItem[] }> {
  const all = await readTemplates(db);
  const [current] = inForceAt(ofPlace(all, place), now);
  return { ...listed(place, all, now), items: current?.items ?? [] };
}

type Stored = Awaited<ReturnType<typeof readTemplates>>;
const ofPlace = (all: Stored, { role, sector }: TemplatePlace): Stored => all.filter((one) => one.role === role && one.sector === sector);

function listed(place: TemplatePlace, all: Stored, now: Instant): ListedTemplate {
  const own = ofPlace(all, place);
  const [current] = inForceAt(own, now);
  return {
    place: placeKey(place),
    ...place,
    count: current?.items.length ?? 0,
    version: current?.version ?? null,
    inForceFrom: current?.inForceFrom ?? null,
    isShipped: current?.shippedVersion !== null && current !== undefined,
    hasOffer: offeredAt(own, now) !== null,
  };
}
