import { expect, it } from 'vitest';
import { loggedPath } from './logged-path';

it.each([
  ['/calendar/abc-_1.ics', '/calendar/…'],
  ['/answer/abc', '/answer/…'],
  ['/Answer/abc', '/Answer/…'],
  ['/answer/abc/def\nghi', '/answer/…'],
  ['/me/assignments', '/me/assignments'],
  ['/needs/answer/1', '/needs/answer/1'],
  ['/', '/'],
])('keeps of %j only what is no secret', (path, logged) => expect(loggedPath(path)).toBe(logged));
