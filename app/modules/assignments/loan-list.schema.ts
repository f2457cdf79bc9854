import { z } from 'zod';

/** ANSWER: waits for the reader; MINE: their own loans; IN: people lent to their units; OUT: their people lent out. */
export const loanSides = ['ALL', 'ANSWER', 'MINE', 'IN', 'OUT'] as const;
export type LoanSide = (typeof loanSides)[number];

/** ANY: everything that is not over. */
export const loanListStates = ['ANY', 'OPEN', 'CONFIRMED', 'ACTIVE', 'ENDED'] as const;

/** The list's filters as they stand in the address; what can't be read counts as not given. */
export const loanListSchema = z.object({
  side: z.enum(loanSides).default('ALL').catch('ALL'),
  state: z.enum(loanListStates).default('ANY').catch('ANY'),
  page: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
});
export type LoanListFilter = z.infer<typeof loanListSchema>;
