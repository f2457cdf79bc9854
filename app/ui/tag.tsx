import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Pip, type PipState } from './pip';

export interface TagProps {
  readonly state: PipState;
  readonly children: ReactNode;
  /** false leaves the mark out where the same mark stands right above */
  readonly withPip?: boolean;
}

const colours: Readonly<Record<PipState, string>> = {
  covered: 'bg-covered-tint text-covered',
  asked: 'bg-asked-tint text-asked',
  uncovered: 'bg-uncovered-tint text-uncovered',
  warning: 'bg-warning-tint text-warning',
  none: 'bg-sunken text-ink',
};

export function Tag({ state, children, withPip = true }: TagProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-start gap-[0.4em] rounded-s py-[0.18em] pr-[0.6em] pl-[0.45em] text-s leading-snug font-semibold',
        colours[state]
      )}
    >
      {withPip && <Pip state={state} className="mt-[0.05em] size-[1.25em]" />}
      <span>{children}</span>
    </span>
  );
}

/** Several tags under a title. */
export function TagRow({ children }: { readonly children: ReactNode }) {
  return <div className="mt-4 flex flex-wrap gap-2">{children}</div>;
}

const words: Readonly<Record<PipState, string>> = {
  covered: 'text-covered',
  asked: 'text-asked',
  uncovered: 'text-uncovered',
  warning: 'text-warning',
  none: 'text-ink',
};

/** Mark and word without a ground, for tables. */
export function StateWord({ state, children, detail }: { readonly state: PipState; readonly children: ReactNode; readonly detail?: ReactNode }) {
  return (
    <span className="grid grid-cols-[auto_1fr] gap-x-[0.4em]">
      <Pip state={state} className="mt-[0.1em] size-[1.25em]" />
      <span>
        <span className={classNames('font-semibold', words[state])}>{children}</span>
        {detail && <span className="block text-xs text-soft">{detail}</span>}
      </span>
    </span>
  );
}
