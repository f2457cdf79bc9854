import type { Texts } from './texts.da';
import { access } from './en/access';
import { errors } from './en/errors';
import { rosters } from './en/rosters';
import { shell } from './en/shell';
import { ui } from './en/ui';

const texts = {
  access,
  errors,
  rosters,
  shell,
  ui,
} satisfies Texts;

export default texts;
