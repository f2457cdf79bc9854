import type { Sector } from '~/kernel/vocabulary';
import { administration } from './administration';
import { cultureAndSport } from './culture-and-sport';
import { dayCare } from './day-care';
import { healthService } from './health-service';
import { homeCare } from './home-care';
import { logistics } from './logistics';
import { nursingHome } from './nursing-home';
import { school } from './school';
import type { NeedTemplate } from './template';

/** What a new need in each sector starts from: suggestions, never demands. */
export const needTemplates: Readonly<Record<Sector, NeedTemplate>> = {
  HOME_CARE: homeCare,
  NURSING_HOME: nursingHome,
  DAY_CARE: dayCare,
  SCHOOL: school,
  HEALTH_SERVICE: healthService,
  LOGISTICS: logistics,
  ADMINISTRATION: administration,
  CULTURE_AND_SPORT: cultureAndSport,
};
