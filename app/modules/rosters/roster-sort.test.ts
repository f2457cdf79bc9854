import { describe, expect, it } from 'vitest';
import { memberOf } from '../../../tests/factories/roster-member';
import { sortChoices, sorted, sortWays, type SortChoice } from './roster-sort';

const members = [
  memberOf('Åse', { days: 1, unit: 'Ådalen', practised: 2019, askedAt: 300 }),
  memberOf('Bo', { tierKey: 'T2', days: 5, unit: 'Birk', practised: 2026 }),
  memberOf('Aage', { days: 1, unit: 'Zoo', askedAt: 100 }),
  memberOf('Zoe', { days: 4, unit: 'Birk', practised: 2019, askedAt: 200 }),
];
const compare = new Intl.Collator('da', { sensitivity: 'base' }).compare;

const expected: Readonly<Record<SortChoice, readonly string[]>> = {
  FREE: ['Zoe', 'Aage', 'Åse', 'Bo'],
  NAME: ['Bo', 'Zoe', 'Aage', 'Åse'],
  NAME_DESC: ['Åse', 'Aage', 'Zoe', 'Bo'],
  TIER: ['Zoe', 'Aage', 'Åse', 'Bo'],
  TIER_DESC: ['Bo', 'Zoe', 'Aage', 'Åse'],
  UNIT: ['Bo', 'Zoe', 'Aage', 'Åse'],
  UNIT_DESC: ['Åse', 'Aage', 'Bo', 'Zoe'],
  PRACTISED: ['Bo', 'Zoe', 'Åse', 'Aage'],
  PRACTISED_ASC: ['Zoe', 'Åse', 'Bo', 'Aage'],
  ASKED: ['Bo', 'Aage', 'Zoe', 'Åse'],
  ASKED_DESC: ['Åse', 'Zoe', 'Aage', 'Bo'],
};

describe('the order of a roster', () => {
  it.each(sortChoices)('by %s is the same from whatever order they were read in', (sort) => {
    const names = (list: typeof members) => sorted(list, sort, ['T1', 'T2'], compare).map(({ name }) => name);
    expect(names(members)).toEqual(expected[sort]);
    expect(names([...members].reverse())).toEqual(expected[sort]);
  });

  it('turns twice to where it was', () => {
    for (const sort of sortChoices) expect(sortWays[sortWays[sort].turned].turned).toBe(sort);
  });
});
