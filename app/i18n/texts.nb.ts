import type { Texts } from './texts.da';
import { access } from './nb/access';
import { availability } from './nb/availability';
import { errors } from './nb/errors';
import { me } from './nb/me';
import { messages } from './nb/messages';
import { needs } from './nb/needs';
import { people } from './nb/people';
import { rosters } from './nb/rosters';
import { shell } from './nb/shell';
import { ui } from './nb/ui';
import { units } from './nb/units';

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
