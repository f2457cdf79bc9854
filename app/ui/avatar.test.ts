import { expect, it } from 'vitest';
import { initialsOf } from './avatar';

it.each([
  ['Birgit Aagaard', 'BA'],
  ['Anne-Sofie Marie Holm', 'AH'],
  ['øyvind', 'Ø'],
  ['  ', ''],
])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
