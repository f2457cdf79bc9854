import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { groupFindings, type ShownFinding } from './finding';

const finding = (id: string, assignmentId: string, day: number, rest: Partial<ShownFinding> = {}): ShownFinding => ({
  id,
  assignmentId,
  needId: 'need',
  shiftId: `${assignmentId} ${day}`,
  period: { start: day * 24 * hourMs, end: day * 24 * hourMs + 8 * hourMs },
  since: day,
  reason: 'CONFIDENTIALITY_MISSING',
  maySettle: true,
  ...rest,
});

describe('findings of one assignment', () => {
  it('are one for each reason, with all of its shifts', () => {
    const groups = groupFindings([finding('a', 'one', 1), finding('b', 'two', 1), finding('c', 'one', 2), finding('d', 'one', 2, { reason: 'RECORD_CHECK_MISSING' })]);
    expect(groups.map(({ ids }) => ids)).toEqual([['a', 'c'], ['b'], ['d']]);
    expect(groups[0]).toMatchObject({ assignmentId: 'one', since: 2, periods: [{ start: 24 * hourMs }, { start: 48 * hourMs }] });
  });

  it('name a shift once, whatever private reasons there are to speak with HR about', () => {
    const hidden = { reason: 'SPEAK_WITH_HR', maySettle: false } as const;
    expect(groupFindings([finding('a', 'one', 1, hidden), finding('b', 'one', 1, hidden)])).toMatchObject([{ ids: ['a', 'b'], periods: [{ start: 24 * hourMs }] }]);
  });

  it('are settled together only by whoever may settle each of them', () => {
    expect(groupFindings([finding('a', 'one', 1), finding('b', 'one', 2, { maySettle: false })])).toMatchObject([{ maySettle: false }]);
  });
});
