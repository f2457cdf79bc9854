import { Link, type LinkProps } from '@remix-run/react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { buttonClass, type ButtonLook } from './button-class';
import { Icon, type IconName } from './icon';

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon?: IconName;
}

/** Submits unless `type="button"`. */
export function Button({ kind, small, wide, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} className={buttonClass({ kind, small, wide }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook, LinkProps {
  readonly icon?: IconName;
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function ButtonLink({ kind, small, wide, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={buttonClass({ kind, small, wide }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** A link with an icon on a line of its own, high enough for a thumb. */
export function LinkRow({ icon, iconAfter, children, ...rest }: LinkProps & { readonly icon?: IconName; readonly iconAfter?: IconName }) {
  return (
    <Link {...rest} className="inline-flex min-h-11 items-center gap-[0.4em]">
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </Link>
  );
}

export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-3">{children}</div>;
}
