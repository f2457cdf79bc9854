import { z } from 'zod';
import { freeText } from '~/kernel/free-text';
import { countries } from '~/kernel/vocabulary';
import { anchors, blockings, dueUnits, phases, recordings } from './item';

export const itemTextMax = 400;
export const mostItems = 30;
const text = freeText({ max: itemTextMax, required: true });

/** An item as the database keeps it. */
const templateItemSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,60}$/),
  phase: z.enum(phases),
  text: z.object({ da: text, nb: text, en: text }),
  due: z.object({ anchor: z.enum(anchors), unit: z.enum(dueUnits), amount: z.number().int() }),
  blocks: z.enum(blockings).nullable(),
  records: z.enum(recordings).nullable(),
  country: z.enum(countries).nullable(),
});

export const templateItemsSchema = z.array(templateItemSchema).max(mostItems);
