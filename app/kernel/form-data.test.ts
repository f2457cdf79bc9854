import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldError } from './field-error';
import { flattenZodError, nestFormData } from './form-data';

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe('nestFormData', () => {
  it('nests objects and lists by name', () => {
    const data = form(['title', 'Birk'], ['lines.0.title', 'a'], ['lines.1.title', 'b'], ['lines.1.shifts.0.from', '07:00']);
    expect(nestFormData(data)).toEqual({ title: 'Birk', lines: [{ title: 'a' }, { title: 'b', shifts: [{ from: '07:00' }] }] });
  });

  it('makes a list only of a name ending in []', () => {
    expect(nestFormData(form(['days[]', '1'], ['days[]', '2'], ['one[]', 'x'], ['name', 'first'], ['name', 'second']))).toEqual({
      days: ['1', '2'],
      one: ['x'],
      name: 'first',
    });
  });

  it('reads an empty [] entry as an empty list', () => {
    expect(nestFormData(form(['days[]', '']))).toEqual({ days: [] });
    expect(nestFormData(form(['lines.0.days[]', ''], ['lines.0.days[]', '3']))).toEqual({ lines: [{ days: ['3'] }] });
  });

  it('sorts rows by number and closes gaps', () => {
    expect(nestFormData(form(['rows.10.a', 'c'], ['rows.2.a', 'b'], ['rows.0.a', 'a']))).toEqual({ rows: [{ a: 'a' }, { a: 'b' }, { a: 'c' }] });
  });

  it('cannot be talked into touching prototypes', () => {
    const nested = nestFormData(form(['__proto__.polluted', 'yes'], ['a.constructor.prototype.polluted', 'yes'], ['a.b', 'ok'], ['prototype', 'x']));
    expect(nested).toEqual({ a: { b: 'ok' } });
    expect('polluted' in {}).toBe(false);
  });

  it('ignores huge numbers, great depth and odd names', () => {
    const deep = Array.from({ length: 20 }, () => 'a').join('.');
    expect(nestFormData(form(['rows.99999999.a', 'x'], [deep, 'x'], ['a..b', 'x'], ['', 'x'], ['rows.0.a', 'ok']))).toEqual({ rows: [{ a: 'ok' }] });
  });

  it('keeps the first of two names that exclude each other', () => {
    expect(nestFormData(form(['a', 'text'], ['a.b', 'x'], ['c.d', 'y'], ['c', 'z'], ['c[]', 'w']))).toEqual({ a: 'text', c: { d: 'y' } });
  });
});

describe('flattenZodError', () => {
  const schema = z.object({
    title: z.string().max(3),
    lines: z.array(z.object({ wanted: z.coerce.number() })).min(2, fieldError('errors.tooFew', { count: 2 })),
  });

  it('gives each text at its dotted path, in coded words', () => {
    const parsed = schema.safeParse({ title: 'long', lines: [{ wanted: 'x' }] });
    expect(parsed.success ? null : flattenZodError(parsed.error)).toEqual({
      title: ['errors.tooLong {"max":3}'],
      lines: ['errors.tooFew {"count":2}'],
      'lines.0.wanted': ['errors.number'],
    });
  });

  it('puts a finding about the whole form under the empty path', () => {
    const whole = z.object({ a: z.string() }).refine(() => false, fieldError('errors.endBeforeStart'));
    const parsed = whole.safeParse({ a: 'x' });
    expect(parsed.success ? null : flattenZodError(parsed.error)).toEqual({ '': ['errors.endBeforeStart'] });
  });
});
