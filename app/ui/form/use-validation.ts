import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useForm, type UseFormHandleSubmit, type FieldValues } from 'react-hook-form';
import type { FieldErrors } from '~/kernel/field-error';
import type { Registration } from './form-context';
import { formResolver, type FormSchema } from './form-resolver';
import { flattenErrors, nestErrors } from './nested-errors';

interface Validation {
  readonly errors: FieldErrors;
  readonly register: (name: string) => Registration;
  readonly changed: (name: string) => void;
  readonly handleSubmit: UseFormHandleSubmit<FieldValues, FieldValues>;
  /** takes focus each time new errors arrive */
  readonly summary: RefObject<HTMLDivElement>;
}

/** react-hook-form over a form whose inputs keep their own values: what was typed before the script came stays. */
export function useValidation(schema: FormSchema, form: RefObject<HTMLFormElement>, serverErrors: FieldErrors | undefined): Validation {
  const given = useMemo(() => (serverErrors ? nestErrors(serverErrors) : undefined), [serverErrors]);
  const resolver = useMemo(() => formResolver(schema, form), [schema, form]);
  const { register, trigger, handleSubmit, formState } = useForm<FieldValues, unknown, FieldValues>({
    resolver,
    shouldFocusError: false,
    ...(given && { errors: given }),
  });
  const { errors: tree, submitCount, isSubmitted } = formState;
  const errors = useMemo(() => flattenErrors(tree), [tree]);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [submitCount, given]);
  const changed = useCallback((name: string) => void (isSubmitted && trigger(name)), [isSubmitted, trigger]);
  return { errors, register, changed, handleSubmit, summary };
}
