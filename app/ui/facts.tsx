import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export interface FactProps {
  readonly term: ReactNode;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** When, where, who: in the order people ask. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-3">{children}</dl>;
}

export function Fact({ term, icon, children }: FactProps) {
  return (
    <div className={icon ? 'grid grid-cols-[1.6rem_1fr] gap-x-[0.6rem]' : undefined}>
      <dt className={icon ? 'relative col-start-2 text-s leading-snug text-soft' : 'text-s leading-snug text-soft'}>
        {icon && <Icon name={icon} className="absolute top-0 -left-[2.2rem] size-[1.45rem] text-soft" />}
        {term}
      </dt>
      <dd className={icon ? 'col-start-2 min-w-0' : 'min-w-0'}>{children}</dd>
    </div>
  );
}

/** Terms at the left, for several short facts about one thing. */
export function ShortFacts({ facts }: { readonly facts: readonly { readonly term: string; readonly value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-[0.6rem] gap-y-1 text-s">
      {facts.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
