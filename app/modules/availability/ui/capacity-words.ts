import type { TFunction } from 'i18next';
import type { Format } from '~/i18n/use-format';
import type { Capacity } from '../capacity';

/** "8 timer om ugen, som ekstra timer, til og med 4. december": what somebody said about the own tasks. */
export function capacityWords(capacity: Capacity | null, t: TFunction, format: Format): string {
  if (!capacity) return t('units.mine.nothing');
  const { lifted, hoursPerWeek, kind, source, to } = capacity;
  const what = source === 'PERSON' ? t('units.capacity.says.claimed') : t(`units.capacity.says.${lifted}`, { hours: format.hours(hoursPerWeek ?? 0) });
  const extra = kind === 'EXTRA_HOURS' && lifted !== 'NONE' ? t('units.capacity.says.extra') : '';
  const until = to === null ? t('units.capacity.says.open') : t('units.capacity.says.until', { date: format.date(to) });
  return [what, extra, until].filter(Boolean).join(', ');
}
