import { access } from './da/access';
import { errors } from './da/errors';
import { shell } from './da/shell';

const texts = {
  access,
  errors,
  shell,
};

type Widened<T> = { [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The shape that every language has; Danish is the source. */
export type Texts = Widened<typeof texts>;

export default texts;
