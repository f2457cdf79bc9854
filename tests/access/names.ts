import { members, type Member, type Visitor } from './visitors';
import { phoneOf } from './world/organisation';

/** Whose names or phone numbers stand in a body. */
export const namedIn = (body: string): Member[] =>
  members.filter((name) => [`Given-${name}`, `Family-${name}`, phoneOf(name)].some((text) => isWordIn(text, body)));

// "Given-receiver" is not the beginning of "Given-receiverDeputy"
const isWordIn = (text: string, body: string): boolean => new RegExp(`${text}(?![\\w-])`).test(body);

/** Those of them that the visitor may not read about. */
export const leakedIn = (body: string, visitor: Visitor, allowed: readonly Member[]): Member[] =>
  namedIn(body).filter((name) => name !== visitor && !allowed.includes(name));
