import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '~/kernel/time';
import { anAskedShift, monday } from '../../../tests/factories/assignment-facts';
import { isMissed, mayNote } from './no-show';

const noted = { notedAt: monday, answer: null, answeredAt: null };

describe('a shift is noted as not come to', () => {
  it('from its start, until two weeks after its end, and once', () => {
    const shift = anAskedShift('mon', { state: 'HELD' });
    const at = fc.integer({ min: shift.start - 2 * dayMs, max: shift.end + 16 * dayMs });
    fc.assert(
      fc.property(at, (now) => {
        const hasBegun = !(now < shift.start);
        const isRecent = Math.floor((now - shift.end) / dayMs) < 14;
        expect(mayNote(shift, now)).toBe(hasBegun && isRecent);
        expect(mayNote({ ...shift, noShow: noted }, now)).toBe(false);
      })
    );
  });

  it('only when it was held', () => {
    for (const state of ['ASKED', 'FREED'] as const) expect(mayNote(anAskedShift('mon', { state }), monday)).toBe(false);
  });
});

it('counts as missed until the person says that they were there', () => {
  const missed = (noShow: Parameters<typeof isMissed>[0]['noShow']): boolean => isMissed({ noShow });
  expect(missed(null)).toBe(false);
  expect(missed(noted)).toBe(true);
  expect(missed({ ...noted, answer: 'PREVENTED', answeredAt: monday })).toBe(true);
  expect(missed({ ...noted, answer: 'WAS_THERE', answeredAt: monday })).toBe(false);
});
