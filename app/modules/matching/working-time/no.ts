import type { WorkingTimePack } from './pack';

/** Norway: arbeidsmiljøloven § 10-8 (11 hours between work periods, 35 hours in every week) and § 10-6 (48 hours a week on average over eight weeks). */
export const no: WorkingTimePack = {
  country: 'NO',
  dailyRestHours: 11,
  weeklyRestHours: 35,
  weeklyRestRule: 'FIXED_WEEK',
  averageOverWeeks: 8,
};
