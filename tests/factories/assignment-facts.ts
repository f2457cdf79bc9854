import type { Answer, AskedShift, AssignmentFacts } from '../../app/modules/assignments/assignment-facts';
import { hourMs } from '../../app/kernel/time';

// Facts of an assignment without a database: two asked shifts of one employment, and nobody has answered.

/** Monday 23 November 2026 at 7 in Copenhagen. */
export const monday = Date.UTC(2026, 10, 23, 6);
export const friday = monday - 72 * hourMs;

export const anAskedShift = (shiftId: string, changes: Partial<AskedShift> = {}): AskedShift => ({
  shiftId,
  state: 'ASKED',
  start: monday,
  end: monday + 8 * hourMs,
  askedAt: friday,
  freedAt: null,
  freedBy: null,
  freedReason: null,
  noShow: null,
  ...changes,
});

export const anAnswer = (party: Answer['party'], changes: Partial<Answer> = {}): Answer => ({
  id: `${party} ${changes.at ?? friday}`,
  party,
  employmentId: party === 'HOME' ? 'job' : null,
  value: 'YES',
  via: 'APP',
  givenById: 'somebody',
  recordedById: null,
  at: friday,
  needVersion: 1,
  shiftIds: ['mon', 'tue'],
  reason: null,
  overrides: [],
  undoneAt: null,
  ...changes,
});

export const assignmentFacts = (changes: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  answerBy: monday,
  arrivedAt: null,
  ended: null,
  shifts: [anAskedShift('mon'), anAskedShift('tue', { start: monday + 24 * hourMs, end: monday + 32 * hourMs })],
  answers: [],
  timeTaken: [{ employmentId: 'job', shiftIds: ['mon', 'tue'] }],
  proposedPast: [],
  ...changes,
});
