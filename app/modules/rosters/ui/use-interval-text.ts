import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import { addDays, weekdayOf } from '~/kernel/zone';

/** The interval in words: "i uge 48" when it is one, else its days. */
export function useIntervalText({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): string {
  const { t } = useTranslation();
  const format = useFormat();
  const isWeek = weekdayOf(from) === 1 && to === addDays(from, 6);
  return isWeek ? t('rosters.inWeek', { week: format.week(from) }) : format.dayRange(from, to);
}
