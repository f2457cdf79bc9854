import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

export interface SectionProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** stands at the right of the heading on a wide screen */
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A section begins with a rule and a heading, not with a box. */
export function Section({ title, hint, actions, id, className, children }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={classNames('mt-12 border-t-2 border-ink pt-3', className)}>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-5 gap-y-2">
        <div className="grid gap-1">
          <h2 id={headingId} className="text-xl tracking-[-0.01em]">
            {title}
          </h2>
          {hint && <div className="max-w-measure text-s text-soft">{hint}</div>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** A heading inside a section. */
export function SubHeading({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <h3 id={id} className="mt-6 mb-2 text-l first:mt-0">
      {children}
    </h3>
  );
}
