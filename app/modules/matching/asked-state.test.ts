import { expect, it } from 'vitest';
import { askedState, type AskedFacts } from './asked-state';

const facts = (changes: Partial<AskedFacts>): AskedFacts => ({ answerBy: 10, anyHeld: false, answer: null, endedBy: null, ...changes });

it('an unanswered and a declined request read the same, before and after the deadline', () => {
  const silent = [facts({}), facts({ endedBy: 'SYSTEM' })];
  const declined = [facts({ answer: 'NO' }), facts({ answer: 'NO', endedBy: 'PERSON' }), facts({ answer: 'NO', endedBy: 'SYSTEM' })];
  expect([...silent, ...declined].map((one) => askedState(one, 9))).toEqual(Array(5).fill('ASKED'));
  expect([...silent, ...declined].map((one) => askedState(one, 10))).toEqual(Array(5).fill('NO_ANSWER'));
});

it('a yes and a held shift are told; who was let go may be asked again', () => {
  expect(askedState(facts({ answer: 'YES' }), 9)).toBe('SAID_YES');
  expect(askedState(facts({ answer: 'YES', anyHeld: true }), 99)).toBe('HELD');
  expect(askedState(facts({ endedBy: 'RECEIVER' }), 9)).toBeNull();
  expect(askedState(facts({ answer: 'YES', endedBy: 'PERSON' }), 9)).toBeNull();
});
