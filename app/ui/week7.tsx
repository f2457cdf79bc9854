import { useTranslation } from 'react-i18next';
import type { IsoDate } from '~/kernel/time';
import { useFormat } from '~/i18n/use-format';
import { classNames } from './class-names';

/** free: all day. part: some of it. out: lent out. no: not free, or nothing known. */
export type WeekDayState = 'free' | 'part' | 'out' | 'no';

export interface Week7Props {
  /** up to seven days in order */
  readonly days: readonly { readonly date: IsoDate; readonly state: WeekDayState }[];
}

const looks: Readonly<Record<WeekDayState, string>> = {
  free: 'border-2 border-covered-fill bg-covered-tint text-ink',
  part: 'border-2 border-covered-fill part-day text-ink',
  out: 'border-2 border-covered-fill bg-covered-fill text-on-covered',
  no: 'border border-line-strong text-soft',
};

/** Seven small squares; whoever can't see them is read the days. */
export function Week7({ days }: Week7Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const spoken = days.map(({ date, state }) => `${format.weekday(date)}: ${t(`ui.week7.${state}`)}`).join(', ');
  return (
    <>
      <span aria-hidden="true" className="inline-grid grid-cols-[repeat(7,1.25rem)] gap-[2px] align-top">
        {days.map(({ date, state }) => (
          <span
            key={date}
            className={classNames('keep-colour grid h-[1.35rem] place-items-center rounded-[3px] text-xs leading-none font-semibold', looks[state])}
          >
            {state === 'no' ? '–' : state === 'out' ? t('ui.week7.outLetter') : ''}
          </span>
        ))}
      </span>
      <span className="sr-only">{spoken}</span>
    </>
  );
}

/** The weekdays above a column of `Week7`. */
export function Week7Head({ dates }: { readonly dates: readonly IsoDate[] }) {
  const format = useFormat();
  return (
    <span aria-hidden="true" className="inline-grid grid-cols-[repeat(7,1.25rem)] gap-[2px] text-center">
      {dates.map((date) => (
        <span key={date}>{format.shortWeekday(date)}</span>
      ))}
    </span>
  );
}

export function Week7Swatch({ state }: { readonly state: WeekDayState }) {
  const { t } = useTranslation();
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'keep-colour grid size-[1.25rem] flex-none place-items-center rounded-[3px] text-xs leading-none font-semibold',
        looks[state]
      )}
    >
      {state === 'no' ? '–' : state === 'out' ? t('ui.week7.outLetter') : ''}
    </span>
  );
}
