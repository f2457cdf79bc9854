import { describe, expect, it } from 'vitest';
import { fieldError } from '~/kernel/field-error';
import { refusalOf } from './refused-form';

const refused = { key: 'needs.refusal.belowHeld', params: { count: 2 } };
const said = fieldError(refused.key, refused.params);
const values = { wanted: '1' };

describe('what a refused form shows again', () => {
  it('says a refusal of the form as a whole, beside the errors at fields', () => {
    const errors = { wanted: ['errors.number'] };
    expect(refusalOf({ intent: 'change', errors, refused, values }, 'change')).toEqual({ serverErrors: { wanted: ['errors.number'], '': [said] }, values });
  });

  it('says it once when it stands at a field', () => {
    const errors = { freeAssignmentIds: [said] };
    expect(refusalOf({ intent: 'change', errors, refused, values }, 'change')).toEqual({ serverErrors: errors, values });
  });

  it('is nothing to another form of the page', () => {
    expect(refusalOf({ intent: 'change', errors: {}, refused, values }, 'other')).toEqual({});
    expect(refusalOf(undefined, 'other')).toEqual({});
  });
});
