import { hourMs } from '~/kernel/time';
import { stretchesOf, type Stretch, type Work } from './work';

export interface DailyRestBreach extends Stretch {
  readonly rule: 'DAILY_REST';
  readonly requiredHours: number;
}

/**
 * Where work leaves less than `restHours` consecutive hours free in the 24 hours after it began (arbejdsmiljøloven § 50, aml § 10-8 (1)).
 * Work with shorter rests in between is one stretch, and may span at most 24 − restHours hours: three shifts can break it where no two do.
 */
export function dailyRestBreaches(work: readonly Work[], restHours: number): DailyRestBreach[] {
  if (restHours <= 0) return [];
  return stretchesOf(work, restHours)
    .filter((stretch) => stretch.end - stretch.start > (24 - restHours) * hourMs)
    .map((stretch) => ({ ...stretch, rule: 'DAILY_REST', requiredHours: restHours }));
}
