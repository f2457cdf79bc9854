import type { WorkingTimePack } from './pack';

/**
 * Denmark: arbejdsmiljøloven § 50 (11 hours' rest in every 24), § 51 (a day off next to a daily rest, at most six days between two),
 * and the act on parts of the working-time directive (48 hours on average over four months, here 17 whole weeks).
 */
export const dk: WorkingTimePack = {
  country: 'DK',
  dailyRestHours: 11,
  weeklyRestHours: 35,
  weeklyRestRule: 'SIX_DAYS',
  averageOverWeeks: 17,
};
