import { z } from 'zod';
import { languages } from '~/kernel/vocabulary';

export const languageSchema = z.object({ language: z.enum(languages) });
