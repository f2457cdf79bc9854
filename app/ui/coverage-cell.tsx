import { useTranslation } from 'react-i18next';
import { Link } from '@remix-run/react';
import { classNames } from './class-names';
import { Pip, type PipState } from './pip';

/** Places on one line for one shift. */
export interface Places {
  readonly wanted: number;
  /** said yes by all three */
  readonly held: number;
  /** asked and not answered */
  readonly asked: number;
}

/** Over this many marks nobody counts them; then a number says it. */
const mostMarks = 6;

export const missingOf = ({ wanted, held, asked }: Places): number => Math.max(0, wanted - held - Math.min(asked, wanted - held));
export const stateOf = (places: Places): PipState =>
  places.wanted === 0 ? 'none' : missingOf(places) > 0 ? 'uncovered' : places.held < places.wanted ? 'asked' : 'covered';

export function CoverageCell({ places, href }: { readonly places: Places; readonly href?: string }) {
  const { t } = useTranslation();
  if (places.wanted === 0) {
    return (
      <span className="text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('ui.coverage.noneWanted')}</span>
      </span>
    );
  }
  const missing = missingOf(places);
  const content = (
    <>
      <span aria-hidden="true">{places.wanted > mostMarks ? <Count places={places} /> : <Marks places={places} missing={missing} />}</span>
      <span aria-hidden="true" className={classNames('mt-1 block text-xs', missing > 0 ? 'font-semibold text-uncovered' : 'text-soft')}>
        {wordOf(places, missing, t)}
      </span>
      <span className="sr-only">{t('ui.coverage.spoken', { ...places, missing })}</span>
    </>
  );
  return href ? (
    <Link to={href} className="block min-h-11 text-ink no-underline hover:underline">
      {content}
    </Link>
  ) : (
    content
  );
}

function Count({ places }: { readonly places: Places }) {
  const { t } = useTranslation();
  return (
    <span className="flex items-start gap-[0.3em] font-semibold">
      <Pip state={stateOf(places)} className="mt-[0.15em] size-[1.1em]" />
      <span>{t('ui.coverage.heldOf', { held: places.held, wanted: places.wanted })}</span>
    </span>
  );
}

function Marks({ places, missing }: { readonly places: Places; readonly missing: number }) {
  const asked = Math.max(0, places.wanted - places.held - missing);
  const marks: PipState[] = [
    ...Array.from({ length: places.held }, () => 'covered' as const),
    ...Array.from({ length: asked }, () => 'asked' as const),
    ...Array.from({ length: missing }, () => 'uncovered' as const),
  ];
  return (
    <span className="flex flex-wrap gap-[3px] text-[0.9rem] lg:text-[1.1rem]">
      {marks.map((state, index) => (
        <Pip key={index} state={state} />
      ))}
    </span>
  );
}

function wordOf(places: Places, missing: number, t: (key: string, params?: Record<string, number>) => string): string {
  if (missing > 0) return t('ui.coverage.missing', { count: missing });
  if (places.held < places.wanted) return t('ui.coverage.asked', { count: places.wanted - places.held });
  return t('ui.coverage.covered');
}
