import { z } from 'zod';
import type { WeeklyPattern } from '~/modules/bookings/home-shifts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** An employment's usual week as its column holds it; what can't be read is no week at all. */
export const employmentWeekSchema: z.ZodType<WeeklyPattern> = z.array(z.object({ weekday: z.number().int().min(1).max(7), start: clock, end: clock })).catch([]);
