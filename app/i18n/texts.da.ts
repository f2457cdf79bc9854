import { access } from './da/access';
import { administration } from './da/administration';
import { announcements } from './da/announcements';
import { answer } from './da/answer';
import { asking } from './da/asking';
import { assignments } from './da/assignments';
import { audit } from './da/audit';
import { availability } from './da/availability';
import { calendar } from './da/calendar';
import { errors } from './da/errors';
import { followup } from './da/followup';
import { guidelines } from './da/guidelines';
import { insights } from './da/insights';
import { loans } from './da/loans';
import { mail } from './da/mail';
import { matching } from './da/matching';
import { me } from './da/me';
import { messages } from './da/messages';
import { needs } from './da/needs';
import { onboarding } from './da/onboarding';
import { outbox } from './da/outbox';
import { overrides } from './da/overrides';
import { people } from './da/people';
import { rosters } from './da/rosters';
import { shell } from './da/shell';
import { shifts } from './da/shifts';
import { start } from './da/start';
import { ui } from './da/ui';
import { units } from './da/units';

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
};

type Widened<T> = { [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The shape that every language has; Danish is the source. */
export type Texts = Widened<typeof texts>;

export default texts;
