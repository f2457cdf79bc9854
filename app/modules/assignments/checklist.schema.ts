import { z } from 'zod';
import { freeText } from '~/kernel/free-text';
import { checklistRoles } from '~/modules/onboarding/item';
import { shownItems } from './checklist-list';

export const itemOnlySchema = z.object({ itemId: z.uuid() });
export const setAsideSchema = z.object({ itemId: z.uuid(), reason: freeText({ max: 300, required: true }) });
export const takeOverSchema = z.object({ checklistId: z.uuid() });
/** Which item's form for "not relevant" is open, by the address. */
export const openItemSchema = z.object({ item: z.uuid().optional().catch(undefined) });

/** What `/checklists` shows, by the address; anything unknown is as if it were not there. */
export const checklistFilterSchema = z.object({
  show: z.enum(shownItems).catch('LATE').default('LATE'),
  role: z.enum(checklistRoles).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
