import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { sectors } from '~/kernel/vocabulary';
import { isIsoDate } from '~/kernel/zone';
import { optionalWeekHours } from '~/modules/availability/form-values.schema';
import { assignmentStates } from './assignment-state';

// Lists are posted as "shiftIds[]". A reason is optional here; who must give one is the command's business.

export const reasonMax = 500;
const reason = freeText({ max: reasonMax }).optional();
const givenReason = freeText({ max: reasonMax, required: true });
const shiftIds = z.array(z.uuid()).min(1, { error: fieldError('assignments.errors.chooseShift') }).max(200);
const overrides = z.array(z.string().regex(/^[A-Z_]{3,40}$/)).max(20).default([]);
const isoDate = z.string().refine(isIsoDate, { error: 'errors.date' });

export const applySchema = z.object({ lineId: z.uuid(), shiftIds });

export const askSchema = z.object({
  lineId: z.uuid(),
  personIds: z.array(z.uuid()).min(1, { error: fieldError('assignments.errors.choosePerson') }).max(50),
  shiftIds,
  /** left out: a day, or half the time until the first shift when that is less */
  answerWithinHours: z.coerce.number().int().min(1).max(24 * 14).optional(),
  overrides,
  reason,
});

export const personYesSchema = z.object({ shiftIds });
/** A no needs no reason (design part 3). */
export const personNoSchema = z.object({ reason });
export const leaderYesSchema = z.object({ shiftIds, overrides, reason });
export const releaseNoSchema = z.object({ reason: givenReason });
export const freeShiftsSchema = z.object({ shiftIds, reason });
export const withdrawSchema = z.object({ reason });
/** `from`: the first day that is not worked any more; left out means at once. */
export const endSchema = z.object({ reason: givenReason, from: z.union([z.literal('').transform(() => undefined), isoDate]).optional() });

export const standingReleaseSchema = z
  .object({
    unitId: z.uuid({ error: 'errors.choose' }),
    /** left out is everybody employed in the unit */
    personId: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
    from: isoDate,
    /** last day */
    to: isoDate,
    sectors: z.array(z.enum(sectors)).default([]),
    maxHoursPerWeek: optionalWeekHours.transform((hours) => hours ?? undefined).optional(),
  })
  .refine((input) => input.to >= input.from, { error: 'errors.endBeforeStart', path: ['to'] });

export const endNeedSchema = z.object({ reason: givenReason });
/** Instants; the page makes them of a day and two clock times in the municipality's zone. */
export const moveShiftSchema = z.object({
  shiftId: z.uuid(),
  start: z.coerce.number().int(),
  end: z.coerce.number().int(),
  answerWithinHours: z.coerce.number().int().min(1).max(24 * 14).optional(),
});
/** The reason is left out when nobody is asked or held on the shift. */
export const cancelShiftSchema = z.object({ shiftId: z.uuid(), reason });
export const changeWantedSchema = z.object({
  lineId: z.uuid(),
  shiftId: z.uuid(),
  wanted: z.coerce.number().int().min(0).max(99),
  /** whose places are freed when fewer are wanted than held */
  freeAssignmentIds: z.array(z.uuid()).max(99).default([]),
  reason,
});

/** What is noticed on several shifts of one assignment for the same reason is settled together. */
export const settleFindingSchema = z.object({ findingIds: z.array(z.uuid()).min(1).max(400), how: givenReason });

export const assignmentFilterSchema = z.object({
  state: z.enum(assignmentStates).optional().catch(undefined),
  /** MINE: my own loans; IN: people lent to my units; OUT: my people lent out; ALL: everything I may see */
  side: z.enum(['ALL', 'MINE', 'IN', 'OUT']).catch('ALL').default('ALL'),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});

export type Apply = z.infer<typeof applySchema>;
export type Ask = z.infer<typeof askSchema>;
export type PersonYes = z.infer<typeof personYesSchema>;
export type PersonNo = z.infer<typeof personNoSchema>;
export type LeaderYes = z.infer<typeof leaderYesSchema>;
export type ReleaseNo = z.infer<typeof releaseNoSchema>;
export type FreeShifts = z.infer<typeof freeShiftsSchema>;
export type Withdraw = z.infer<typeof withdrawSchema>;
export type End = z.infer<typeof endSchema>;
export type StandingReleaseInput = z.infer<typeof standingReleaseSchema>;
export type EndNeed = z.infer<typeof endNeedSchema>;
export type MoveShift = z.infer<typeof moveShiftSchema>;
export type CancelShift = z.infer<typeof cancelShiftSchema>;
export type ChangeWanted = z.infer<typeof changeWantedSchema>;
export type SettleFinding = z.infer<typeof settleFindingSchema>;
export type AssignmentFilter = z.infer<typeof assignmentFilterSchema>;
