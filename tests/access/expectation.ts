import { members, visitors, type Member, type Visitor } from './visitors';
import type { World } from './world';

/** What a visitor meets: the page, a way to sign-in, a closed door, or nothing that tells it exists. */
export type Meets = 'page' | 'sign-in' | 'forbidden' | 'missing';
/** What a visitor's act meets: it is done; or as above; or it is refused with a reason. */
export type ActMeets = 'heard' | 'sign-in' | 'forbidden' | 'missing' | 'refused';

export type Table<Value> = Readonly<Record<Visitor, Value>>;
export type Fields = (world: World) => Readonly<Record<string, string>>;

const tableOf = <Value>(value: (visitor: Visitor) => Value): Table<Value | 'sign-in'> =>
  // every visitor is in the list, so the table is whole
  Object.fromEntries(visitors.map((visitor) => [visitor, visitor === 'stranger' ? 'sign-in' : value(visitor)])) as Table<Value | 'sign-in'>;

/** Everybody who is signed in meets `value`; strangers are sent to sign-in; `but` names the others. */
export const everybody = <Value extends string>(value: Value, but: Partial<Table<Value>> = {}): Table<Value | 'sign-in'> =>
  tableOf((visitor) => but[visitor] ?? value);

/** Only the named meet `value`; the others meet `otherwise`, or what `but` names. */
export const only = <Value extends string, Otherwise extends string, But extends string = never>(
  value: Value,
  named: readonly Visitor[],
  otherwise: Otherwise,
  but: Partial<Table<But>> = {}
) => tableOf<Value | Otherwise | But>((visitor) => (named.includes(visitor) ? value : but[visitor] ?? otherwise));

/** Whose names and phones a page may tell its visitor, beside their own. */
export type Names = (visitor: Visitor) => readonly Member[];
export const nobody: Names = () => [];
export const anybody: Names = () => members;
/** Each list of names holds for the visitors of its key; the others read nobody's. */
export const namesFor =
  (named: Partial<Table<readonly Member[]>>): Names =>
  (visitor) =>
    named[visitor] ?? [];

export interface LoadExpectation {
  readonly params?: Fields;
  readonly query?: Fields;
  readonly loads: Table<Meets>;
  readonly names: Names;
}

export interface ActExpectation {
  readonly intent: string;
  /** what it is done to, where an intent stands more than once */
  readonly to?: string;
  readonly params?: Fields;
  /** a form that is whole and true, so that nothing but the right to do it decides */
  readonly form: Fields;
  readonly meets: Table<ActMeets>;
  /** each does it to what is theirs, so that one world serves them all */
  readonly apart?: boolean;
}

export interface RouteExpectation {
  readonly params?: Fields;
  /** the page in each state that differs in who may see it, by what it is */
  readonly pages: Readonly<Record<string, LoadExpectation>>;
  readonly acts?: readonly ActExpectation[];
}

/** An act that needs no form. */
export const noForm: Fields = () => ({});
