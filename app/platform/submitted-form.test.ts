import fc from 'fast-check';
import { expect, it } from 'vitest';
import { submissionOf } from './submitted-form.server';

const key = '0d3c3f9e-7a51-4c6b-9d0e-1f1f6f0a2b11';
const said = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 4 });

it('is one submission when the same form says the same, and another as soon as anything differs', () => {
  const submission = fc.record({ key: fc.uuid(), path: fc.webPath(), fields: said });
  fc.assert(
    fc.property(submission, submission, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(submissionOf(one.key, one.path, one.fields) === submissionOf(other.key, other.path, other.fields)).toBe(isSame);
    })
  );
  expect(submissionOf(key, '/a', [['intent', 'save']])).toBe(submissionOf(key, '/a', [['intent', 'save']]));
});

it('tells a row from the next, a field from its neighbour and a page from another', () => {
  const submissions = [
    submissionOf(key, '/releases', [['id', '1']]),
    submissionOf(key, '/releases', [['id', '2']]),
    submissionOf(key, '/releases', [['id', '1'], ['id', '2']]),
    submissionOf(key, '/releases', [['id1', '']]),
    submissionOf(key, '/', [['id', '1']]),
  ];
  expect(new Set(submissions).size).toBe(submissions.length);
  for (const one of submissions) expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
