import { visitors, type Visitor, type World } from './world';

/** What a visitor meets: the page, a way to sign-in, a closed door, or nothing that tells it exists. */
export type Meets = 'page' | 'sign-in' | 'forbidden' | 'missing';
/** What a visitor's act meets: it is done or asked to be corrected; or as above; or refused by the policy with a reason. */
export type ActMeets = 'heard' | 'sign-in' | 'forbidden' | 'missing' | 'refused';

export type Table<Value> = Record<Visitor, Value>;

/** Everybody who is signed in meets `value`; strangers are sent to sign-in; `but` names the others. */
export const everybody = <Value extends string>(value: Value, but: Partial<Table<Value>> = {}): Table<Value | 'sign-in'> =>
  Object.fromEntries(visitors.map((visitor) => [visitor, but[visitor] ?? (visitor === 'stranger' ? 'sign-in' : value)])) as Table<Value | 'sign-in'>;

/** Only the named meet the page (or are heard); the others meet `otherwise`. */
export const only = <Value extends string, Otherwise extends string>(value: Value, named: readonly Visitor[], otherwise: Otherwise): Table<Value | Otherwise | 'sign-in'> =>
  Object.fromEntries(visitors.map((visitor) => [visitor, named.includes(visitor) ? value : visitor === 'stranger' ? 'sign-in' : otherwise])) as Table<Value | Otherwise | 'sign-in'>;

export interface ActExpectation {
  /** a form that is whole and true, so that nothing but the right to do it decides */
  readonly form: (world: World) => Readonly<Record<string, string>>;
  readonly meets: Table<ActMeets>;
}

export interface RouteExpectation {
  readonly params?: (world: World) => Readonly<Record<string, string>>;
  readonly query?: string;
  /** null: the route has no loader of its own to guard */
  readonly loads: Table<Meets> | null;
  readonly acts?: Readonly<Record<string, ActExpectation>>;
}
