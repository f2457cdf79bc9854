import { Link } from '@remix-run/react';
import { Icon, type IconName } from './icon';

export interface Entry {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** The ways on from a page that has nothing else, each with a line about what is there. */
export function EntryList({ label, entries }: { readonly label: string; readonly entries: readonly Entry[] }) {
  return (
    <nav aria-label={label} className="mt-8 border-t-2 border-ink">
      <ul>
        {entries.map(({ to, icon, title, text }) => (
          <li key={to} className="border-b border-line">
            <Link to={to} className="grid min-h-11 grid-cols-[auto_1fr_auto] items-center gap-x-4 py-4 text-ink no-underline hover:bg-action-tint">
              <Icon name={icon} className="size-[1.6rem] text-accent" />
              <span>
                <span className="block font-semibold text-action underline underline-offset-[0.2em]">{title}</span>
                <span className="block text-s text-soft">{text}</span>
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
