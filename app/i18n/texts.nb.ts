import type { Texts } from './texts.da';
import { access } from './nb/access';
import { errors } from './nb/errors';
import { rosters } from './nb/rosters';
import { shell } from './nb/shell';
import { ui } from './nb/ui';

const texts = {
  access,
  errors,
  rosters,
  shell,
  ui,
} satisfies Texts;

export default texts;
