import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Pip, type PipState } from './pip';

export interface LineTab {
  readonly key: string;
  readonly to: string;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly state?: PipState;
  readonly current: boolean;
}

/** The lines of a need, or any few views of one page; the choice is in the address. */
export function LineTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly LineTab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {tabs.map(({ key, to, title, detail, state, current }) => (
          <li key={key} className="grid">
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? 'true' : undefined}
              className={classNames(
                'grid min-h-12 grid-cols-[1fr_auto] items-center gap-x-3 rounded-m border-2 px-3 py-2 leading-snug text-ink no-underline hover:text-ink',
                current ? 'border-action bg-action-tint inset-ring inset-ring-action' : 'border-line-strong bg-surface hover:bg-action-tint'
              )}
            >
              <span>
                <span className={classNames('font-semibold', current && 'text-action')}>{title}</span>
                {detail && <span className="block text-s text-soft">{detail}</span>}
              </span>
              {state && <Pip state={state} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
