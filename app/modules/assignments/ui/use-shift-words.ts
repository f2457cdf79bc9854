import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate, Period } from '~/kernel/time';
import { addDays, dateAt } from '~/kernel/zone';

/** Some shifts in words. */
export interface ShiftWords {
  /** "4 vagter, kl. 7–15"; a single one is said whole */
  readonly lead: string;
  /** "mandag 23. til torsdag 26. november"; null when the lead says it */
  readonly days: string | null;
  /** both in one line */
  readonly line: string;
  /** at the same time on every day from the first to the last or on days that are named, so that the words say all */
  readonly saysAll: boolean;
}

// up to so many are named one by one when they don't follow each other
const fewDays = 3;

/** Gives a function that says shifts, in order of time, as people would. */
export function useShiftWords(): (shifts: readonly Period[]) => ShiftWords {
  const { t } = useTranslation();
  const format = useFormat();
  return (shifts) => {
    const [first] = shifts;
    const last = shifts.at(-1);
    if (!first || !last) return { lead: t('loans.shifts', { count: 0 }), days: null, line: t('loans.shifts', { count: 0 }), saysAll: true };
    if (shifts.length === 1) return { lead: format.shift(first), days: null, line: format.shift(first), saysAll: true };
    const count = shifts.length;
    const sameTime = new Set(shifts.map((shift) => format.timeRange(shift))).size === 1;
    const lead = sameTime ? t('loans.shiftsAt', { count, time: format.timeRange(first) }) : t('loans.shifts', { count });
    const dates = shifts.map((shift) => dateAt(shift.start, format.zone));
    const inARow = isEveryDay(dates);
    const days =
      inARow || count > fewDays
        ? format.dayRange(dateAt(first.start, format.zone), dateAt(last.start, format.zone))
        : format.list([...new Set(dates)].map(format.day));
    return { lead, days, line: t('loans.leadAndDays', { lead, days }), saysAll: sameTime && (inARow || count <= fewDays) };
  };
}

const isEveryDay = (dates: readonly IsoDate[]): boolean => dates.every((date, index) => index === 0 || date === addDays(dates[index - 1] ?? date, 1));
