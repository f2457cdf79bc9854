import type { ReactNode } from 'react';

/** Says what will come here, and offers one act. */
export function EmptyState({ title, children, action }: { readonly title: ReactNode; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-2 py-4">
      <p className="text-l font-semibold">{title}</p>
      {children && <div className="max-w-measure text-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
