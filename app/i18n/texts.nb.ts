import type { Texts } from './texts.da';
import { access } from './nb/access';
import { announcements } from './nb/announcements';
import { asking } from './nb/asking';
import { assignments } from './nb/assignments';
import { audit } from './nb/audit';
import { availability } from './nb/availability';
import { errors } from './nb/errors';
import { guidelines } from './nb/guidelines';
import { insights } from './nb/insights';
import { loans } from './nb/loans';
import { matching } from './nb/matching';
import { me } from './nb/me';
import { messages } from './nb/messages';
import { needs } from './nb/needs';
import { onboarding } from './nb/onboarding';
import { overrides } from './nb/overrides';
import { people } from './nb/people';
import { rosters } from './nb/rosters';
import { shell } from './nb/shell';
import { shifts } from './nb/shifts';
import { start } from './nb/start';
import { ui } from './nb/ui';
import { units } from './nb/units';

const texts = {
  access,
  announcements,
  asking,
  assignments,
  audit,
  availability,
  errors,
  guidelines,
  insights,
  loans,
  matching,
  me,
  messages,
  needs,
  onboarding,
  overrides,
  people,
  rosters,
  shell,
  shifts,
  start,
  ui,
  units,
} satisfies Texts;

export default texts;
