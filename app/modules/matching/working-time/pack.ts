import type { Country } from '~/kernel/vocabulary';

/** When a week's long rest counts as missing: more than six days between two (DK), or none that begins in a fixed week (NO). */
export type WeeklyRestRule = 'SIX_DAYS' | 'FIXED_WEEK';

/** One country's working-time law as data. Values that a municipality may change are overridden by its settings. */
export interface WorkingTimePack {
  readonly country: Country;
  /** consecutive hours of rest in every 24 */
  readonly dailyRestHours: number;
  readonly weeklyRestHours: number;
  readonly weeklyRestRule: WeeklyRestRule;
  /** weeks that the highest average of hours a week is taken over */
  readonly averageOverWeeks: number;
}
