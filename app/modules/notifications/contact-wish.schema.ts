import { z } from 'zod';
import { mailWishes } from './contact-wish';

/** A checkbox that is not ticked is not sent. */
export const contactWishSchema = z.object({ email: z.enum(mailWishes), sms: z.preprocess((value) => value === 'on' || value === true, z.boolean()) });
