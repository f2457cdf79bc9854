import { expect, it } from 'vitest';
import { reasons } from './reasons';

const named = (holds: (definition: (typeof reasons)[keyof typeof reasons]) => boolean) =>
  Object.entries(reasons).filter(([, definition]) => holds(definition)).map(([code]) => code).sort();

it('what nobody can set aside is overlap, an ended employment and what is not there to take; other rules have an owner', () => {
  expect(named((one) => one.overridableBy === 'NOBODY')).toEqual(['EMPLOYMENT_ENDS', 'NEED_CLOSED', 'NEED_FULL', 'OVERLAP']);
  expect(named((one) => one.variants.AUTHORISED_ONLY?.overridableBy === 'NOBODY')).toEqual(['CLAIMED_NOT_VERIFIED', 'EXPIRES_BEFORE_END', 'NOT_CLAIMED']);
  expect(reasons.RECORD_CHECK_MISSING.variants.NORWEGIAN?.overridableBy).toBe('NOBODY');
});

it('what only the person sees', () => {
  expect(named((one) => one.isPrivate)).toEqual(['PAUSED', 'RATHER_NOT', 'RESTRICTED']);
});
