import { expect, it } from 'vitest';
import { currentOf } from './current-page';

const items = ['/', '/needs', '/me', '/me/messages'].map((to) => ({ to }));

it.each([
  ['/', '/'],
  ['/needs', '/needs'],
  ['/needs/new', '/needs'],
  ['/me/competences', '/me'],
  ['/me/messages', '/me/messages'],
  ['/messages', null],
  ['/needsless', null],
])('%s belongs to %s', (pathname, to) => {
  expect(currentOf(items, pathname)).toBe(to);
});
