import { z } from 'zod';
import { checklistRoles } from '~/modules/onboarding/item';
import { shownItems } from './checklist-list';

/** What `/checklists` shows, by the address; anything unknown is as if it were not there. */
export const checklistFilterSchema = z.object({
  show: z.enum(shownItems).catch('LATE').default('LATE'),
  role: z.enum(checklistRoles).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
