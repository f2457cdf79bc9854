import { expect, it } from 'vitest';
import type { Actor } from '~/kernel/actor';
import { draftSchema } from './guideline.schema';
import { freeSlug, isFor, isInForce, slugOf } from './guideline';

const actor = (changes: Partial<Actor> = {}): Actor => ({ personId: 'a', name: 'A', language: null, roles: [], ledUnitIds: [], homeUnitIds: [], ...changes });

it('holds from its first instant until just before its last', () => {
  const dates = { inForceFrom: 10, inForceUntil: 20 };
  expect([9, 10, 19, 20].map((now) => isInForce(dates, now))).toEqual([false, true, true, false]);
  expect(isInForce({ inForceFrom: null, inForceUntil: null }, 10)).toBe(false);
});

it('is for leaders, for HR and the crisis staff, and for everybody', () => {
  expect(isFor(actor(), ['SENDING_LEADER'])).toBe(false);
  expect(isFor(actor({ ledUnitIds: ['u'] }), ['SENDING_LEADER'])).toBe(true);
  expect(isFor(actor(), ['HR'])).toBe(false);
  expect(isFor(actor({ roles: ['COORDINATOR'] }), ['HR'])).toBe(true);
  expect(isFor(actor(), ['LENT_PERSON'])).toBe(true);
  expect(isFor(actor(), [])).toBe(true);
});

it('makes an address of a title', () => {
  expect(slugOf('Når du låner nogen ud!')).toBe('nar-du-laner-nogen-ud');
  expect(slugOf('???')).toBe('guideline');
  expect(slugOf('ord '.repeat(40))).toMatch(/^(ord-)+ord$|^(ord-)+or?$/);
  expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
});

it('takes a draft with one whole language, and none with half a one', () => {
  const posted = (da: object, en: object = {}) => ({ savedAt: '0', texts: { da, nb: {}, en } });
  expect(draftSchema.parse(posted({ title: 'A', body: 'B' }, { title: ' ', body: '' })).texts).toEqual([{ language: 'da', title: 'A', body: 'B' }]);
  const pathsOf = (da: object) => draftSchema.safeParse(posted(da)).error?.issues.map((issue) => issue.path.join('.'));
  expect(pathsOf({ title: 'A', body: '' })).toEqual(['texts.da.body']);
  expect(pathsOf({ title: '', body: 'B' })).toEqual(['texts.da.title']);
  expect(pathsOf({})).toEqual(['texts.da.title']);
  expect(pathsOf({ title: 'A', body: 'CPR 010190-1234' })).toEqual(['texts.da.body']);
});
