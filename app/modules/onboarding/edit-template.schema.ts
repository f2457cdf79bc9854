import { z } from 'zod';
import { freeText } from '~/kernel/free-text';
import { countries } from '~/kernel/vocabulary';
import { blockings, dueUnits, phases, type Due, type TemplateItem } from './item';
import { itemTextMax } from './template.schema';

export const dueSides = ['BEFORE_START', 'AFTER_START', 'BEFORE_END', 'AFTER_END'] as const;
export type DueSide = (typeof dueSides)[number];

const key = z.string().regex(/^[a-z0-9-]{1,60}$/);
const text = freeText({ max: itemTextMax, required: true });

export const keyOnlySchema = z.object({ key });
export const noFields = z.object({});
/** An item as a form has it; without a key it is new. */
export const itemFormSchema = z.object({
  key: z.union([z.literal('').transform(() => undefined), key]).optional(),
  text: z.object({ da: text, nb: text, en: text }),
  phase: z.enum(phases),
  amount: z.coerce.number().int().min(0).max(400),
  unit: z.enum(dueUnits),
  side: z.enum(dueSides),
  blocks: z.enum(['NONE', ...blockings]),
  country: z.enum(['ANY', ...countries]),
});
export type ItemForm = z.infer<typeof itemFormSchema>;

/** The item whose form is open, by the address: its key, or "new". */
export const openFormSchema = z.object({ item: z.union([z.literal('new'), key]).optional().catch(undefined) });

export const dueOf = ({ amount, unit, side }: Pick<ItemForm, 'amount' | 'unit' | 'side'>): Due => ({
  anchor: side.endsWith('START') ? 'START' : 'END',
  unit,
  amount: side.startsWith('BEFORE') && amount > 0 ? -amount : amount,
});

export const sideOf = ({ anchor, amount }: Due): DueSide => (anchor === 'START' ? (amount < 0 ? 'BEFORE_START' : 'AFTER_START') : amount < 0 ? 'BEFORE_END' : 'AFTER_END');

/** What a form shows of an item. */
export const formOf = ({ key: itemKey, text: words, phase, due, blocks, country }: TemplateItem) => ({
  key: itemKey,
  text: words,
  phase,
  amount: String(Math.abs(due.amount)),
  unit: due.unit,
  side: sideOf(due),
  blocks: blocks ?? 'NONE',
  country: country ?? 'ANY',
});
