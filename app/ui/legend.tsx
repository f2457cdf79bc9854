import type { ReactNode } from 'react';
import { Pip, type PipState } from './pip';

export interface LegendItem {
  readonly label: string;
  /** one of the four marks, or a drawing of its own */
  readonly mark: PipState | ReactNode;
}

const pips: readonly unknown[] = ['covered', 'asked', 'uncovered', 'warning', 'none'];
const isPip = (mark: PipState | ReactNode): mark is PipState => pips.includes(mark);

/** What the marks mean, beside the picture that uses them. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2 text-s">
      {items.map(({ label, mark }) => (
        <li key={label} className="inline-flex items-center gap-[0.45em]">
          {isPip(mark) ? <Pip state={mark} /> : mark}
          {label}
        </li>
      ))}
    </ul>
  );
}
