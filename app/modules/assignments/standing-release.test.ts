import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { monday } from '../../../tests/factories/assignment-facts';
import { coveredByStanding, type ReleaseAsked, type StandingRelease } from './standing-release';

const day = (index: number) => ({ shiftId: `day ${index}`, period: { start: monday + index * 24 * hourMs, end: monday + (index * 24 + 8) * hourMs } });
const asked = (changes: Partial<ReleaseAsked> = {}): ReleaseAsked => ({
  personId: 'mette',
  unitIds: ['office', 'town'],
  sector: 'NURSING_HOME',
  shifts: [day(0), day(1), day(2)],
  lent: [],
  zone: 'Europe/Copenhagen',
  ...changes,
});
const release = (changes: Partial<StandingRelease> = {}): StandingRelease => ({
  id: 'a',
  unitId: 'office',
  personId: null,
  from: '2026-11-01',
  to: '2026-11-30',
  sectors: [],
  maxHoursPerWeek: null,
  givenById: 'bo',
  ...changes,
});
const covered = (releases: StandingRelease[], changes: Partial<ReleaseAsked> = {}) => coveredByStanding(releases, asked(changes))?.shiftIds ?? [];

it('covers everybody of the unit, and of units below the one it was given for', () => {
  expect(covered([release()])).toEqual(['day 0', 'day 1', 'day 2']);
  expect(covered([release({ unitId: 'town' })])).toHaveLength(3);
  expect(covered([release({ unitId: 'school' })])).toEqual([]);
});

it('covers one person only when given for one', () => {
  expect(covered([release({ personId: 'mette' })])).toHaveLength(3);
  expect(covered([release({ personId: 'ida' })])).toEqual([]);
});

it('covers only its sectors and its dates, the last day included', () => {
  expect(covered([release({ sectors: ['SCHOOL'] })])).toEqual([]);
  expect(covered([release({ sectors: ['SCHOOL', 'NURSING_HOME'], to: '2026-11-24' })])).toEqual(['day 0', 'day 1']);
});

it('covers no more hours a week than it says, with what is lent already', () => {
  expect(covered([release({ maxHoursPerWeek: 16 })])).toEqual(['day 0', 'day 1']);
  expect(covered([release({ maxHoursPerWeek: 16 })], { lent: [day(4).period] })).toEqual(['day 0']);
  expect(covered([release({ maxHoursPerWeek: 16 })], { shifts: [day(-1), day(0), day(1), day(2)] })).toEqual(['day -1', 'day 0', 'day 1']);
});

it('takes the release that covers most', () => {
  expect(coveredByStanding([release({ to: '2026-11-23' }), release({ id: 'b', givenById: 'eva' })], asked())?.release.givenById).toBe('eva');
});
