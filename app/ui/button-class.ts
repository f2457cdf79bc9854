import { classNames } from './class-names';

/** first: the one filled button of a view. second: outlined. quiet: reads as a link. danger: takes something from somebody. */
export type ButtonKind = 'first' | 'second' | 'quiet' | 'danger';

export interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  /** as wide as its place, for answers above the thumb */
  readonly wide?: boolean;
}

const base = 'inline-flex items-center justify-center gap-[0.5em] rounded-m border-2 text-center leading-tight font-semibold';

const kinds: Readonly<Record<ButtonKind, string>> = {
  first: 'border-transparent bg-action text-on-action no-underline hover:bg-action-hover hover:text-on-action',
  second: 'border-action bg-surface text-action no-underline hover:bg-action-tint hover:text-action-hover',
  quiet: 'border-transparent text-action underline decoration-1 underline-offset-[0.2em] hover:text-action-hover hover:decoration-2',
  danger: 'border-uncovered bg-surface text-uncovered no-underline hover:bg-uncovered-tint hover:text-uncovered',
};

export function buttonClass({ kind = 'first', small = false, wide = false }: ButtonLook, extra?: string): string {
  const size = small ? 'min-h-11 py-1 text-s' : 'min-h-12 py-2';
  // what reads as a link stands flush with the text around it
  const padding = kind === 'quiet' ? classNames('px-2', !wide && '-mx-2') : small ? 'px-4' : 'px-5';
  return classNames(base, kinds[kind], size, padding, wide && 'w-full', extra);
}
