import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names';

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** a number that is the filter's answer, shown large */
  readonly count?: number;
}

export interface ChoiceCardProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly type: 'radio' | 'checkbox';
  readonly option: ChoiceOption;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One choice, as large as a thumb; the whole card is its label. */
export function ChoiceCard({ type, option, inputRef, className, ...input }: ChoiceCardProps) {
  return (
    <label
      className={classNames(
        'choice-card grid min-h-12 grid-cols-[auto_1fr] items-start gap-x-3 rounded-m border-2 border-line-strong bg-surface px-3 py-2.5 leading-snug',
        className
      )}
    >
      <input {...input} ref={inputRef} type={type} value={option.value} className="mt-[0.05em] size-[1.3rem] accent-action" />
      <span className="min-w-0">
        {option.count !== undefined && <span className="mb-1 block text-xl leading-none font-bold tabular-nums">{option.count}</span>}
        <span className="block py-[0.1em]">{option.label}</span>
        {option.hint && <span className="block text-s text-soft">{option.hint}</span>}
      </span>
    </label>
  );
}

export const choiceColumns = {
  1: 'grid gap-2',
  2: 'grid gap-2 sm:grid-cols-2',
  3: 'grid gap-2 sm:grid-cols-3',
  5: 'grid gap-2 sm:grid-cols-3 lg:grid-cols-5',
} as const;
