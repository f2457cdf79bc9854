import type { Texts } from './texts.da';
import { access } from './en/access';
import { announcements } from './en/announcements';
import { asking } from './en/asking';
import { assignments } from './en/assignments';
import { audit } from './en/audit';
import { availability } from './en/availability';
import { errors } from './en/errors';
import { guidelines } from './en/guidelines';
import { insights } from './en/insights';
import { loans } from './en/loans';
import { matching } from './en/matching';
import { me } from './en/me';
import { messages } from './en/messages';
import { needs } from './en/needs';
import { onboarding } from './en/onboarding';
import { overrides } from './en/overrides';
import { people } from './en/people';
import { rosters } from './en/rosters';
import { shell } from './en/shell';
import { shifts } from './en/shifts';
import { start } from './en/start';
import { ui } from './en/ui';
import { units } from './en/units';

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
