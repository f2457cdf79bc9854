import { z } from 'zod';
import { freeText } from '~/kernel/free-text';

export const notRelevantMax = 300;
export const itemOnlySchema = z.object({ itemId: z.uuid() });
export const setAsideSchema = z.object({ itemId: z.uuid(), reason: freeText({ max: notRelevantMax, required: true }) });
export const takeOverSchema = z.object({ checklistId: z.uuid() });
/** Which item's form for "not relevant" is open, by the address. */
export const openItemSchema = z.object({ item: z.uuid().optional().catch(undefined) });
