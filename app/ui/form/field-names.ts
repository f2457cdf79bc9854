import { createContext } from 'react';

/**
 * What the fields of a page are called, by the id of their control, collected while the server renders it. A summary of errors stands above its fields
 * and is rendered before them: one that missed a name says so, and the page is rendered once more with what is known by then. Null in the browser, where
 * each field tells its form after the first rendering.
 */
export interface FieldNames {
  readonly called: Map<string, string>;
  wasMissed: boolean;
}

export const collectFieldNames = (): FieldNames => ({ called: new Map(), wasMissed: false });

export const FieldNamesContext = createContext<FieldNames | null>(null);
