import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { anAskedShift, assignmentFacts, monday } from '../../../tests/factories/assignment-facts';
import type { NoShow } from './assignment-facts';
import { worthOfMessage } from './message-worth';

const evening = monday + 12 * hourMs;
const noted = (answer: NoShow['answer']): NoShow => ({ notedAt: evening, answer, answeredAt: answer && evening });
// a shift that was moved and moved back has stood at this time before
const facts = (noShow: NoShow | null) => assignmentFacts({ shifts: [anAskedShift('before', { state: 'FREED' }), anAskedShift('mon', { state: 'HELD', noShow })] });
const isObsolete = (kind: string, noShow: NoShow | null): boolean => worthOfMessage(kind, facts(noShow), monday, evening).isObsolete;

it('a note that nobody came is news until it is answered or taken back', () => {
  expect([noted(null), noted('PREVENTED'), null].map((noShow) => isObsolete('assignment.noShow', noShow))).toEqual([false, true, true]);
});

it('an answer to it, or taking it back, stays news, and none of the three wakes anybody', () => {
  for (const kind of ['assignment.noShowAnswered', 'assignment.noShowRemoved']) expect(isObsolete(kind, null)).toBe(false);
  for (const kind of ['assignment.noShow', 'assignment.noShowAnswered', 'assignment.noShowRemoved']) expect(worthOfMessage(kind, facts(noted(null)), monday, evening).urgentAt).toBeNull();
});
