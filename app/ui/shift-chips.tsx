import type { IsoDate, Period } from '~/kernel/time';
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

/** A line's shifts as a strip, for one person; where a day has several, each with its time. */
export function ShiftChips({ chips }: { readonly chips: readonly ShiftChip[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const dayOf = ({ shift }: ShiftChip): IsoDate => dateAt(shift.start, format.zone);
  const sharesDay = (chip: ShiftChip): boolean => chips.some((other) => other.key !== chip.key && dayOf(other) === dayOf(chip));
  return (
    <ul className="flex flex-wrap gap-1">
      {chips.map((chip) => (
        <li
          key={chip.key}
          className={classNames('grid min-w-[2.7rem] justify-items-center gap-[0.1rem] rounded-s px-1 py-1 text-xs leading-tight', looks[chip.state])}
        >
          <span className="sr-only">{`${format.shift(chip.shift)}: ${t(`ui.chip.spoken.${chip.state}`)}`}</span>
          <span aria-hidden="true">{format.shortDay(dayOf(chip))}</span>
          {sharesDay(chip) && <span aria-hidden="true">{format.shortTimeRange(chip.shift)}</span>}
          <span aria-hidden="true" className="leading-[1.4] font-semibold">
            {chip.state === 'yes' ? <Pip state="covered" /> : chip.state === 'asked' ? <Pip state="asked" /> : chip.state === 'can' ? t('ui.chip.can') : '–'}
          </span>
        </li>
      ))}
    </ul>
  );
}
