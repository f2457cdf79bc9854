import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { instantAtOrAfter } from '~/kernel/zone';
import { byUrgency, narrowed, parseNeedFilter, weeksOf, type NeedListItem } from './need-list';

const zone = 'Europe/Copenhagen';
const monday = instantAtOrAfter('2026-11-23', '07:00', zone);
const shift = (start: number) => ({ start, end: start + 8 * hourMs });
const need = (change: Partial<NeedListItem>): NeedListItem => ({
  id: 'a',
  title: 'A',
  kind: 'SHORTAGE',
  status: 'PUBLISHED',
  priority: 3,
  unitId: 'u',
  unitName: 'U',
  sector: 'NURSING_HOME',
  areaKey: 'midt',
  areaName: 'Midt',
  updatedAt: 0,
  shifts: [shift(monday)],
  lineIds: [],
  competenceKeys: ['nurse'],
  totals: { wanted: 1, held: 0, asked: 0, missing: 1 },
  seeking: [],
  ...change,
});
const all = { sector: null, area: null, week: null, competence: null };

describe('the filters in the address', () => {
  test('are read', () => {
    const search = new URLSearchParams('view=own&sector=SCHOOL&area=nord&week=2026-11-25&competence=nurse&mine=on&page=2');
    expect(parseNeedFilter(search, true)).toEqual({
      view: 'own',
      sector: 'SCHOOL',
      area: 'nord',
      week: '2026-11-23',
      competence: 'nurse',
      mine: 'on',
      page: 2,
    });
  });

  test('that make no sense count as not chosen', () => {
    const search = new URLSearchParams('view=x&sector=MOON&area=&week=2026-02-31&competence=&mine=yes&page=-1');
    expect(parseNeedFilter(search, true)).toEqual({ view: 'own', sector: null, area: null, week: null, competence: null, mine: null, page: 1 });
  });
});

test('only those who post needs have other views than the open ones', () => {
  expect(parseNeedFilter(new URLSearchParams('view=drafts'), false).view).toBe('open');
  expect(parseNeedFilter(new URLSearchParams('view=drafts'), true).view).toBe('drafts');
  expect(parseNeedFilter(new URLSearchParams(''), true).view).toBe('own');
});

describe('narrowed', () => {
  const needs = [need({}), need({ id: 'b', sector: 'SCHOOL', areaKey: 'nord', competenceKeys: ['teacher'], shifts: [shift(monday + 7 * dayMs)] })];

  test.each([
    [{ sector: 'SCHOOL' as const }, ['b']],
    [{ area: 'midt' }, ['a']],
    [{ competence: 'teacher' }, ['b']],
    [{ week: '2026-11-23' }, ['a']],
    [{ week: '2026-11-30' }, ['b']],
    [{ week: '2026-12-07' }, []],
    [{}, ['a', 'b']],
  ])('%j', (filter, ids) => {
    expect(narrowed(needs, { ...all, ...filter }, zone).map(({ id }) => id)).toEqual(ids);
  });

  test('counts a night by the day it starts', () => {
    const sunday = shift(instantAtOrAfter('2026-11-22', '23:00', zone));
    expect(narrowed([need({ shifts: [sunday] })], { ...all, week: '2026-11-23' }, zone)).toEqual([]);
  });
});

test('weeks that are over are not offered', () => {
  const needs = [need({ shifts: [shift(monday), shift(monday + 7 * dayMs)] })];
  expect(weeksOf(needs, monday, zone)).toEqual(['2026-11-23', '2026-11-30']);
  expect(weeksOf(needs, monday + dayMs, zone)).toEqual(['2026-11-30']);
});

test('the most urgent stand first, then the soonest, drafts without shifts last', () => {
  const needs = [
    need({ id: 'draft', shifts: [] }),
    need({ id: 'later', shifts: [shift(monday + dayMs)] }),
    need({ id: 'sooner' }),
    need({ id: 'life', priority: 5, shifts: [] }),
  ];
  expect(needs.sort(byUrgency).map(({ id }) => id)).toEqual(['life', 'sooner', 'later', 'draft']);
});
