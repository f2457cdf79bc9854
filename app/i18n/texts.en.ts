import type { Texts } from './texts.da';
import { access } from './en/access';
import { administration } from './en/administration';
import { announcements } from './en/announcements';
import { answer } from './en/answer';
import { asking } from './en/asking';
import { assignments } from './en/assignments';
import { audit } from './en/audit';
import { availability } from './en/availability';
import { calendar } from './en/calendar';
import { errors } from './en/errors';
import { followup } from './en/followup';
import { guidelines } from './en/guidelines';
import { insights } from './en/insights';
import { loans } from './en/loans';
import { mail } from './en/mail';
import { matching } from './en/matching';
import { me } from './en/me';
import { messages } from './en/messages';
import { needs } from './en/needs';
import { onboarding } from './en/onboarding';
import { outbox } from './en/outbox';
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
