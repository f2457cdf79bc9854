import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useForm, type UseFormHandleSubmit, type FieldValues } from 'react-hook-form';
import type { FieldErrors } from '~/kernel/field-error';
import type { Registration } from './form-context';
import { formResolver, type FormSchema } from './form-resolver';
import { boxesBeside, keepChecks } from './keep-checks';
import { flattenErrors, nestErrors } from './nested-errors';

interface Validation {
  readonly errors: FieldErrors;
  readonly register: (name: string) => Registration;
  readonly changed: (name: string) => void;
  readonly forget: (name: string) => void;
  readonly handleSubmit: UseFormHandleSubmit<FieldValues, FieldValues>;
  /** takes focus each time new errors arrive */
  readonly summary: RefObject<HTMLDivElement>;
}

/** react-hook-form over a form whose inputs keep their own values: what was typed before the script came stays. */
export function useValidation(schema: FormSchema, form: RefObject<HTMLFormElement>, serverErrors: FieldErrors | undefined): Validation {
  const given = useMemo(() => (serverErrors ? nestErrors(serverErrors) : undefined), [serverErrors]);
  const resolver = useMemo(() => formResolver(schema, form), [schema, form]);
  const { register, unregister, trigger, handleSubmit, formState } = useForm<FieldValues, unknown, FieldValues>({
    resolver,
    shouldFocusError: false,
    ...(given && { errors: given }),
  });
  const { errors: tree, submitCount, isSubmitted } = formState;
  const registered = useCallback(
    (name: string): Registration => {
      const { ref, ...listeners } = register(name);
      return { ...listeners, ref: keepChecks(ref, boxesBeside) };
    },
    [register]
  );
  const errors = useMemo(() => flattenErrors(tree), [tree]);
  const summary = useFocusOnNews(submitCount, given, errors);
  const changed = useCallback((name: string) => void (isSubmitted && trigger(name)), [isSubmitted, trigger]);
  const forget = useCallback((name: string) => unregister(name), [unregister]);
  return { errors, register: registered, changed, forget, handleSubmit, summary };
}

/** Focus goes to the summary when a check here or an answer from the server brought errors, never while somebody types. */
function useFocusOnNews(submitCount: number, given: object | undefined, errors: FieldErrors): RefObject<HTMLDivElement> {
  const summary = useRef<HTMLDivElement>(null);
  const waitsFor = useRef<object>();
  useEffect(() => summary.current?.focus(), [submitCount]);
  useEffect(() => {
    waitsFor.current = given;
  }, [given]);
  // react-hook-form takes the server's errors over one render later
  useEffect(() => {
    if (!waitsFor.current || !summary.current) return;
    waitsFor.current = undefined;
    summary.current.focus();
  }, [given, errors]);
  return summary;
}
