import { describe, expect, it } from 'vitest';
import { comfortShown } from './roster-row';
import { sorted, type TimedMember } from './roster-rows';

const member = (name: string, tierKey: string, count: number, comfort: 'ALONE' | 'RATHER_NOT' = 'ALONE'): TimedMember => ({
  personId: name,
  name,
  tierKey,
  competence: { claimId: 'claim', key: 'nurse', status: 'CLAIMED', method: null, observedOn: null, verifiedById: null, lastPractised: null, comfort },
  employments: [],
  asked: null,
  out: null,
  speakWithHr: false,
  free: { known: true, days: [], count },
});

const members = [member('Åse', 'T1', 1), member('Bo', 'T2', 5), member('Aage', 'T1', 1), member('Zoe', 'T1', 4)];
const compare = new Intl.Collator('da').compare;

describe('the order of a roster', () => {
  it.each([
    ['FREE' as const, ['Zoe', 'Aage', 'Åse', 'Bo']],
    ['NAME' as const, ['Bo', 'Zoe', 'Aage', 'Åse']],
    ['TIER' as const, ['Zoe', 'Aage', 'Åse', 'Bo']],
  ])('by %s', (sort, names) => {
    expect(sorted(members, sort, ['T1', 'T2'], compare).map(({ name }) => name)).toEqual(names);
    expect(sorted([...members].reverse(), sort, ['T1', 'T2'], compare).map(({ name }) => name)).toEqual(names);
  });
});

it('comfort is shown of people who are free only, so that its absence tells nothing', () => {
  expect(comfortShown(member('Bo', 'T1', 2))).toBe('ALONE');
  expect(comfortShown(member('Bo', 'T1', 0))).toBeNull();
  expect(comfortShown(member('Bo', 'T1', 0, 'RATHER_NOT'))).toBeNull();
});
