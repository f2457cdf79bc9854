import type { ReactNode } from 'react';
import { Track } from './value-bars';

export interface SpanBar {
  readonly key: string;
  readonly label: ReactNode;
  /** null is not reached, or not shown */
  readonly near: number | null;
  readonly far: number | null;
  /** both in words */
  readonly text: string;
}

/** Two marks on one line from nought: the near one filled, the way to the far one outlined. A line without an end runs out dotted. */
export function SpanBars({ bars }: { readonly bars: readonly SpanBar[] }) {
  const most = Math.max(0, ...bars.flatMap(({ near, far }) => [near ?? 0, far ?? 0])) || 1;
  // what is not reached runs past the longest that is
  const percent = (value: number): number => (90 * value) / most;
  return (
    <ul className="grid gap-3 text-s">
      {bars.map(({ key, label, near, far, text }) => (
        <li key={key} className="grid gap-x-3 gap-y-0.5 lg:grid-cols-[14rem_minmax(0,1fr)_17rem] lg:items-center">
          <span className="font-semibold">{label}</span>
          <Track className="lg:col-start-2 lg:row-start-1">
            {far === null ? (
              <line x1={`${percent(near ?? 0)}%`} x2="100%" y1="50%" y2="50%" stroke="currentColor" strokeWidth="2" strokeDasharray="2 5" />
            ) : (
              <rect x="1" y="1" width={`${percent(far)}%`} height="80%" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
            )}
            {near !== null && <rect width={`${percent(near)}%`} height="100%" rx="2" fill="currentColor" />}
          </Track>
          <span className="text-soft lg:col-start-3">{text}</span>
        </li>
      ))}
    </ul>
  );
}
