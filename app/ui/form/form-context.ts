import { createContext, useContext } from 'react';
import type { RefCallback } from 'react';
import type { FieldErrors } from '~/kernel/field-error';

export interface Registration {
  readonly name: string;
  readonly ref?: RefCallback<HTMLElement>;
  readonly onChange?: (event: { target: EventTarget; type: string }) => void;
  readonly onBlur?: (event: { target: EventTarget; type: string }) => void;
}

/** What a form tells its fields. Outside of a form shell a field is plain HTML. */
export interface FormShell {
  /** null outside of a form shell: then each field makes its own */
  readonly idPrefix: string | null;
  readonly values: unknown;
  readonly errors: FieldErrors;
  readonly register: (name: string) => Registration;
  /** for a field without an input of its own to listen to */
  readonly changed: (name: string) => void;
  /** before fields below a name get other numbers */
  readonly forget: (name: string) => void;
  /** so that the summary can name the field */
  readonly announce: (path: string, label: string) => void;
}

const nothing = () => undefined;
const none: FormShell = {
  idPrefix: null,
  values: undefined,
  errors: {},
  register: (name) => ({ name }),
  changed: nothing,
  forget: nothing,
  announce: nothing,
};

export const FormShellContext = createContext<FormShell>(none);
export const useFormShell = (): FormShell => useContext(FormShellContext);

export const fieldId = (idPrefix: string, path: string): string => `${idPrefix}-${path}`;
