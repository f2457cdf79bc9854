import { dayMs, type Instant, type IsoDate } from '../../../app/kernel/time';

/** A day so many days from now, as a form posts it. */
export const dayFrom = (now: Instant, days: number): IsoDate => new Date(now + days * dayMs).toISOString().slice(0, 10);

/** The same as a date column holds it. */
export const columnFrom = (now: Instant, days: number): Date => new Date(`${dayFrom(now, days)}T00:00:00Z`);
