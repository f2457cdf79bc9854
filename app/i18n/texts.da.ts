import { access } from './da/access';
import { errors } from './da/errors';
import { rosters } from './da/rosters';
import { shell } from './da/shell';
import { ui } from './da/ui';

const texts = {
  access,
  errors,
  rosters,
  shell,
  ui,
};

type Widened<T> = { [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The shape that every language has; Danish is the source. */
export type Texts = Widened<typeof texts>;

export default texts;
