import type { ReactNode } from 'react';

export interface Bar {
  readonly key: string;
  readonly count: number;
  readonly label: ReactNode;
}

/** Counted reasons to scale, in ink: a number, not an alarm. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="grid gap-3">
      {bars.map(({ key, count, label }) => (
        <li key={key} className="grid grid-cols-[2.6rem_1fr] items-baseline gap-x-2 gap-y-1 text-s">
          <b className="text-right text-l leading-tight tabular-nums">{count}</b>
          <span>{label}</span>
          <svg aria-hidden="true" focusable="false" className="col-start-2 h-[0.6rem] w-full rounded-[2px] bg-sunken text-soft">
            <rect width={`${(100 * count) / most}%`} height="100%" rx="2" fill="currentColor" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** What would change a shift that nobody can take. */
export function Helps({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="grid gap-2 rounded-m bg-action-tint px-4 py-3 text-s">
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}

/** Stands out because it is a hole, not because it is an error. */
export function NobodyFits({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="grid gap-4 rounded-l border-2 border-dashed border-uncovered bg-surface p-4 sm:p-5">
      <h3 className="text-l">{title}</h3>
      {children}
    </div>
  );
}
