import { classNames } from './class-names';

/** covered: somebody said yes, or it is verified. asked: asked, proposed or claimed. uncovered: nobody yet, missing, late. warning: possible, with a condition. */
export type PipState = 'covered' | 'asked' | 'uncovered' | 'warning' | 'none';

export interface PipProps {
  readonly state: PipState;
  readonly className?: string;
}

const colours: Readonly<Record<PipState, string>> = {
  covered: 'text-covered-fill',
  asked: 'text-asked',
  uncovered: 'text-uncovered',
  warning: 'text-warning',
  none: 'text-soft',
};

/** The fill says how sure it is. Never alone: a word stands beside it. */
export function Pip({ state, className = 'size-[1.25em]' }: PipProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      className={classNames('inline-block flex-none align-[-0.25em]', colours[state], className)}
    >
      {shapes[state]}
    </svg>
  );
}

const shapes: Readonly<Record<PipState, JSX.Element>> = {
  covered: (
    <>
      <circle cx="10" cy="10" r="9.5" fill="currentColor" />
      <path d="m5.9 10.4 2.8 2.8 5.5-6.1" className="fill-none stroke-on-covered" strokeWidth="2.1" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  asked: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 1.5a8.5 8.5 0 0 0 0 17z" fill="currentColor" />
    </>
  ),
  uncovered: <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.6 3.08" />,
  warning: (
    <>
      <path d="M10 1.9 18.7 17.6H1.3z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path d="M10 7.6v4.6m0 2.6v.2" stroke="currentColor" strokeWidth="2.1" strokeLinecap="round" />
    </>
  ),
  none: <path d="M5 10h10" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
};
