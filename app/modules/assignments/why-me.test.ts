import { describe, expect, it } from 'vitest';
import { aCompetence, aContext, aLine, anEmployment, aPerson, aShift } from '../../../tests/factories/facts';
import { evaluate } from '~/modules/matching/evaluate';
import type { LineFacts, PersonFacts } from '~/modules/matching/facts';
import { isWarning, whyMe } from './why-me';

const context = aContext({ moment: 'confirm', ownYes: true });
const shifts = [aShift('2026-11-23'), aShift('2026-11-24')];

function told(person: PersonFacts, line: LineFacts = aLine()) {
  return whyMe({ person, line, shifts, evaluation: evaluate(person, line, shifts, context) }, context);
}
const codes = (person: PersonFacts, line?: LineFacts) => told(person, line).map((why) => (why.code === 'KNOW' ? why.reason : why.code));

describe('why somebody is asked', () => {
  it('says what they can and that they can all of it', () => {
    const why = told(aPerson());
    expect(why.slice(0, 2)).toEqual([
      { code: 'CAN', competence: 'nurse', status: 'VERIFIED' },
      { code: 'ALL_SHIFTS', count: 2 },
    ]);
    expect(why.some(isWarning)).toBe(false);
  });

  it('names the competence that the person has, not the one it covers', () => {
    const covering = aPerson({ competences: [aCompetence('care_assistant', { viaKey: 'nurse' })] });
    expect(told(covering, aLine({ requirements: [{ anyOf: ['care_assistant'], authorisedOnly: false }] }))[0]).toMatchObject({
      code: 'CAN',
      competence: 'nurse',
    });
  });

  it('says what the leader has lifted on the first day, and warns of what was practised long ago', () => {
    const capacity = {
      id: 'c',
      lifted: 'SOME' as const,
      hoursPerWeek: 32,
      tasks: 'Arkivet venter',
      kind: 'WITHIN_CONTRACT' as const,
      source: 'LEADER' as const,
      from: '2026-11-01',
      to: null,
      setAt: 0,
      revokedAt: null,
    };
    const person = aPerson({
      competences: [aCompetence('nurse', { lastPractised: 2019, comfort: 'WITH_COLLEAGUE' })],
      employments: [anEmployment({ capacities: [capacity] })],
    });
    expect(told(person)).toEqual(
      expect.arrayContaining([
        { code: 'LIFTED', byLeader: true, hoursPerWeek: 32, tasks: 'Arkivet venter' },
        { code: 'LONG_AGO', year: 2019, withColleague: true },
      ])
    );
  });

  it('tells them their own private reasons, and a certificate that is to be shown first', () => {
    const rather = aPerson({ preference: { hoursPerWeek: null, sectorsGladly: [], sectorsNot: ['NURSING_HOME'] } });
    expect(codes(rather)).toContain('RATHER_NOT');
    const unseen = aPerson({ recordChecks: [] });
    expect(told(unseen, aLine({ recordChecks: ['DK_STRAFFEATTEST'] }))).toContainEqual({
      code: 'SHOW_CHECK',
      check: 'DK_STRAFFEATTEST',
      before: shifts[0]?.period.start,
    });
  });

  it('says of an own shift that is only assumed, that it is', () => {
    const own = (assumed: boolean) => aPerson({ homeShifts: shifts.slice(0, 1).map(({ period }) => ({ employmentId: 'e', period, assumed })) });
    expect(told(own(true))).toContainEqual({ code: 'KNOW', reason: 'OVERLAP', assumed: true });
    expect(told(own(false))).toContainEqual({ code: 'KNOW', reason: 'OVERLAP', assumed: false });
  });

  it('says nothing without shifts', () => {
    expect(whyMe({ person: aPerson(), line: aLine(), shifts: [], evaluation: evaluate(aPerson(), aLine(), [], context) }, context)).toEqual([]);
  });
});
