import type { ReactNode } from 'react';
import { Icon } from './icon';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** what is folded away on a screen stands open on paper */
  readonly printed?: boolean;
}

/** Opens without a script. */
export function Details({ summary, children, open = false, printed = false }: DetailsProps) {
  return (
    <details open={open} data-printed={printed || undefined} className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-[0.4em] text-action underline underline-offset-[0.2em] hover:text-action-hover [&::-webkit-details-marker]:hidden">
        <Icon name="next" className="size-[1.1em] transition-none group-open:rotate-90" />
        <span>{summary}</span>
      </summary>
      <div className="mt-2 border-l-4 border-line pl-4">{children}</div>
    </details>
  );
}
