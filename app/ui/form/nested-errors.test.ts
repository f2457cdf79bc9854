import { expect, it } from 'vitest';
import { flattenErrors, nestErrors } from './nested-errors';

it('carries errors of fields, lists, rows and the whole form there and back', () => {
  const errors = {
    '': ['errors.changedMeanwhile'],
    title: ['errors.required'],
    'lines.0.title': ['errors.tooLong {"max":3}'],
    lines: ['errors.tooFew {"count":2}'],
    'lines.1.shifts.0.from': ['errors.time'],
  };
  expect(flattenErrors(nestErrors(errors))).toEqual(errors);
});

it('is not confused by fields that are called as the parts of an error', () => {
  const errors = { message: ['errors.required'], type: ['errors.choose'], ref: ['errors.invalid'] };
  expect(flattenErrors(nestErrors(errors))).toEqual(errors);
});

it('reads what a resolver leaves: a list as root, and elements that are not to be walked', () => {
  const element: Record<string, unknown> = {};
  element['itself'] = element;
  const tree = {
    tasks: { root: { type: 'too_small', message: 'errors.chooseSome', ref: element } },
    rows: [undefined, { a: { type: 'x', message: 'errors.invalid', ref: element } }],
  };
  expect(flattenErrors(tree)).toEqual({ tasks: ['errors.chooseSome'], 'rows.1.a': ['errors.invalid'] });
});
