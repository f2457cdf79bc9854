import { expect, it } from 'vitest';
import type { AssignmentFacts } from './assignment-facts';
import { mayDoAll } from './assignment.policy';
import { stateOf } from './assignment-state';
import { offeredActs } from './loan-acts';

const now = 1_800_000_000_000;
const hour = 3_600_000;
const held = (state: 'HELD' | 'ASKED', start: number): AssignmentFacts => ({
  answerBy: now + hour,
  arrivedAt: null,
  ended: null,
  timeTaken: [],
  proposedPast: [],
  shifts: [{ shiftId: 'a', state, start, end: start + 8 * hour, askedAt: now - hour, freedAt: null, freedBy: null, freedReason: null, noShow: null }],
  answers: [],
});
const offered = (facts: AssignmentFacts, standing: 'PERSON' | 'RECEIVER' | 'HOME' | 'OTHER') =>
  offeredActs({ may: mayDoAll(facts, [standing], now), state: stateOf(facts, now) }).map(({ act, whyNot }) => [act, whyNot === null]);

it('offers the receiver what may be done first, then what may not with why', () => {
  expect(offered(held('HELD', now + 48 * hour), 'RECEIVER')).toEqual([
    ['freeShifts', true],
    ['end', true],
    ['markArrived', false],
    ['undoYes', false],
  ]);
});

it('explains nothing away before anything is agreed, and leaves a request to be answered', () => {
  expect(offered(held('ASKED', now + 48 * hour), 'PERSON')).toEqual([]);
});

it('offers a stranger nothing, and when it is over nobody anything but, for two weeks, the receiver’s note that nobody came', () => {
  expect(offered(held('HELD', now + 48 * hour), 'OTHER')).toEqual([]);
  expect(offered(held('HELD', now - 48 * hour), 'RECEIVER')).toEqual([['noteNoShow', true]]);
  expect(offered(held('HELD', now - 30 * 24 * hour), 'RECEIVER')).toEqual([]);
});

it('lets a leader answer a request with some of its shifts, and offers freeing them only when their yes is given', () => {
  const yes = { id: 'y', party: 'PERSON', employmentId: null, value: 'YES', via: 'APP', givenById: 'p', recordedById: null, at: now, needVersion: 1, shiftIds: ['a'], reason: null, overrides: [], undoneAt: null } as const;
  const request = { ...held('ASKED', now + 48 * hour), answers: [yes], timeTaken: [{ employmentId: 'e', shiftIds: ['a'] }] };
  const release = { ...yes, id: 'h', party: 'HOME', employmentId: 'e' } as const;
  expect(offered(request, 'HOME')).not.toContainEqual(['freeShifts', true]);
  expect(offered({ ...request, answers: [yes, release] }, 'HOME')).toContainEqual(['freeShifts', true]);
});

it('lets the home leader call the person home', () => {
  expect(offered(held('HELD', now + 48 * hour), 'HOME')).toContainEqual(['recall', true]);
});
