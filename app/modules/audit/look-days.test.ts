import { describe, expect, it } from 'vitest';
import { lookPage, type LookGroup } from './look-days';

const group = (on: string, actorId: string | null, action = 'roster.look', times = 1, lastAt = Date.parse(`${on}T12:00:00Z`)): LookGroup => ({ on, actorId, action, times, lastAt });

describe('who has seen my data', () => {
  it('is one line for twenty looks by one person on one day, with where and how often', () => {
    const { lines } = lookPage([group('2026-11-22', 'maja', 'roster.look', 17), group('2026-11-22', 'maja', 'person.look', 3, 5e12)], 20, false);
    expect(lines).toEqual([{ actorId: 'maja', on: '2026-11-22', lastAt: 5e12, places: [{ place: 'roster', times: 17 }, { place: 'person', times: 3 }] }]);
  });

  it('joins ways that are told as one place', () => {
    expect(lookPage([group('2026-11-22', 'maja', 'roster.export'), group('2026-11-22', 'maja', 'unit.hoursExport', 2)], 20, false).lines[0]?.places).toEqual([{ place: 'export', times: 3 }]);
  });

  it('keeps people and days apart, newest first, and the system among them', () => {
    const lines = lookPage([group('2026-11-21', 'maja'), group('2026-11-22', 'jonas', 'roster.look', 1, 2), group('2026-11-22', null, 'roster.look', 1, 9)], 20, false).lines;
    expect(lines.map(({ on, actorId }) => [on, actorId])).toEqual([['2026-11-22', null], ['2026-11-22', 'jonas'], ['2026-11-21', 'maja']]);
  });

  it('turns pages between days, so that no day is told in part', () => {
    const groups = ['2026-11-22', '2026-11-21', '2026-11-20'].flatMap((day) => ['a', 'b'].map((who) => group(day, who)));
    const first = lookPage(groups, 3, false);
    expect([first.lines.length, first.earlier]).toEqual([4, '2026-11-21']);
    const rest = lookPage(groups.filter(({ on }) => on < '2026-11-21'), 3, false);
    expect([rest.lines.length, rest.earlier]).toEqual([2, null]);
  });

  it('leaves the last day read to the next page when there was more', () => {
    expect(lookPage([group('2026-11-22', 'a'), group('2026-11-21', 'a')], 20, true)).toMatchObject({ lines: [{ on: '2026-11-22' }], earlier: '2026-11-22' });
    expect(lookPage([], 20, false)).toEqual({ lines: [], earlier: null });
  });
});
