import { set, type FieldErrors as HookErrors } from 'react-hook-form';
import type { FieldErrors } from '~/kernel/field-error';

/** Dotted errors as react-hook-form keeps them: a tree with one text per field. A list's own error goes in before those of its rows. */
export function nestErrors(errors: FieldErrors): HookErrors {
  const tree: HookErrors = {};
  for (const [path, [message]] of Object.entries(errors).sort(([a], [b]) => a.length - b.length)) {
    if (message !== undefined) set(tree, path, { type: 'server', message });
  }
  return tree;
}

/** And back: a leaf may carry fields below it, and react-hook-form calls a list's own error "root". */
export function flattenErrors(tree: unknown, path = ''): FieldErrors {
  if (!isNode(tree)) return {};
  const isLeaf = typeof tree['type'] === 'string' && typeof tree['message'] === 'string';
  const own: FieldErrors = isLeaf ? { [path]: [String(tree['message'])] } : {};
  return Object.entries(tree)
    .filter(([part]) => !isLeaf || !leafParts.has(part))
    .reduce((errors, [part, child]) => ({ ...errors, ...flattenErrors(child, joined(path, part)) }), own);
}

const isNode = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;
const leafParts = new Set(['type', 'message', 'types', 'ref']);
const joined = (path: string, part: string): string => (part === 'root' ? path : path === '' ? part : `${path}.${part}`);
