import { dayCare } from './day-care';
import { healthService } from './health-service';
import { home } from './home';
import { homeCare } from './home-care';
import { introducer } from './introducer';
import { logistics } from './logistics';
import { nursingHome } from './nursing-home';
import { person } from './person';
import { receiver } from './receiver';
import { school } from './school';
import type { ShippedTemplate } from './shipped-template';

/** Everything that comes with the program: a common part per role, and what a sector adds. Sectors that are not here have the common part. */
export const shippedTemplates: readonly ShippedTemplate[] = [
  receiver,
  home,
  person,
  introducer,
  ...homeCare,
  ...nursingHome,
  ...dayCare,
  ...school,
  ...healthService,
  ...logistics,
];
