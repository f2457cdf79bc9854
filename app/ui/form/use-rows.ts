import { useState } from 'react';
import { useFormShell } from './form-context';
import { valueAt } from './values';

export interface FormRow {
  /** for React: stays with the row's typed text when rows above go */
  readonly key: number;
  readonly index: number;
  /** `row.field('title')` is "lines.0.title" */
  readonly field: (name: string) => string;
}

/** Repeated groups of fields, numbered from 0 without gaps, as many as the form's values have and at least `min`. */
export function useRows(name: string, { min = 1, max = 50 }: { readonly min?: number; readonly max?: number } = {}) {
  const { values, forget } = useFormShell();
  const given = valueAt(values, name);
  const first = Math.max(min, Array.isArray(given) ? given.length : 0);
  const [keys, setKeys] = useState<readonly number[]>(() => Array.from({ length: first }, (_, key) => key));
  const rows: readonly FormRow[] = keys.map((key, index) => ({ key, index, field: (field) => `${name}.${index}.${field}` }));
  return {
    rows,
    canAdd: keys.length < max,
    canRemove: keys.length > min,
    add: () => setKeys((known) => (known.length < max ? [...known, Math.max(-1, ...known) + 1] : known)),
    remove: (key: number) => {
      if (keys.length <= min) return;
      // the rows below get new names, and must not be given what stood under those before
      forget(name);
      setKeys((known) => known.filter((other) => other !== key));
    },
  };
}
