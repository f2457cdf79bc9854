import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface PageTitleProps {
  readonly title: ReactNode;
  /** how it stands, in a sentence */
  readonly lede?: ReactNode;
  readonly children?: ReactNode;
}

export function PageTitle({ title, lede, children }: PageTitleProps) {
  return (
    <header>
      <h1 className="text-2xl tracking-[-0.015em] hyphens-auto lg:text-3xl">{title}</h1>
      {lede && <div className="mt-2 max-w-lede text-l leading-[1.4]">{lede}</div>}
      {children}
    </header>
  );
}

/** One column as wide as a phone's page, for what is read or filled in from top to bottom. */
export function Narrow({ children }: { readonly children: ReactNode }) {
  return <div className="mx-auto max-w-phone">{children}</div>;
}

/** Main column and a second one from 1152 px; below that the second follows. */
export function TwoColumns({
  children,
  aside,
  asideLabel,
}: {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  readonly asideLabel: string;
}) {
  return (
    <div className="gap-x-16 xl:grid xl:grid-cols-[minmax(0,1fr)_19rem] xl:items-start">
      <div className="min-w-0">{children}</div>
      <aside aria-label={asideLabel} className="mt-12 grid content-start gap-5 border-t-2 border-ink pt-3 xl:sticky xl:top-4">
        {aside}
      </aside>
    </div>
  );
}

/** A small thing in the second column. */
export function AsideItem({ title, children, first = false }: { readonly title: ReactNode; readonly children: ReactNode; readonly first?: boolean }) {
  return (
    <section className="text-s">
      <h2 className={classNames('mb-2', first ? 'text-l' : 'text-m')}>{title}</h2>
      {children}
    </section>
  );
}
