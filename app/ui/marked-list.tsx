import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { Pip, type PipState } from './pip';

export interface MarkedItem {
  readonly key: string;
  readonly pip?: PipState;
  readonly icon?: IconName;
  readonly text: ReactNode;
}

/** Reasons in words, each with its mark. */
export function MarkedList({ items, small = false }: { readonly items: readonly MarkedItem[]; readonly small?: boolean }) {
  return (
    <ul className={small ? 'grid gap-1 text-s' : 'grid gap-2'}>
      {items.map(({ key, pip, icon, text }) => (
        <li key={key} className="grid grid-cols-[1.6rem_1fr] gap-x-[0.5rem] leading-[1.4]">
          {pip ? <Pip state={pip} className="mt-[0.1em] size-[1.25em]" /> : <Icon name={icon ?? 'next'} className="mt-[0.1em] size-[1.25em]" />}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Tasks, counted in the municipality's colour. */
export function NumberedList({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ol className="grid gap-2">
      {items.map((item, index) => (
        <li key={index} className="grid grid-cols-[1.6rem_1fr] gap-x-[0.6rem]">
          <span aria-hidden="true" className="text-center font-bold text-accent tabular-nums">
            {index + 1}
          </span>
          <span>{item}</span>
        </li>
      ))}
    </ol>
  );
}

/** What is not part of it, set apart from what is. */
export function NotThis({ children }: { readonly children: ReactNode }) {
  return <div className="mt-3 max-w-measure border-l-4 border-line-strong pl-3 text-s">{children}</div>;
}

export interface PlainRowsProps {
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
  /** beside each other from 1152 px, for long lists of short things */
  readonly inPairs?: boolean;
}

/** Things under each other with a thin line between. */
export function PlainRows({ items, inPairs = false }: PlainRowsProps) {
  return (
    <ul className={classNames('grid', inPairs && 'gap-x-16 xl:grid-cols-2')}>
      {items.map(({ key, content }) => (
        <li key={key} className={classNames('border-t border-line py-3 first:border-t-0 first:pt-0', inPairs && 'xl:nth-2:border-t-0 xl:nth-2:pt-0')}>
          {content}
        </li>
      ))}
    </ul>
  );
}
