import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '~/kernel/time';
import { ladderOf, responsibleAt, stepDeadline, type LeaderTermFact } from './responsible';

const units = [
  { id: 'town', parentId: null },
  { id: 'care', parentId: 'town' },
  { id: 'birk', parentId: 'care' },
];
const term = (personId: string, unitId: string, changes: Partial<LeaderTermFact> = {}): LeaderTermFact => ({ personId, unitId, kind: 'LEADER', from: '2020-01-01', to: null, ...changes });
const deputy = { kind: 'DEPUTY' as const };
const who = (terms: LeaderTermFact[], except = 'person') => ladderOf('birk', units, terms, '2026-11-23', except).map((rung) => [rung.as, ...rung.personIds]);

describe('who is asked for a leader’s yes', () => {
  it('is the leader, before the deputy of the same unit', () => {
    expect(who([term('Eva', 'birk', deputy), term('Bo', 'birk')])).toEqual([['LEADER', 'Bo']]);
  });

  it('is the deputy when there is no leader in their term', () => {
    expect(who([term('Bo', 'birk', { to: '2026-11-22' }), term('Eva', 'birk', deputy)])).toEqual([['DEPUTY', 'Eva']]);
    expect(who([term('Bo', 'birk', { from: '2026-11-24' }), term('Eva', 'birk', deputy)])).toEqual([['DEPUTY', 'Eva']]);
    expect(who([term('Bo', 'birk', { to: '2026-11-23' }), term('Eva', 'birk', deputy)])).toEqual([['LEADER', 'Bo']]);
  });

  it('climbs to the nearest leader above', () => {
    expect(who([term('Top', 'town'), term('Mid', 'care')])).toEqual([['LEADER', 'Mid'], ['LEADER', 'Top']]);
  });

  it('is never the person whose time it is: it goes one step up', () => {
    expect(who([term('Bo', 'birk'), term('Mid', 'care')], 'Bo')).toEqual([['LEADER', 'Mid']]);
    expect(who([term('Bo', 'birk'), term('Eva', 'birk', deputy), term('Mid', 'care')], 'Bo')).toEqual([['DEPUTY', 'Eva'], ['LEADER', 'Mid']]);
  });

  it('asks nobody twice who leads on several steps', () => {
    expect(who([term('Bo', 'birk'), term('Bo', 'care'), term('Top', 'town')])).toEqual([['LEADER', 'Bo'], ['LEADER', 'Top']]);
  });

  it('is nobody when nobody leads, so that the coordinators see it', () => {
    expect(who([])).toEqual([]);
    expect(responsibleAt([], 0, hourMs, 1).current).toEqual({ as: 'NOBODY', personIds: [] });
  });
});

describe('an unanswered request', () => {
  const ladder = ladderOf('birk', units, [term('Bo', 'birk'), term('Mid', 'care')], '2026-11-23', 'person');
  const asked = Date.UTC(2026, 10, 20, 12);

  it('waits half the time left, at least 15 minutes and at most 24 hours', () => {
    expect(stepDeadline(asked, asked + 4 * hourMs)).toBe(asked + 2 * hourMs);
    expect(stepDeadline(asked, asked + 20 * minuteMs)).toBe(asked + 15 * minuteMs);
    expect(stepDeadline(asked, asked + 96 * hourMs)).toBe(asked + 24 * hourMs);
  });

  it('climbs one step at its deadline, by facts and now alone', () => {
    const at = (now: number) => responsibleAt(ladder, asked, asked + 8 * hourMs, now);
    expect(at(asked + 4 * hourMs - 1)).toMatchObject({ current: { personIds: ['Bo'] }, earlier: [], until: asked + 4 * hourMs });
    expect(at(asked + 4 * hourMs)).toMatchObject({ current: { personIds: ['Mid'] }, earlier: [{ personIds: ['Bo'] }], until: asked + 6 * hourMs });
    expect(at(asked + 6 * hourMs).current).toEqual({ as: 'NOBODY', personIds: [] });
  });
});

it('climbs at whole milliseconds, which is what an instant is', () => {
  expect(stepDeadline(1_000, 1_000 + 2 * hourMs + 1)).toBe(1_000 + hourMs);
});
