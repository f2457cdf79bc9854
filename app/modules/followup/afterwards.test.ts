import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import type { StateFacts } from '~/modules/assignments/assignment-facts';
import { askedWithinMs, courseOf, isTimeToAsk, mayAnswerFor } from './afterwards';
import { sumsOf } from './afterwards-sums';

const start = Date.UTC(2026, 10, 23, 6);
const end = start + 8 * hourMs;
const held = { shiftId: 's', state: 'HELD', start, end, askedAt: 0, freedAt: null, freedBy: null, freedReason: null, noShow: null } as const;
const facts = (given: Partial<StateFacts>): StateFacts => ({ answerBy: start, arrivedAt: null, ended: null, shifts: [held], ...given });

describe('a loan', () => {
  it('has run until its last shift, or until it was ended', () => {
    expect(courseOf(facts({}), end - 1)).toEqual({ isOver: false, ranUntil: null });
    expect(courseOf(facts({}), end)).toEqual({ isOver: true, ranUntil: end });
    const ended = { by: 'HOME', reason: null, effectiveFrom: start + hourMs } as const;
    expect(courseOf(facts({ ended }), end)).toEqual({ isOver: true, ranUntil: start + hourMs });
  });

  it('has not run when it ended before it began', () => {
    expect(courseOf(facts({ ended: { by: 'PERSON', reason: null, effectiveFrom: start - hourMs } }), end)).toEqual({ isOver: true, ranUntil: null });
    expect(courseOf(facts({ shifts: [] }), end)).toEqual({ isOver: true, ranUntil: null });
  });

  it('has not run when the person came to none of its shifts, unless they say that they did', () => {
    const noted = (answer: 'PREVENTED' | 'WAS_THERE' | null) => facts({ shifts: [{ ...held, noShow: { notedAt: end, answer, answeredAt: answer && end } }] });
    expect([noted(null), noted('PREVENTED'), noted('WAS_THERE')].map((one) => courseOf(one, end).ranUntil)).toEqual([null, null, end]);
  });

  it('is asked about when all that continues it is over too, and not weeks later', () => {
    const over = { isOver: true, ranUntil: end };
    expect(isTimeToAsk([over, { isOver: false, ranUntil: null }], end)).toBe(false);
    expect(isTimeToAsk([over, { isOver: true, ranUntil: null }], end)).toBe(true);
    expect(isTimeToAsk([{ isOver: true, ranUntil: null }], end)).toBe(false);
    expect(isTimeToAsk([over], end + askedWithinMs - 1)).toBe(true);
    expect(isTimeToAsk([over], end + askedWithinMs)).toBe(false);
    expect(isTimeToAsk([over, { isOver: true, ranUntil: end + 10 * dayMs }], end + 20 * dayMs)).toBe(true);
  });
});

it('lets each party answer once, and each home unit’s leader', () => {
  const bo = { party: 'RECEIVER', personId: 'bo' } as const;
  const eva = { party: 'HOME', personId: 'eva' } as const;
  expect(mayAnswerFor('RECEIVER', 'bo', [eva], 1)).toBe(true);
  expect(mayAnswerFor('RECEIVER', 'deputy', [bo], 1)).toBe(false);
  expect(mayAnswerFor('HOME', 'eva', [eva], 2)).toBe(false);
  expect(mayAnswerFor('HOME', 'other', [eva], 2)).toBe(true);
  expect(mayAnswerFor('HOME', 'other', [eva], 1)).toBe(false);
});

describe('sums', () => {
  const answers = (party: 'PERSON' | 'RECEIVER', count: number, mark: number) =>
    Array.from({ length: count }, (_, index) => ({ party, personId: `${index} ${mark}`, first: mark, second: 4, third: 1 }));

  it('hide fewer than five answers, and tell that there are none', () => {
    const [person, receiver, home] = sumsOf([...answers('PERSON', 4, 3), ...answers('RECEIVER', 5, 3)]);
    expect(person).toEqual({ party: 'PERSON', answers: null, means: { first: null, second: null, third: null } });
    expect(receiver).toEqual({ party: 'RECEIVER', answers: 5, means: { first: 3, second: 4, third: 1 } });
    expect(home).toEqual({ party: 'HOME', answers: 0, means: { first: null, second: null, third: null } });
  });

  it('count people, not answers: one leader with many loans stays hidden', () => {
    const ofOne = answers('RECEIVER', 9, 3).map((answer) => ({ ...answer, personId: 'bo' }));
    expect(sumsOf([...ofOne, ...answers('RECEIVER', 3, 3)])[1]?.answers).toBeNull();
    expect(sumsOf([...ofOne, ...answers('RECEIVER', 4, 3)])[1]?.answers).toBe(13);
  });

  it('tell means in halves', () => {
    expect(sumsOf([...answers('PERSON', 4, 4), ...answers('PERSON', 2, 2)])[0]?.means.first).toBe(3.5);
    expect(sumsOf([...answers('PERSON', 9, 4), ...answers('PERSON', 1, 1)])[0]?.means.first).toBe(3.5);
  });
});
