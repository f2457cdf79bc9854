/** Takes a position as the payroll writes it; gives it as it reads inside a sentence. Abbreviations stay as they are. */
export function inSentence(position: string): string {
  const [first = '', second = ''] = position;
  return second === second.toLowerCase() ? first.toLowerCase() + position.slice(first.length) : position;
}
