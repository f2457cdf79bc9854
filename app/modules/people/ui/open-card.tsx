import { useEffect, useRef, type ReactNode } from 'react';

/** The one competence that is open for filling in; focus goes to its heading, so that the eye and the screen reader land there. */
export function OpenCard({
  title,
  tag,
  children,
  id,
}: {
  readonly title: string;
  readonly tag?: ReactNode;
  readonly children: ReactNode;
  readonly id: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <div id={id} className="-mx-4 grid gap-4 border-l-6 border-action bg-surface px-4 py-5 shadow-surface sm:mx-0 sm:rounded-r-l">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 ref={heading} tabIndex={-1} className="text-l">
          {title}
        </h3>
        {tag}
      </div>
      {children}
    </div>
  );
}
