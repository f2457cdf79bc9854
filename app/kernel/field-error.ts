/** Texts about a form, per dotted path ("lines.0.title"); "" is the form as a whole. Each text is a coded key, see `fieldError`. */
export type FieldErrors = Record<string, string[]>;

export type FieldErrorParams = Readonly<Record<string, string | number>>;

export interface FieldErrorText {
  readonly key: string;
  readonly params?: FieldErrorParams;
}

/** A schema only carries text, so the key and its numbers travel as text and are translated where they are shown. */
export function fieldError(key: string, params?: FieldErrorParams): string {
  return params ? `${key} ${JSON.stringify(params)}` : key;
}

const coded = /^([a-z]\w*(?:\.\w+)+)(?: (\{.*\}))?$/is;

/** Null when the text is not one that `fieldError` made. */
export function parseFieldError(text: string): FieldErrorText | null {
  const [, key, json] = coded.exec(text) ?? [];
  if (!key) return null;
  if (!json) return { key };
  const params = parseParams(json);
  return params && { key, params };
}

function parseParams(json: string): FieldErrorParams | null {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null) return null;
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'string' || typeof value === 'number'));
  } catch {
    return null;
  }
}
