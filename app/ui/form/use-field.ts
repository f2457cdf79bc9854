import { useContext, useEffect, useId } from 'react';
import { FieldNamesContext } from './field-names';
import { fieldId, useFormShell, type Registration } from './form-context';
import { pathOf, textAt } from './values';

export interface Field {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  readonly errors: readonly string[];
  readonly registration: Registration;
  /** what was typed or stored, if the form knows */
  readonly value: string | undefined;
  readonly aria: { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string };
}

/** A field's ties to its form: id, value, errors and the listeners of react-hook-form. */
export function useField(name: string, label: string, hasHint: boolean): Field {
  const shell = useFormShell();
  const own = useId();
  const path = pathOf(name);
  const id = fieldId(shell.idPrefix ?? own, path);
  const errors = shell.errors[path] ?? [];
  const { announce } = shell;
  useContext(FieldNamesContext)?.called.set(id, label);
  useEffect(() => announce(path, label), [announce, path, label]);
  const described = [hasHint ? `${id}-hint` : '', errors.length > 0 ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    errors,
    registration: shell.register(name),
    value: textAt(shell.values, name),
    aria: { ...(errors.length > 0 && { 'aria-invalid': true as const }), ...(described !== '' && { 'aria-describedby': described }) },
  };
}
