import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import type { Answer, AssignmentFacts } from './assignment-facts';
import { asSeenBy } from './as-seen-by';
import { stateOf } from './assignment-state';

const at = (hours: number): number => 1_800_000_000_000 + hours * hourMs;
const answer = (party: Answer['party'], value: Answer['value'], hours: number): Answer => ({
  id: `${party} ${hours}`,
  party,
  employmentId: null,
  value,
  via: 'APP',
  givenById: party,
  recordedById: null,
  at: at(hours),
  needVersion: 1,
  shiftIds: ['a', 'b'],
  reason: null,
  overrides: [],
  undoneAt: null,
});
const shift = (shiftId: string, freedAt: number | null): AssignmentFacts['shifts'][number] => ({
  shiftId,
  state: freedAt === null ? 'ASKED' : 'FREED',
  start: at(100),
  end: at(108),
  askedAt: at(0),
  freedAt,
  freedBy: freedAt === null ? null : 'PERSON',
  freedReason: null, noShow: null,
});
const facts = (answers: readonly Answer[], freedAt: number | null): AssignmentFacts => ({
  answerBy: at(48),
  arrivedAt: null,
  ended: null,
  shifts: [shift('a', freedAt), shift('b', freedAt)],
  answers,
  timeTaken: [],
  proposedPast: [],
});

describe('a declined request', () => {
  const declined = facts([answer('RECEIVER', 'YES', 0), answer('PERSON', 'NO', 2)], at(2));
  const unanswered = facts([answer('RECEIVER', 'YES', 0)], null);

  it.each([['RECEIVER'], ['HOME'], ['HR'], ['COORDINATOR']] as const)('reads to %s as one that nobody has answered', (standing) => {
    expect(asSeenBy(declined, [standing])).toEqual(unanswered);
  });

  it('ends for others at its deadline, not before', () => {
    const seen = asSeenBy(declined, ['RECEIVER']);
    expect(stateOf(seen, at(47)).state).toBe('OPEN');
    expect(stateOf(seen, at(48))).toMatchObject({ state: 'ENDED', by: 'SYSTEM', reason: 'DEADLINE' });
  });

  it('is what it is to the person', () => {
    expect(asSeenBy(declined, ['PERSON'])).toBe(declined);
    expect(stateOf(declined, at(3))).toMatchObject({ state: 'ENDED', by: 'PERSON' });
  });
});

it('shows a withdrawal after a yes to everybody', () => {
  const withdrawn = facts([answer('PERSON', 'YES', 1)], at(5));
  expect(asSeenBy(withdrawn, ['RECEIVER'])).toBe(withdrawn);
});

it('leaves shifts that were freed before the no as they are', () => {
  const both = { ...facts([answer('PERSON', 'NO', 2)], at(2)) };
  const mixed = { ...both, shifts: [shift('a', at(1)), shift('b', at(2))] };
  expect(asSeenBy(mixed, ['RECEIVER']).shifts.map((one) => one.state)).toEqual(['FREED', 'ASKED']);
});

describe('a shift that got another time after the no', () => {
  // "a" was moved to "c", and "c" is asked for; "b" was let go with the no
  const moved = (second: readonly Answer[], c: AssignmentFacts['shifts'][number]): AssignmentFacts => ({
    ...facts([answer('PERSON', 'NO', 2), ...second], at(2)),
    shifts: [{ ...shift('a', at(3)), freedBy: 'SYSTEM', freedReason: 'MOVED' }, shift('b', at(2)), c],
  });
  const to = (value: Answer['value'], hours: number): Answer => ({ ...answer('PERSON', value, hours), shiftIds: ['c'] });
  const silent = { ...moved([], shift('c', null)), answers: [], shifts: [moved([], shift('c', null)).shifts[0], shift('b', null), shift('c', null)] };

  it('and a second no, reads as one that nobody has answered', () => {
    expect(asSeenBy(moved([], shift('c', null)), ['RECEIVER'])).toEqual(silent);
    expect(asSeenBy(moved([to('NO', 5)], shift('c', at(5))), ['RECEIVER'])).toEqual(silent);
  });

  it('and a yes to the new time, reads as a yes that left the others out', () => {
    const seen = asSeenBy(moved([to('YES', 5)], shift('c', null)), ['RECEIVER']);
    expect(seen.answers).toEqual([to('YES', 5)]);
    expect(seen.shifts.map(({ state, freedAt }) => [state, freedAt])).toEqual([['FREED', at(3)], ['FREED', at(5)], ['ASKED', null]]);
  });
});
