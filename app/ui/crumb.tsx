import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icon';

/** The way back, one step. */
export function Crumb({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <p className="no-print mb-2 text-s">
      <Link to={to} className="-ml-1 inline-flex min-h-11 items-center gap-[0.3em]">
        <Icon name="back" />
        <span>{children}</span>
      </Link>
    </p>
  );
}
