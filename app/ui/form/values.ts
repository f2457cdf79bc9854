const bare = (name: string): string => (name.endsWith('[]') ? name.slice(0, -2) : name);

/** The path that errors and values know a field by: its name without "[]". */
export const pathOf = bare;

/** What nested plain values hold at a dotted name. */
export function valueAt(values: unknown, name: string): unknown {
  return bare(name)
    .split('.')
    .reduce<unknown>((node, part) => (isBranch(node) && Object.hasOwn(node, part) ? node[part] : undefined), values);
}

/** As text for an input; undefined when nothing was given, so that a field's own start value counts. */
export function textAt(values: unknown, name: string): string | undefined {
  const value = valueAt(values, name);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? '' : undefined;
}

export function textsAt(values: unknown, name: string): readonly string[] | undefined {
  const value = valueAt(values, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' || typeof item === 'number').map(String) : undefined;
}

/** A check box is on for true and for what a browser posts. */
export function isOnAt(values: unknown, name: string): boolean | undefined {
  const value = valueAt(values, name);
  return value === undefined ? undefined : value === true || (typeof value === 'string' && value !== '' && value !== 'false');
}

const isBranch = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;
