// people type "laeser", "læser" and "laser" for the same word, and phones differ in which of them they offer
const pairs: readonly (readonly [RegExp, string])[] = [
  [/æ|ä|ae/g, 'a'],
  [/ø|ö|oe/g, 'o'],
  [/å|aa/g, 'a'],
];

/** Text for searching: small letters without accents, with one spelling of æ, ø and å. Never for showing. */
export function fold(text: string): string {
  const plain = pairs.reduce((rest, [pattern, letter]) => rest.replace(pattern, letter), text.toLowerCase().normalize('NFC'));
  return plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
}
