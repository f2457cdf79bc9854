import type { z } from 'zod';
import type { FieldErrors } from './field-error';
import { flattenZodError, nestFormData } from './form-data';
import { fieldErrorMap } from './issue-text';

/** `values` is what was typed, for the form to show again. */
export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value; readonly values: unknown }
  | { readonly ok: false; readonly errors: FieldErrors; readonly values: unknown };

// without jit zod builds no functions from text, which a strict content security policy forbids
export const parseOptions = { error: fieldErrorMap, jitless: true } as const;

/** The same reading of a posted form on both sides: nested by its names, then held against the schema. */
export function parseForm<Value>(schema: z.ZodType<Value>, formData: FormData): ParsedForm<Value> {
  const values = nestFormData(formData);
  const parsed = schema.safeParse(values, parseOptions);
  return parsed.success ? { ok: true, value: parsed.data, values } : { ok: false, errors: flattenZodError(parsed.error), values };
}
