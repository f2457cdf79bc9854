import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { DayStrip } from '~/ui/day-strip';
import type { DayState } from '../day-states';
import { freeOnDay, timeOnDay } from './period-words';

/** The coming days as a strip; a day leads to itself in words. */
export function Fortnight({ days }: { readonly days: readonly DayState[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const detailOf = ({ date, word, held, own, free }: DayState): string => {
    const shifts = word === 'shift' ? (held.length > 0 ? held : own).map((period) => timeOnDay(period, date, t, format)) : free.map((period) => freeOnDay(period, date, t, format));
    return format.list(shifts);
  };
  return (
    <DayStrip
      caption={t('availability.strip')}
      days={days.map((day) => ({ date: day.date, state: day.word, href: `?day=${day.date}#dag`, detail: detailOf(day) || undefined }))}
    />
  );
}
