import { classNames } from './class-names';
import { iconPaths, type IconName } from './icon-paths';

export type { IconName };

export interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** A drawing beside a word, never instead of one. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames('inline-block flex-none align-[-0.25em]', className ?? 'size-[1.25em]')}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
