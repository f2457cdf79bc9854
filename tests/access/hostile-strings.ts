import fc from 'fast-check';

/** What people paste, what scanners send, and what has broken others' forms before. */
const known: readonly string[] = [
  '\u0000',
  'a\u0000b',
  '\u001b[31mred',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE \"Person\"; --",
  '$1 $2 %s %n {0} {{name}} ${7*7} #{7*7}',
  '=HYPERLINK("http://example.invalid")',
  '../../../../etc/passwd',
  '\u202Eabc\u202C',
  '\u200B\u200D\uFEFF',
  'Z̸̢̛͎a̸l̷g̵o̶',
  '👩🏽‍⚕️🇩🇰👨‍👩‍👧‍👦',
  '\uD800',
  'æøåÆØÅäöüßðþ',
  '\r\n\r\nSet-Cookie: a=b',
  '%00%0d%0a%252e%252e',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '9007199254740993',
  '0x7fffffff',
  'true',
  '[]',
  '{"$gt":""}',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '0000-00-00',
  '275760-09-13',
  '-271821-04-20',
  '25:61',
  '24:00',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-4fff-bfff-fffffffffffg',
  ' ',
  '\u00A0',
  '',
  'x'.repeat(10_000),
  'æ'.repeat(70_000),
  '\n'.repeat(5_000),
  '010190-1234',
  '01019012345',
];

/** So many strings, the same each time: of fewer than are known every so-maniest, of more all of them and made-up ones. */
export function hostileStrings(count: number): string[] {
  if (count < known.length) return known.filter((_, index) => index % Math.ceil(known.length / count) === 0);
  const unit = fc.constantFrom<'grapheme' | 'binary'>('grapheme', 'binary');
  const made = unit.chain((kind) => fc.string({ unit: kind, maxLength: 200 }));
  return [...known, ...fc.sample(made, { seed: 20261122, numRuns: Math.max(1, count - known.length) })].slice(0, count);
}
