import { expect, it } from 'vitest';
import { fieldError } from '~/kernel/field-error';
import { errorsAtFields } from './wanted-form.schema';

it('puts a number below those who have said yes at the boxes of who is not to come', () => {
  const params = { count: 2 };
  expect(errorsAtFields({ key: 'needs.refusal.belowHeld', params })).toEqual({ freeAssignmentIds: [fieldError('needs.refusal.belowHeld', params)] });
});

it('puts a number that is too high at the number', () => {
  expect(Object.keys(errorsAtFields({ key: 'needs.errors.wanted', params: { most: 99 } }))).toEqual(['wanted']);
});

it('leaves what no field mends to the form', () => expect(errorsAtFields({ key: 'assignments.refused.shiftGone' })).toEqual({}));
