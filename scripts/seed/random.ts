import { createHash } from 'node:crypto';

// The same seed text gives the same municipality on every machine and in every run.

export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** a whole number from `least` to `most`, both included */
  int(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** picks by weight; weights need not sum to one */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** up to `count` different items, in random order */
  sample<T>(list: readonly T[], count: number): T[];
}

/** One stream of numbers per topic: more numbers drawn for one topic move nothing in another. */
export function randomFor(topic: string): Random {
  let state = createHash('sha256').update(topic).digest().readUInt32LE(0);
  // mulberry32, a well-known small generator; nothing here needs more
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined) throw new Error(`nothing to pick for ${topic}`);
    return item;
  };
  const weighted = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
      left -= weight;
      if (left < 0) return item;
    }
    return pick(list)[0];
  };
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const chosen: T[] = [];
    while (rest.length > 0 && chosen.length < count) chosen.push(...rest.splice(int(0, rest.length - 1), 1));
    return chosen;
  };
  return { next, int, chance: (share) => next() < share, pick, weighted, sample };
}

/** A UUID that follows from the words alone. */
export function idOf(...words: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(words.join('\u0000')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
