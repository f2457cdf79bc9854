import { expect, it } from 'vitest';
import { markedRuns, wordsIn } from './marked-words';

it('marks without losing a letter', () => {
  const text = 'Når lederen – hos os – ringer.';
  expect(
    markedRuns(text, new Set(['lederen']))
      .map((run) => run.text)
      .join('')
  ).toBe(text);
  expect(markedRuns(text, new Set(['lederen'])).filter(({ isHit }) => isHit)).toEqual([{ text: 'lederen', isHit: true }]);
  expect(wordsIn('Når NÅR nar')).toEqual(['når', 'nar']);
});
