import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { anAnswer, anAskedShift, assignmentFacts, friday } from '../../../tests/factories/assignment-facts';
import { agreedShiftIds, countingAnswer, yesesOf } from './yeses';

const three = [anAnswer('PERSON'), anAnswer('RECEIVER'), anAnswer('HOME')];

describe('the three yeses', () => {
  it('agree on nothing while one of them is missing', () => {
    for (const missing of three) expect(agreedShiftIds(assignmentFacts({ answers: three.filter((one) => one !== missing) }))).toEqual([]);
    expect(agreedShiftIds(assignmentFacts({ answers: three }))).toEqual(['mon', 'tue']);
  });

  it('agree on the shifts that all of them cover', () => {
    const answers = [anAnswer('PERSON', { shiftIds: ['mon'] }), anAnswer('RECEIVER'), anAnswer('HOME')];
    expect(agreedShiftIds(assignmentFacts({ answers }))).toEqual(['mon']);
  });

  it('count the newest answer of a party', () => {
    const no = anAnswer('RECEIVER', { value: 'NO', at: friday + 1 });
    expect(agreedShiftIds(assignmentFacts({ answers: [...three, no] }))).toEqual([]);
    expect(agreedShiftIds(assignmentFacts({ answers: [no, ...three, anAnswer('RECEIVER', { at: friday + 2 })] }))).toEqual(['mon', 'tue']);
  });

  it('do not count what was undone, and then the one before counts again', () => {
    const undone = anAnswer('PERSON', { value: 'NO', at: friday + 1, undoneAt: friday + 2 });
    expect(countingAnswer(assignmentFacts({ answers: [...three, undone] }), 'PERSON')?.value).toBe('YES');
    expect(agreedShiftIds(assignmentFacts({ answers: [anAnswer('PERSON', { undoneAt: friday + 2 }), ...three.slice(1)] }))).toEqual([]);
  });

  it('need the leader of every employment whose time is taken, each for its own shifts', () => {
    const timeTaken = [
      { employmentId: 'job', shiftIds: ['mon'] },
      { employmentId: 'second', shiftIds: ['mon', 'tue'] },
    ];
    const second = anAnswer('HOME', { employmentId: 'second', shiftIds: ['tue'] });
    expect(agreedShiftIds(assignmentFacts({ timeTaken, answers: three }))).toEqual([]);
    expect(agreedShiftIds(assignmentFacts({ timeTaken, answers: [...three, second] }))).toEqual(['tue']);
    expect(yesesOf(assignmentFacts({ timeTaken, answers: three })).map((one) => [one.party, one.employmentId, one.yesTo])).toEqual([
      ['PERSON', null, ['mon', 'tue']],
      ['RECEIVER', null, ['mon', 'tue']],
      ['HOME', 'job', ['mon']],
      ['HOME', 'second', []],
    ]);
  });

  it('never agree on a shift for which no employment was found', () => {
    expect(agreedShiftIds(assignmentFacts({ timeTaken: [{ employmentId: 'job', shiftIds: ['mon'] }], answers: three }))).toEqual(['mon']);
    expect(agreedShiftIds(assignmentFacts({ timeTaken: [], answers: three }))).toEqual([]);
  });

  it('stay when a party narrows: what is freed falls out and the rest is agreed', () => {
    const shifts = [anAskedShift('mon', { state: 'FREED', freedAt: friday + 1, freedBy: 'HOME' }), anAskedShift('tue')];
    expect(agreedShiftIds(assignmentFacts({ shifts, answers: three }))).toEqual(['tue']);
  });

  it('ask the person for a fresh yes when a shift is asked anew, and nobody else', () => {
    const shifts = [anAskedShift('mon', { askedAt: friday + hourMs }), anAskedShift('tue')];
    expect(agreedShiftIds(assignmentFacts({ shifts, answers: three }))).toEqual(['tue']);
    const fresh = anAnswer('PERSON', { at: friday + hourMs });
    expect(agreedShiftIds(assignmentFacts({ shifts, answers: [...three, fresh] }))).toEqual(['mon', 'tue']);
  });

  it('do not ask again for what is held', () => {
    const shifts = [anAskedShift('mon', { state: 'HELD', askedAt: friday + hourMs }), anAskedShift('tue')];
    expect(agreedShiftIds(assignmentFacts({ shifts, answers: three }))).toEqual(['tue']);
    expect(yesesOf(assignmentFacts({ shifts, answers: three }))[0]?.yesTo).toEqual(['mon', 'tue']);
  });
});
