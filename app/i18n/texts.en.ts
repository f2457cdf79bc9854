import type { Texts } from './texts.da';
import { access } from './en/access';
import { availability } from './en/availability';
import { errors } from './en/errors';
import { me } from './en/me';
import { messages } from './en/messages';
import { needs } from './en/needs';
import { people } from './en/people';
import { rosters } from './en/rosters';
import { shell } from './en/shell';
import { ui } from './en/ui';
import { units } from './en/units';

const texts = {
  access,
  availability,
  errors,
  me,
  messages,
  needs,
  people,
  rosters,
  shell,
  ui,
  units,
} satisfies Texts;

export default texts;
