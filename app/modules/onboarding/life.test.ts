import { expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { isBeyond, itemDueAt, statusOf, standingInTheWay, type StoredItem } from './checklist';
import type { TemplateItem } from './item';
import { lifeOf } from './life';

const zone = 'Europe/Copenhagen';
const start = Date.UTC(2026, 10, 23, 6);
const held = [{ start, end: start + 8 * hourMs }, { start: start + 7 * dayMs, end: start + 7 * dayMs + 8 * hourMs }];
const end = start + 7 * dayMs + 8 * hourMs;
const none = { unmet: [], blocking: [], hasArrived: false };
const stored = (more: Partial<TemplateItem> = {}, state: StoredItem['state'] = 'OPEN'): StoredItem => ({
  id: 'one', role: 'PERSON', madeAt: start - 20 * dayMs, state, settledAt: null, settledById: null, reason: null,
  item: { key: 'one', phase: 'BEFORE', text: { da: '', nb: '', en: '' }, due: { anchor: 'START', unit: 'HOURS', amount: -24 }, blocks: null, records: null, country: null, ...more },
});

it('comes, runs, hands back and is over, by the shifts held', () => {
  expect([start - 1, start, end - 1, end, end + 30 * dayMs].map((now) => lifeOf(held, now).stage)).toEqual(['COMING', 'RUNNING', 'RUNNING', 'AFTER', 'OVER']);
  expect(lifeOf([], start)).toEqual({ stage: 'OVER', span: null });
});

it('is late after its time, soon within a week, later else, and lapses when the work is over', () => {
  const at = (now: number) => statusOf(stored(), lifeOf(held, now), none, now, zone);
  expect([start - 10 * dayMs, start - 3 * dayMs, start - dayMs, start - dayMs + 1, end - 1, end].map(at)).toEqual(['LATER', 'SOON', 'SOON', 'LATE', 'LATE', 'LAPSED']);
});

it('asks for the handing back for a month after the last shift', () => {
  const back = stored({ phase: 'HAND_BACK', due: { anchor: 'END', unit: 'DAYS', amount: 1 } });
  const at = (now: number) => statusOf(back, lifeOf(held, now), none, now, zone);
  expect([end, end + 2 * dayMs, end + 31 * dayMs].map(at)).toEqual(['SOON', 'LATE', 'LAPSED']);
});

it('lets facts speak before ticks', () => {
  const now = start - dayMs / 2;
  const rule = (state: StoredItem['state'], unmet: boolean) => statusOf(stored({ blocks: 'RECORD_CHECK' }, state), lifeOf(held, now), { ...none, unmet: unmet ? ['RECORD_CHECK'] : [] }, now, zone);
  expect([rule('OPEN', true), rule('DONE', true), rule('OPEN', false), rule('DONE', false)]).toEqual(['LATE', 'LATE', 'MET', 'MET']);
  expect(statusOf(stored({ records: 'ARRIVED' }), lifeOf(held, now), { ...none, hasArrived: true }, now, zone)).toBe('DONE');
});

it('stands in the way of a start with rules that no list asks for and with what must be ticked first', () => {
  const items = [stored({ blocks: 'TICK' }), { ...stored({ blocks: 'TICK' }, 'DONE'), id: 'two' }, { ...stored({ blocks: 'TICK' }, 'NOT_RELEVANT'), id: 'three' }, { ...stored(), id: 'four' }];
  expect(standingInTheWay(items, { ...none, unmet: ['RECORD_CHECK', 'HEALTH_CLEARANCE'], blocking: ['HEALTH_CLEARANCE'] })).toEqual({ rules: ['HEALTH_CLEARANCE'], items: [items[0]] });
});

it('asks about the day after until that day is over, and after a week only of a loan that is so long', () => {
  const short = [{ start, end: start + 8 * hourMs }];
  const week = stored({ phase: 'FIRST_WEEK', due: { anchor: 'START', unit: 'DAYS', amount: 7 } });
  const day = stored({ phase: 'DAY_ONE', due: { anchor: 'START', unit: 'DAYS', amount: 1 } });
  const at = (one: StoredItem, shifts: typeof short, now: number) => statusOf(one, lifeOf(shifts, now), none, now, zone);
  expect([at(day, short, start), at(day, short, start + 9 * hourMs), at(day, short, start + dayMs + 1)]).toEqual(['SOON', 'SOON', 'LAPSED']);
  expect([at(week, held, start), at(week, short, start)]).toEqual(['LATER', 'LAPSED']);
  expect([isBeyond(week, lifeOf(short, start), zone), isBeyond({ ...week, state: 'DONE' }, lifeOf(short, start), zone), isBeyond(day, lifeOf(short, start), zone)]).toEqual([true, false, false]);
});

it('is not late on the day its list was made', () => {
  const now = start - dayMs / 2;
  const made = { ...stored(), madeAt: now };
  expect(itemDueAt(made, lifeOf(held, now), zone)).toBe(start);
  expect(statusOf(made, lifeOf(held, now), none, now, zone)).toBe('SOON');
});
