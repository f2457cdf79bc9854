import { expect, it } from 'vitest';
import { memberOf } from '../../../tests/factories/roster-member';
import { comfortShown } from './roster-row';

it('comfort is shown of people who are free only, so that its absence tells nothing', () => {
  expect(comfortShown(memberOf('Bo', { days: 2 }))).toBe('ALONE');
  expect(comfortShown(memberOf('Bo'))).toBeNull();
  expect(comfortShown(memberOf('Bo', { comfort: 'RATHER_NOT' }))).toBeNull();
});
