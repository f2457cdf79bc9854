import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';

export interface Tab {
  readonly to: string;
  readonly label: ReactNode;
  readonly end?: boolean;
}

/** Pages that belong together, as links in a row that wraps. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="no-print mt-5 border-b border-line">
      <ul className="flex flex-wrap gap-x-5">
        {tabs.map(({ to, label: text, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              className="inline-flex min-h-12 items-center border-b-3 border-transparent font-semibold text-ink no-underline hover:border-line-strong aria-[current]:border-action aria-[current]:text-action"
            >
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
