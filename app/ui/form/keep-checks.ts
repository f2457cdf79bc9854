import type { RefCallback } from 'react';

/** As much of a check box as is needed to leave it alone. */
export interface Box {
  checked: boolean;
}

/**
 * Takes what registers an input, and how to find the check boxes of its name; gives the same, after which each box is as it was. react-hook-form (7.92)
 * takes a first checked box for a single one and then checks the others of its name too.
 */
export function keepChecks<Input>(register: RefCallback<Input>, boxesOf: (input: Input) => readonly Box[]): RefCallback<Input> {
  return (input) => {
    const boxes = input === null ? [] : boxesOf(input).map((box) => ({ box, checked: box.checked }));
    register(input);
    for (const { box, checked } of boxes) box.checked = checked;
  };
}

/** The check boxes of an input's form that share its name; none for other inputs. */
export function boxesBeside(input: HTMLElement): HTMLInputElement[] {
  if (!isBox(input)) return [];
  const group = input.form?.elements.namedItem(input.name);
  return group instanceof RadioNodeList ? [...group].filter(isBox) : [input];
}

const isBox = (node: Node): node is HTMLInputElement => node instanceof HTMLInputElement && node.type === 'checkbox';
