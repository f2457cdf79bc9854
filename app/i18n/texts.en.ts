import type { Texts } from './texts.da';
import { access } from './en/access';
import { errors } from './en/errors';
import { shell } from './en/shell';

const texts = {
  access,
  errors,
  shell,
} satisfies Texts;

export default texts;
