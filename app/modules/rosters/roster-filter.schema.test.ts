import { describe, expect, it } from 'vitest';
import { longestIntervalDays, parseRosterFilter, rosterSearch, usedFilters } from './roster-filter.schema';

const keys = ['T1', 'T2', 'T3'];
const read = (search: string, today = '2026-11-22') => parseRosterFilter(new URLSearchParams(search), keys, today);

describe('a roster filter in the address', () => {
  it('without anything is the first two tiers, free on a day of the coming week', () => {
    expect(read('')).toMatchObject({ tiers: ['T1', 'T2'], from: '2026-11-23', to: '2026-11-29', free: 'SOME', state: null, cursor: null, per: 25, sort: 'FREE' });
    expect(read('', '2026-11-23')).toMatchObject({ from: '2026-11-23', to: '2026-11-29' });
    expect(read('lang=en')).toMatchObject({ tiers: ['T1', 'T2'] });
  });

  it('with no tier ticked on the form is all of them', () => {
    expect(read('from=2026-11-23&to=2026-11-24').tiers).toEqual(keys);
    expect(read('from=2026-11-23&tier=T9').tiers).toEqual(keys);
  });

  it.each([
    ['from=2026-11-23&to=2026-11-20', '2026-11-23'],
    ['from=2026-11-23&to=2027-11-20', '2026-12-20'],
    ['from=2026-11-23', '2026-11-29'],
    ['from=2026-02-31&to=2026-11-30', '2026-11-30'],
  ])('an interval is never turned round nor over four weeks: %s', (search, to) => {
    expect(read(search).to).toBe(to);
    expect(longestIntervalDays).toBe(28);
  });

  it('leaves out what nobody could mean', () => {
    expect(read('state=SURE&practised=never&unit=7&sector=MOON&asked=MAYBE&after=-3&per=7&sort=luck&free=')).toEqual(read(''));
  });

  it('goes to the address and back unchanged, and a changed one starts at the first page', () => {
    const cursor = { towards: 'before' as const, personId: '2c1f3f0e-6a4b-4c1d-9e57-0a1b2c3d4e5f', keys: [0, 'Å & Ø'] };
    const filter = { ...read('tier=T3&from=2026-11-23&to=2026-12-01&state=STALE&area=syd&sector=SCHOOL&out=NO&per=50&sort=UNIT_DESC&free=ALL'), cursor };
    expect(read(rosterSearch(filter, { cursor }))).toEqual(filter);
    expect(read(rosterSearch(filter, { state: null }))).toEqual({ ...filter, state: null, cursor: null });
  });

  it('names the filters in use for the audit, never what they hold', () => {
    expect(usedFilters(read('state=STALE&area=syd'))).toEqual(['tier', 'from', 'to', 'free', 'state', 'area']);
  });
});
