import { useTranslation } from 'react-i18next';
import { classNames } from './class-names';
import { Pip, type PipState } from './pip';

/** missing: not answered yet. late: not answered and past its deadline. none: it ended without an answer. */
export type YesState = 'yes' | 'missing' | 'no' | 'late' | 'none';

export interface Yes {
  /** whose yes: "Medarbejder", a unit, "Du" */
  readonly label: string;
  readonly name?: string;
  /** ready to read, "fredag 20. november kl. 16.42" */
  readonly when?: string;
  readonly state: YesState;
}

export interface YesesProps {
  readonly yeses: readonly Yes[];
  readonly size?: 'small' | 'large';
  /** the ground it stands on, so that the line between doesn't show through the discs */
  readonly on?: 'surface' | 'sunken' | 'paper';
}

const pips: Readonly<Record<YesState, PipState>> = { yes: 'covered', missing: 'uncovered', no: 'none', late: 'warning', none: 'none' };
const grounds = { surface: 'bg-surface', sunken: 'bg-sunken', paper: 'bg-paper' } as const;
const whenColours: Readonly<Record<YesState, string>> = {
  yes: 'text-soft',
  missing: 'font-semibold text-uncovered',
  no: 'font-semibold text-ink',
  late: 'font-semibold text-warning',
  none: 'text-soft',
};

/** Three who must say yes, in a row, with name and date. */
export function Yeses({ yeses, size = 'small', on = 'surface' }: YesesProps) {
  const { t } = useTranslation();
  const isLarge = size === 'large';
  return (
    <ol className={classNames('grid grid-cols-3', isLarge ? '[--yes-size:2rem] lg:[--yes-size:2.6rem]' : '[--yes-size:2rem]')}>
      {yeses.map(({ label, name, when, state }, index) => (
        <li
          key={label}
          className={classNames(
            'relative grid content-start justify-items-center gap-[0.1rem] px-0.5 text-center text-[0.8333rem] leading-[1.3] wrap-anywhere sm:text-s hyphens-auto',
            index > 0 && 'yes-line'
          )}
        >
          <span className={classNames('relative mb-1 rounded-full', grounds[on])}>
            <Pip state={pips[state]} className="size-[var(--yes-size)]" />
          </span>
          <span className="font-semibold">{label}</span>
          {name && <span>{name}</span>}
          <span className={classNames('text-xs', whenColours[state])}>
            {t(`ui.yeses.${state}`)}
            {/* three columns share a phone's width: here a date may take two lines */}
            {when && `, ${when.replaceAll('\u00a0', ' ')}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
