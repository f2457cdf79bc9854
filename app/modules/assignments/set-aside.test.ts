import { describe, expect, it } from 'vitest';
import { anAnswer, assignmentFacts, friday } from '../../../tests/factories/assignment-facts';
import { aContext } from '../../../tests/factories/facts';
import { judge } from '~/modules/matching/judge';
import type { ReasonFact } from '~/modules/matching/reason';
import { inTheWay, namedAmong, setAsideAs, setAsideIn, stillInTheWay } from './set-aside';

const reason = (fact: ReasonFact) => judge(fact, aContext({ ownYes: true }));
const rest = reason({ code: 'REST_SHORT', data: { rest: null, stretch: { start: 0, end: 1 }, requiredHours: 11 }, shiftIds: ['mon'] });
const restBoth = { ...rest, shiftIds: ['mon', 'tue'] };
const restricted = reason({ code: 'RESTRICTED', data: {}, shiftIds: ['mon'] });
const overlap = reason({ code: 'OVERLAP', data: { with: { start: 0, end: 1 } }, shiftIds: ['mon'] });
const authorised = reason({ code: 'NOT_CLAIMED', variant: 'AUTHORISED_ONLY', data: { group: 0, anyOf: ['nurse'] }, shiftIds: ['mon'] });
const ends = reason({ code: 'EMPLOYMENT_ENDS', data: { lastDay: null }, shiftIds: ['mon'] });
const check = reason({ code: 'RECORD_CHECK_MISSING', variant: 'NORWEGIAN', data: { check: 'NO_POLITIATTEST_HEALTH' }, shiftIds: ['mon'] });

describe('what may be set aside', () => {
  it.each([
    ['rest', [rest], ['RECEIVER'], 'RECEIVER'],
    ['rest', [rest], ['HR'], 'HR'],
    ['rest', [rest], ['COORDINATOR'], null],
    ['rest', [rest], ['PERSON'], null],
    ['a restriction', [restricted], ['RECEIVER', 'HOME'], null],
    ['a restriction', [restricted], ['HR'], 'HR'],
    ['rest and a restriction by who is both', [rest, restricted], ['RECEIVER', 'HR'], 'HR'],
    ['an overlap', [overlap], ['RECEIVER', 'HOME', 'HR'], null],
    ['a place for authorised people only', [authorised], ['RECEIVER', 'HOME', 'HR'], null],
    ['an employment that ends', [ends], ['RECEIVER', 'HOME', 'HR'], null],
    ['a Norwegian record check', [check], ['RECEIVER', 'HOME', 'HR'], null],
  ] as const)('%s: in which right', (_what, reasons, own, role) => {
    expect(setAsideAs(reasons, own)).toBe(role);
  });

  it('is what blocks now or at the start, of the codes that are named', () => {
    expect(namedAmong([rest, restricted, check], 'confirm', ['REST_SHORT', 'RECORD_CHECK_MISSING'])).toEqual([rest, check]);
    expect(namedAmong([reason({ code: 'AVAILABILITY_UNKNOWN', data: {}, shiftIds: ['mon'] })], 'confirm', ['AVAILABILITY_UNKNOWN'])).toEqual([]);
  });
});

describe('what is set aside', () => {
  it('comes from HR’s asking and from the yeses that count', () => {
    const answers = [anAnswer('RECEIVER', { overrides: ['REST_SHORT'], at: friday + 1 }), anAnswer('HOME', { overrides: ['WEEK_HOURS'], value: 'NO' })];
    const proposedPast = [{ codes: ['OWN_UNIT'], shiftIds: ['mon'] }];
    expect(setAsideIn(assignmentFacts({ answers, proposedPast }))).toEqual([proposedPast[0], { codes: ['REST_SHORT'], shiftIds: ['mon', 'tue'] }]);
    const later = [...answers, anAnswer('RECEIVER', { at: friday + 2 })];
    expect(setAsideIn(assignmentFacts({ answers: later }))).toEqual([]);
  });

  it('holds for the reasons it names and for no others', () => {
    const setAside = [{ codes: ['REST_SHORT'], shiftIds: ['mon'] }];
    expect(stillInTheWay([rest, restricted], 'confirm', setAside)).toEqual([restricted]);
    expect(stillInTheWay([rest], 'confirm', [{ codes: ['OWN_UNIT'], shiftIds: ['mon'] }])).toEqual([rest]);
  });

  it('holds for the shifts it was given for, however many gave it', () => {
    expect(stillInTheWay([restBoth], 'confirm', [{ codes: ['REST_SHORT'], shiftIds: ['mon'] }])).toEqual([restBoth]);
    const both = [
      { codes: ['REST_SHORT'], shiftIds: ['mon'] },
      { codes: ['REST_SHORT'], shiftIds: ['tue'] },
    ];
    expect(stillInTheWay([restBoth], 'confirm', both)).toEqual([]);
  });

  it('never is what nobody may set aside, whatever was written', () => {
    const codes = ['OVERLAP', 'NOT_CLAIMED', 'EMPLOYMENT_ENDS', 'RECORD_CHECK_MISSING'];
    const never = [overlap, authorised, ends];
    expect(stillInTheWay(never, 'confirm', [{ codes, shiftIds: ['mon'] }])).toEqual(never);
    expect(inTheWay(never, 'ask', codes)).toEqual(never);
    expect(stillInTheWay([check], 'start', [{ codes, shiftIds: ['mon'] }])).toEqual([check]);
  });
});
