import { fold } from '~/kernel/fold';

/** Words of the address that are no rosters. */
const reserved = ['new'];
const longest = 36;

/** Takes a roster's name and the keys in use; gives a key for the address: folded ASCII, at most 40 characters, with a number when it is taken. */
export function rosterKeyOf(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken, ...reserved]);
  const folded = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const plain = /^[a-z][a-z0-9-]/.test(folded) ? folded : `liste-${folded}`;
  const key = plain.slice(0, longest).replace(/-+$/, '');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? key : `${key}-${number}`;
    if (!used.has(candidate)) return candidate;
  }
}
