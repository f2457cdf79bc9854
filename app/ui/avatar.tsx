import { classNames } from './class-names';

/** First and last name's first letters; the name itself stands beside. */
export function Avatar({ name, large = false }: { readonly name: string; readonly large?: boolean }) {
  const size = large ? 'size-12 text-s' : 'size-10 text-xs';
  return (
    <span
      aria-hidden="true"
      className={classNames('inline-grid flex-none place-items-center rounded-full bg-accent-tint font-bold text-accent', size)}
    >
      {initialsOf(name)}
    </span>
  );
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const last = words.length > 1 ? words.at(-1) ?? '' : '';
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
