import type { Texts } from './texts.da';
import { access } from './nb/access';
import { errors } from './nb/errors';
import { shell } from './nb/shell';

const texts = {
  access,
  errors,
  shell,
} satisfies Texts;

export default texts;
