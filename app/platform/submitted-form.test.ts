import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submissionOf } from './submitted-form.server';

const key = '0d3c3f9e-7a51-4c6b-9d0e-1f1f6f0a2b11';
const field = fc.tuple(fc.string(), fc.string());
const fields = fc.array(field, { maxLength: 4 });

describe('a submission', () => {
  it('is the same when the same form says the same again', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.webPath(), fields, (form, path, said) => {
        const again = said.map(([name, value]) => [name, value] as const);
        expect(submissionOf(form, path, again)).toBe(submissionOf(form, path, said));
      }),
    );
  });

  it('is another for another form, another page, a field more, another value, or the same fields in another order', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.webPath(), fields, field, fc.string(), (form, path, said, [name, value], other) => {
        fc.pre(other !== value && form !== key);
        const all = [...said, [name, value] as const];
        const one = submissionOf(form, path, all);
        const others = [
          submissionOf(key, path, all),
          submissionOf(form, `${path}/`, all),
          submissionOf(form, path, said),
          submissionOf(form, path, [...all, [name, value]]),
          submissionOf(form, path, [...said, [name, other]]),
          submissionOf(form, path, [['before', ''], ...all]),
        ];
        expect(others).not.toContain(one);
      }),
    );
    expect(submissionOf(key, '/', [['a', '1'], ['b', '2']])).not.toBe(submissionOf(key, '/', [['b', '2'], ['a', '1']]));
  });

  it('does not take a boundary between fields for part of one', () => {
    const said = [[['id', '12']], [['id1', '2']], [['id', '1'], ['', '2']], [['id', '1'], ['2', '']]] as const;
    expect(new Set(said.map((one) => submissionOf(key, '/', one))).size).toBe(said.length);
  });

  it('has a name that the table takes', () => expect(submissionOf(key, '/a', [['intent', 'save']])).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
});
