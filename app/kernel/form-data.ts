import type { z } from 'zod';
import type { FieldErrors } from './field-error';
import { textOfIssue } from './issue-text';

const maxIndex = 999;
const maxDepth = 8;
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

type Leaf = FormDataEntryValue | FormDataEntryValue[];
type Branch = Map<string, Leaf | Branch>;

/**
 * The nested value that names like "lines.0.title" and "days[]" describe. Only a name ending in "[]" gives a list, and "" says it is empty;
 * of any other repeated name the first counts, as `FormData.get` does. Gaps between numbers close. Names nobody honest sends are ignored.
 */
export function nestFormData(formData: FormData): unknown {
  const root: Branch = new Map();
  for (const [name, value] of formData.entries()) place(root, name, value);
  return unfold(root);
}

function place(root: Branch, name: string, value: FormDataEntryValue): void {
  const isList = name.endsWith('[]');
  const parts = (isList ? name.slice(0, -2) : name).split('.');
  if (parts.length > maxDepth || !parts.every(isSafePart)) return;
  const last = parts.pop() ?? '';
  const branch = branchAt(root, parts);
  if (!branch) return;
  const present = branch.get(last);
  if (!isList) {
    if (present === undefined) branch.set(last, value);
    return;
  }
  if (present !== undefined && !Array.isArray(present)) return;
  branch.set(last, [...(present ?? []), ...(value === '' ? [] : [value])]);
}

const isSafePart = (part: string): boolean => /^\w+$/.test(part) && !unsafe.has(part) && !(isIndex(part) && Number(part) > maxIndex);
const isIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part);

function branchAt(root: Branch, parts: readonly string[]): Branch | null {
  let branch = root;
  for (const part of parts) {
    const next = branch.get(part) ?? new Map();
    if (!(next instanceof Map)) return null;
    branch.set(part, next);
    branch = next;
  }
  return branch;
}

function unfold(node: Leaf | Branch): unknown {
  if (!(node instanceof Map)) return node;
  const entries = [...node.entries()];
  if (entries.length > 0 && entries.every(([part]) => isIndex(part))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => unfold(child));
  }
  return Object.fromEntries(entries.map(([part, child]) => [part, unfold(child)]));
}

export function flattenZodError(error: Pick<z.core.$ZodError, 'issues'>): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    const texts = (errors[path] ??= []);
    const text = textOfIssue(issue);
    if (!texts.includes(text)) texts.push(text);
  }
  return errors;
}
