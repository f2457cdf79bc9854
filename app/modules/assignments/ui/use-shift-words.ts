import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '~/i18n/use-format';
import type { Period } from '~/kernel/time';
import { addDays, dateAt } from '~/kernel/zone';

/** Some shifts in words. */
export interface ShiftWords {
  /** "4 vagter, kl. 7–15"; a single one is said whole */
  readonly lead: string;
  /** "mandag 23. til torsdag 26. november"; null when the lead says it */
  readonly days: string | null;
  /** both in one line */
  readonly line: string;
  /** every day from the first to the last at the same time, so that the words say all */
  readonly saysAll: boolean;
}

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
    const days = format.dayRange(dateAt(first.start, format.zone), dateAt(last.start, format.zone));
    return { lead, days, line: t('loans.leadAndDays', { lead, days }), saysAll: sameTime && isEveryDay(shifts, format) };
  };
}

function isEveryDay(shifts: readonly Period[], { zone }: Format): boolean {
  return shifts.every((shift, index) => {
    const before = shifts[index - 1];
    return !before || dateAt(shift.start, zone) === addDays(dateAt(before.start, zone), 1);
  });
}
