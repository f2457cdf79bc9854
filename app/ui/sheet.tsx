import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface SheetProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** without padding, for tables and pictures that reach the edge */
  readonly flush?: boolean;
}

/** A white surface for what is answered, filled in or read as one thing. Never a sheet in a sheet. */
export function Sheet({ children, className, flush = false }: SheetProps) {
  return <div className={classNames('rounded-l bg-surface shadow-surface', flush ? 'overflow-clip' : 'p-4 sm:p-5', className)}>{children}</div>;
}
