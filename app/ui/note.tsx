import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** Something worth knowing, said quietly. */
export function Note({ icon = 'info', children }: { readonly icon?: IconName; readonly children: ReactNode }) {
  return (
    <div className="grid max-w-measure grid-cols-[auto_1fr] gap-x-[0.6rem] text-s text-soft [&_strong]:text-ink">
      <Icon name={icon} className="mt-[0.1em] size-[1.25em]" />
      <div>{children}</div>
    </div>
  );
}
