import type { Texts } from './texts.da';
import { access } from './nb/access';
import { administration } from './nb/administration';
import { announcements } from './nb/announcements';
import { answer } from './nb/answer';
import { asking } from './nb/asking';
import { assignments } from './nb/assignments';
import { audit } from './nb/audit';
import { availability } from './nb/availability';
import { calendar } from './nb/calendar';
import { errors } from './nb/errors';
import { followup } from './nb/followup';
import { guidelines } from './nb/guidelines';
import { insights } from './nb/insights';
import { loans } from './nb/loans';
import { mail } from './nb/mail';
import { matching } from './nb/matching';
import { me } from './nb/me';
import { messages } from './nb/messages';
import { needs } from './nb/needs';
import { onboarding } from './nb/onboarding';
import { outbox } from './nb/outbox';
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
  administration,
  announcements,
  answer,
  asking,
  assignments,
  audit,
  availability,
  calendar,
  errors,
  followup,
  guidelines,
  insights,
  loans,
  mail,
  matching,
  me,
  messages,
  needs,
  onboarding,
  outbox,
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
