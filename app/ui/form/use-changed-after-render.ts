import { useEffect, useRef } from 'react';
import { useFormShell } from './form-context';

/** Asks the form to look at a field again once its hidden input holds the new value. */
export function useChangedAfterRender(name: string, value: string): void {
  const { changed } = useFormShell();
  const last = useRef(value);
  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    changed(name);
  }, [changed, name, value]);
}
