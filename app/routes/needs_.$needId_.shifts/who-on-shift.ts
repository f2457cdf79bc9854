import type { Instant } from '~/kernel/time';
import type { PersonOnShift } from '~/modules/assignments/shift-people.queries.server';

/** Everybody whom a change of a shift concerns, each once. */
export interface WhoOnShift {
  /** the names of those who have a place */
  readonly held: readonly string[];
  /** asked, by name: they have said yes and wait for the others, or names are shown from the start */
  readonly asked: readonly string[];
  /** asked, without a name: nobody can tell who, or whether they have answered */
  readonly unnamed: number;
}

/** Takes everybody on the need, and the shift with those that it replaced; gives who is on any of them. Held counts before asked. */
export function whoOn(people: readonly PersonOnShift[], shiftIds: readonly string[]): WhoOnShift {
  const on = people.filter((one) => shiftIds.includes(one.shiftId));
  const held = on.filter((one) => one.state === 'HELD');
  const heldIds = new Set(held.map((one) => one.personId));
  const others = on.filter((one) => !heldIds.has(one.personId));
  return { held: namesOf(held), asked: namesOf(others), unnamed: new Set(others.filter((one) => one.name === null).map((one) => one.personId)).size };
}

export const countOf = ({ held, asked, unnamed }: WhoOnShift): number => held.length + asked.length + unnamed;

const namesOf = (people: readonly PersonOnShift[]): string[] => [...new Map(people.flatMap((one) => (one.name === null ? [] : [[one.personId, one.name]]))).values()];

/** Who still has the time that a shift was moved from, and until when at most. */
export function waitingOn(people: readonly PersonOnShift[], shiftId: string): { names: readonly string[]; until: Instant } | null {
  const held = people.filter((one) => one.shiftId === shiftId && one.state === 'HELD');
  return held.length === 0 ? null : { names: namesOf(held), until: Math.max(...held.map((one) => one.answerBy)) };
}

/** Those who come on a line already and are not asked for any of these shifts yet. */
export function comingAlready(people: readonly PersonOnShift[], lineId: string, shiftIds: readonly string[], exceptId: string): { personId: string; name: string }[] {
  const asked = new Set(people.filter((one) => one.lineId === lineId && shiftIds.includes(one.shiftId)).map((one) => one.personId));
  const coming = people.flatMap(({ personId, name, lineId: line, state }): [string, string][] =>
    line === lineId && state === 'HELD' && name !== null && !asked.has(personId) && personId !== exceptId ? [[personId, name]] : []
  );
  return [...new Map(coming)].map(([personId, name]) => ({ personId, name }));
}
