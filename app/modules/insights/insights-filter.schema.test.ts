import { describe, expect, it } from 'vitest';
import { longestDays, monthsUntil, parseInsightsFilter, parseMonth } from './insights-filter.schema';
import { daysBetween } from '~/kernel/zone';

const today = '2026-11-22';
const read = (search: string) => parseInsightsFilter(new URLSearchParams(search), today);

describe('the time of an overview', () => {
  it('is the last four weeks and the coming two', () => {
    expect(read('')).toEqual({ from: '2026-10-25', to: '2026-12-05', sector: null, areaKey: null });
  });

  it('is what the address says, with place', () => {
    expect(read('from=2026-11-01&to=2026-11-07&sector=SCHOOL&area=nord')).toEqual({ from: '2026-11-01', to: '2026-11-07', sector: 'SCHOOL', areaKey: 'nord' });
  });

  it('leaves out what nobody could mean', () => {
    expect(read('from=2026-02-30&to=x&sector=PUB')).toEqual(read(''));
  });

  it('has one day when its end is before its start, and is cut when it is too long', () => {
    expect(read('from=2026-11-05&to=2026-11-01').to).toBe('2026-11-05');
    const long = read('from=2020-01-01&to=2026-01-01');
    expect(daysBetween(long.from, long.to) + 1).toBe(longestDays);
  });
});

describe('a representative’s month', () => {
  const month = (search: string) => parseMonth(new URLSearchParams(search), today);

  it('is this one, or one of the last twelve', () => {
    expect(month('')).toEqual({ from: '2026-11-01', to: '2026-11-30', sector: null, areaKey: null });
    expect(month('month=2026-02')).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
    expect(month('month=2020-02')).toEqual(month(''));
    expect(monthsUntil(today)).toHaveLength(12);
    expect(monthsUntil(today).at(-1)).toBe('2025-12');
  });

  it('cannot be narrowed to fewer days or one place', () => {
    expect(month('month=2026-10&from=2026-10-05&to=2026-10-05&sector=SCHOOL&area=nord')).toEqual({ from: '2026-10-01', to: '2026-10-31', sector: null, areaKey: null });
  });
});
