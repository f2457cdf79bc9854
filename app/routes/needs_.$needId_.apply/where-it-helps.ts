import type { ReasonCode } from '~/modules/matching/reason';

/** The person's own page where something can be done about a reason, if it is done on one. */
export const whereItHelps: Readonly<Partial<Record<ReasonCode, string>>> = {
  NOT_CLAIMED: '/me/competences',
  EXPIRES_BEFORE_END: '/me/competences',
  UNAVAILABLE: '/me/availability',
  PARTLY_AVAILABLE: '/me/availability',
  AVAILABILITY_UNKNOWN: '/me/availability',
  PAUSED: '/me/availability',
  WEEK_HOURS: '/me/availability',
  RATHER_NOT: '/me/availability',
};
