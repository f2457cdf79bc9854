import { z } from 'zod';
import { sectors, type Sector } from '~/kernel/vocabulary';
import { clock, day, optionalClock, optionalDay, optionalWeekHours } from './form-values.schema';

const weekday = z.coerce.number().int().min(1).max(7);

/** One stretch for several weekdays; an end at or before the start runs past midnight. */
export const addStretchSchema = z
  .object({ weekdays: z.array(weekday).min(1).max(7), start: clock, end: clock })
  .refine(({ start, end }) => start !== end || start === '00:00', { error: 'availability.errors.sameTime', path: ['end'] });
export type AddStretch = z.infer<typeof addStretchSchema>;

export const removeStretchSchema = z.object({ stretchId: z.uuid() });

/** A stretch that was removed, as the address carries it. */
export const stretchSchema = z
  .object({ weekday, startMinute: z.coerce.number().int().min(0).max(1439), endMinute: z.coerce.number().int() })
  .refine(({ startMinute, endMinute }) => endMinute > startMinute && endMinute <= startMinute + 1440);

export const exceptionKinds = ['AWAY', 'EXTRA'] as const;
const exceptionKind = z.enum(exceptionKinds);

/** Without clock times whole days; see `exceptionPeriod` for what the fields mean together. */
export const addExceptionSchema = z.object({ kind: exceptionKind, fromDate: day, toDate: optionalDay, fromTime: optionalClock, toTime: optionalClock });
export type AddException = z.infer<typeof addExceptionSchema>;

export const removeExceptionSchema = z.object({ exceptionId: z.uuid() });

const instant = z.coerce.number().int().min(0).max(8.64e15);

/** An exception that was removed, as the address carries it. */
export const exceptionSchema = z
  .object({ kind: exceptionKind, startsAt: instant, endsAt: instant })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt && endsAt - startsAt <= 400 * 86_400_000);

export const sectorWishes = ['GLADLY', 'FINE', 'NOT'] as const;
const sectorWish = z.enum(sectorWishes).default('FINE');
const wishesShape = Object.fromEntries(sectors.map((sector) => [sector, sectorWish])) as Record<Sector, typeof sectorWish>;

export const preferenceSchema = z.object({ hoursPerWeek: optionalWeekHours, wishes: z.object(wishesShape) });
export type Preference = z.infer<typeof preferenceSchema>;

/** A pause from a day (today when empty) to a last day, or until further notice. */
export const pauseSchema = z
  .object({ pausedFrom: optionalDay, pausedUntil: optionalDay })
  .refine(({ pausedFrom, pausedUntil }) => pausedFrom === null || pausedUntil === null || pausedFrom <= pausedUntil, { error: 'errors.endBeforeStart', path: ['pausedUntil'] });
export type Pause = z.infer<typeof pauseSchema>;

export const noInput = z.object({});

/** "I have no tasks now" in one employment, until a last day or until further notice. */
export const claimCapacitySchema = z.object({ employmentId: z.uuid(), to: optionalDay });
export const withdrawClaimSchema = z.object({ capacityId: z.uuid() });
