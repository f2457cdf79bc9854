import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface ValueBar {
  readonly key: string;
  readonly label: ReactNode;
  /** null is hidden from the reader */
  readonly value: number | null;
  /** the value in words */
  readonly text: string;
}

/** Named values to scale with the value in words beside each, so that the picture reads without its length. */
export function ValueBars({ bars, most: end }: { readonly bars: readonly ValueBar[]; /** where the scale ends; without it at the greatest value */ readonly most?: number }) {
  const { t } = useTranslation();
  const most = end ?? (Math.max(0, ...bars.map(({ value }) => value ?? 0)) || 1);
  return (
    <ul className="grid gap-2 text-s">
      {bars.map(({ key, label, value, text }) => (
        <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)_12rem]">
          <span>{label}</span>
          <span className="font-semibold tabular-nums lg:col-start-3">{value === null ? t('ui.charts.hidden') : text}</span>
          <Track className="lg:col-start-2 lg:row-start-1 lg:self-center">
            {value !== null && <rect width={`${(100 * value) / most}%`} height="100%" rx="2" fill="currentColor" />}
          </Track>
        </li>
      ))}
    </ul>
  );
}

/** The ground that bars lie on. */
export function Track({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <svg aria-hidden="true" focusable="false" className={`h-[0.7rem] w-full rounded-[2px] bg-sunken text-action ${className}`}>
      {children}
    </svg>
  );
}
