import type { z } from 'zod';
import type { FieldErrors } from '~/kernel/field-error';
import { flattenZodError } from '~/kernel/form-data';
import { parseOptions } from '~/kernel/parse-form';

/**
 * Takes what was typed at `path`; gives it as the schema reads it, or what was kept before, with the first reason in `errors`. Not sent is not
 * changed.
 */
export function readField<Value>(schema: z.ZodType<Value>, typed: unknown, path: string, kept: Value, errors: FieldErrors): Value {
  if (typed === undefined) return kept;
  const parsed = schema.safeParse(typed, parseOptions);
  if (parsed.success) return parsed.data;
  errors[path] = Object.values(flattenZodError(parsed.error)).flat().slice(0, 1);
  return kept;
}
