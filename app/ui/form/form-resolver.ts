import { zodResolver } from '@hookform/resolvers/zod';
import type { RefObject } from 'react';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { nestFormData } from '~/kernel/form-data';
import { parseOptions } from '~/kernel/parse-form';

export type FormSchema = z.ZodType<unknown, FieldValues>;

/** Holds the schema against the very text that would be posted, so that browser and action can't judge differently. */
export function formResolver(schema: FormSchema, form: RefObject<HTMLFormElement>): Resolver<FieldValues, unknown, FieldValues> {
  const resolve = zodResolver(schema, parseOptions);
  return (values, context, options) =>
    resolve(form.current ? fieldsOf(form.current) : values, context, options) as ReturnType<Resolver<FieldValues, unknown, FieldValues>>;
}

const isFields = (value: unknown): value is FieldValues => typeof value === 'object' && value !== null;

function fieldsOf(form: HTMLFormElement): FieldValues {
  const nested = nestFormData(new FormData(form));
  return isFields(nested) ? nested : {};
}
