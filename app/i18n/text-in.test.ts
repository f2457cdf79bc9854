import { expect, it } from 'vitest';
import { textIn } from './text-in';

const texts = (...languages: string[]) => languages.map((language) => ({ language }));

it('is the reader’s own language, else the nearest', () => {
  expect(textIn(texts('en', 'nb', 'da'), 'nb')).toEqual({ language: 'nb' });
  expect(textIn(texts('en', 'da'), 'nb')).toEqual({ language: 'da' });
  expect(textIn(texts('nb', 'da'), 'en')).toEqual({ language: 'da' });
  expect(textIn(texts('en'), 'da')).toEqual({ language: 'en' });
  expect(textIn([], 'da')).toBeNull();
});
