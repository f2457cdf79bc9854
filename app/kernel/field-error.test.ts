import { expect, it } from 'vitest';
import { fieldError, parseFieldError } from './field-error';

it('carries key and numbers through text', () => {
  expect(parseFieldError(fieldError('errors.tooLong', { max: 200, name: 'Søndergård "Øst"\n' }))).toEqual({
    key: 'errors.tooLong',
    params: { max: 200, name: 'Søndergård "Øst"\n' },
  });
  expect(parseFieldError(fieldError('needs.errors.noContact'))).toEqual({ key: 'needs.errors.noContact' });
});

it('knows a text that is not ours', () => {
  for (const text of ['Invalid input: expected string', 'required', '', 'errors.x {broken', 'errors.x null', 'Wait. What'])
    expect(parseFieldError(text)).toBeNull();
});

it('drops what is neither text nor number', () => {
  expect(parseFieldError('errors.x {"a":{"b":1},"max":2}')).toEqual({ key: 'errors.x', params: { max: 2 } });
});
