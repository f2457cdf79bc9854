import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** An employment's usual week as stored: an end at or before the start runs over midnight. */
export const weeklyPatternSchema = z.array(z.object({ weekday: z.number().int().min(1).max(7), start: clock, end: clock }));
