import type { Period } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { classNames } from './class-names';
import { Pip } from './pip';

/** can: could take it. yes: said yes. asked: was asked. no: can't, or isn't part of it. */
export type ShiftChipState = 'can' | 'yes' | 'asked' | 'no';

export interface ShiftChip {
  readonly key: string;
  readonly shift: Period;
  readonly state: ShiftChipState;
}

const looks: Readonly<Record<ShiftChipState, string>> = {
  can: 'bg-covered-tint inset-ring-2 inset-ring-covered-fill',
  yes: 'bg-covered-tint',
  asked: 'bg-asked-tint',
  no: 'text-soft inset-ring inset-ring-line-strong',
};

/** A line's shifts as a strip, for one person. */
export function ShiftChips({ chips }: { readonly chips: readonly ShiftChip[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="flex flex-wrap gap-1">
      {chips.map(({ key, shift, state }) => (
        <li
          key={key}
          className={classNames('grid min-w-[2.7rem] justify-items-center gap-[0.1rem] rounded-s px-1 py-1 text-xs leading-tight', looks[state])}
        >
          <span className="sr-only">{`${format.shift(shift)}: ${t(`ui.chip.spoken.${state}`)}`}</span>
          <span aria-hidden="true">{format.shortDay(dateAt(shift.start, format.zone))}</span>
          <span aria-hidden="true" className="leading-[1.4] font-semibold">
            {state === 'yes' ? <Pip state="covered" /> : state === 'asked' ? <Pip state="asked" /> : state === 'can' ? t('ui.chip.can') : '–'}
          </span>
        </li>
      ))}
    </ul>
  );
}
