// What was typed and not yet sent, kept in the browser's tab: it survives a reload and a lost connection, not a closed tab and not signing out.

const prefix = 'kept-text ';

/** Whose text, on which page, in which of its forms. */
export interface KeptPlace {
  readonly owner: string;
  readonly path: string;
  readonly form: string;
}

export type KeptText = Readonly<Record<string, string>>;

interface Kept {
  readonly submissionKey: string;
  readonly text: KeptText;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const keyOf = ({ owner, path, form }: KeptPlace): string => `${prefix}${owner} ${path} ${form}`;

/** Keeps the text by field; no text at all keeps nothing. A full or forbidden store is no trouble of the person's. */
export function keepText(store: Store, place: KeptPlace, submissionKey: string, text: KeptText): void {
  try {
    if (Object.keys(text).length === 0) store.removeItem(keyOf(place));
    else store.setItem(keyOf(place), JSON.stringify({ submissionKey, text } satisfies Kept));
  } catch {
    // nothing is kept, as it was before
  }
}

export function keptText(store: Store, place: KeptPlace): KeptText {
  return read(store, keyOf(place))?.text ?? {};
}

/** After the form with this key was carried out. */
export const forgetSent = (store: Store, submissionKey: string): void => forgetWhere(store, (key) => read(store, key)?.submissionKey === submissionKey);

/** What others left in a shared tab; with null, everything. */
export const forgetOthers = (store: Store, owner: string | null): void => forgetWhere(store, (key) => owner === null || !key.startsWith(`${prefix}${owner} `));

function forgetWhere(store: Store, matches: (key: string) => boolean): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys) if (key.startsWith(prefix) && matches(key)) store.removeItem(key);
}

function read(store: Store, key: string): Kept | null {
  try {
    // written by keepText alone
    return JSON.parse(store.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
