import { describe, expect, it } from 'vitest';
import { aCompetence, aContext, aLine, anEmployment, aPerson, aShift, hoursOn, monday } from '../../../tests/factories/facts';
import { evaluate } from './evaluate';
import type { EvaluationContext, HomeShiftFact, LineFacts, PersonFacts, ShiftFacts } from './facts';
import type { Moment, ReasonCode, Severity } from './reason';

interface Asked {
  person?: Partial<PersonFacts>;
  line?: Partial<LineFacts>;
  shifts?: ShiftFacts[];
  context?: Partial<EvaluationContext>;
}
const ask = ({ person, line, shifts = [aShift()], context }: Asked = {}) => evaluate(aPerson(person), aLine(line), shifts, aContext(context));
const codes = (asked?: Asked): ReasonCode[] => ask(asked).reasons.map((reason) => reason.code);
const severityOf = (code: ReasonCode, asked: Asked, moment: Moment): Severity | undefined =>
  ask(asked).reasons.find((reason) => reason.code === code)?.severity[moment];
const held = (date: string, from: number, to: number) => ({ shiftId: 'other', lineId: 'other', assignmentId: 'other', period: hoursOn(date, from, to) });
const own = (date: string, from: number, to: number, assumed: boolean): HomeShiftFact => ({ period: hoursOn(date, from, to), employmentId: 'employment', assumed });

it('says nothing about somebody who simply fits', () => {
  expect(ask()).toEqual({ verdict: 'FITS', reasons: [], perShift: { [`${monday} 7`]: { can: true } } });
});

describe('requirements', () => {
  it('what is not claimed blocks, and one missing thing is nearly', () => {
    expect(ask({ person: { competences: [] } })).toMatchObject({ verdict: 'NEARLY', reasons: [{ code: 'NOT_CLAIMED', data: { anyOf: ['nurse'] } }] });
  });

  it('two missing groups are two things', () => {
    const requirements = [{ anyOf: ['nurse'], authorisedOnly: false }, { anyOf: ['licence_b'], authorisedOnly: false }];
    expect(ask({ person: { competences: [] }, line: { requirements } }).verdict).toBe('NOT');
  });

  it('a claim warns, blocks where the need is for authorised people only, and there nobody can set it aside', () => {
    const person = { competences: [aCompetence('nurse', { status: 'CLAIMED' })] };
    expect(ask({ person })).toMatchObject({ verdict: 'FITS_WITH_WARNINGS', reasons: [{ code: 'CLAIMED_NOT_VERIFIED', overridableBy: 'LEADER' }] });
    const strict = ask({ person, line: { requirements: [{ anyOf: ['nurse'], authorisedOnly: true }] } });
    expect(strict).toMatchObject({ verdict: 'NEARLY', reasons: [{ code: 'CLAIMED_NOT_VERIFIED', overridableBy: 'NOBODY' }] });
  });

  it('of a language or a car the own word is enough', () => {
    expect(ask({ person: { competences: [aCompetence('nurse', { status: 'CLAIMED', needsVerifying: false })] } }).verdict).toBe('FITS');
  });

  it('an old look-up is stale, which warns', () => {
    expect(ask({ person: { competences: [aCompetence('nurse', { status: 'STALE' })] } })).toMatchObject({ verdict: 'FITS_WITH_WARNINGS' });
  });

  it('must hold on every day of the work, also the morning a night ends', () => {
    const until = (validUntil: string) => codes({ person: { competences: [aCompetence('nurse', { validUntil })] }, shifts: [aShift(monday, 23, 31)] });
    expect(until('2026-11-24')).toEqual([]);
    expect(until(monday)).toEqual(['EXPIRES_BEFORE_END']);
  });

  it('names only the shifts after the last day', () => {
    const shifts = [aShift(monday), aShift('2026-11-25')];
    const answer = ask({ person: { competences: [aCompetence('nurse', { validUntil: '2026-11-24' })] }, shifts });
    expect(answer.perShift).toEqual({ [`${monday} 7`]: { can: true }, '2026-11-25 7': { can: false } });
  });

  it('a covered competence is told, and comfort with the covering one does not matter', () => {
    const included = aCompetence('care_assistant', { viaKey: 'nurse', comfort: null });
    const asked = (nurse: Partial<Parameters<typeof aCompetence>[1]>) =>
      ask({ person: { competences: [aCompetence('nurse', nurse), included] }, line: { requirements: [{ anyOf: ['care_assistant'], authorisedOnly: false }] } });
    expect(asked({})).toMatchObject({ verdict: 'FITS', reasons: [{ code: 'INCLUDED_BY', data: { via: 'nurse' } }] });
    expect(asked({ comfort: 'RATHER_NOT' }).verdict).toBe('FITS');
  });

  it('the own word about a competence goes before what another includes', () => {
    const competences = [aCompetence('care_assistant', { comfort: 'RATHER_NOT' }), aCompetence('care_assistant', { viaKey: 'nurse', comfort: null })];
    expect(codes({ person: { competences }, line: { requirements: [{ anyOf: ['care_assistant'], authorisedOnly: false }] } })).toEqual(['RATHER_NOT']);
  });

  it('of several ways the one with least against it counts', () => {
    const competences = [aCompetence('nurse', { status: 'CLAIMED' }), aCompetence('midwife')];
    expect(codes({ person: { competences }, line: { requirements: [{ anyOf: ['nurse', 'midwife'], authorisedOnly: false }] } })).toEqual([]);
  });

  it('a rejected claim is as if it were not made', () => {
    expect(codes({ person: { competences: [aCompetence('nurse', { status: 'REJECTED' })] } })).toEqual(['NOT_CLAIMED']);
  });
});

describe('papers that are issued for an offer', () => {
  const missing = { person: { recordChecks: [], confidentialitySectors: [] } };

  it('warn at ask and confirm, and block at start', () => {
    for (const code of ['RECORD_CHECK_MISSING', 'CONFIDENTIALITY_MISSING'] as const) {
      expect([severityOf(code, missing, 'ask'), severityOf(code, missing, 'confirm'), severityOf(code, missing, 'start')]).toEqual(['WARN', 'WARN', 'BLOCK']);
    }
  });

  it('a Danish preliminary start is a setting, a Norwegian one does not exist', () => {
    const settings = { ...aContext().settings, danishPreliminaryStart: true };
    expect(severityOf('RECORD_CHECK_MISSING', { ...missing, context: { settings } }, 'start')).toBe('WARN');
    const norwegian = { ...missing, line: { recordChecks: ['NO_POLITIATTEST_HEALTH' as const] }, context: { settings, country: 'NO' as const } };
    expect(severityOf('RECORD_CHECK_MISSING', norwegian, 'start')).toBe('BLOCK');
    expect(ask(norwegian).reasons.find((reason) => reason.code === 'RECORD_CHECK_MISSING')?.overridableBy).toBe('NOBODY');
  });

  it('a check passes when seen, or when HR says with legal basis that it is not required', () => {
    const check = (status: 'SEEN_OK' | 'SEEN_HR_DECISION' | 'REQUESTED' | 'NOT_REQUIRED', legalBasis: string | null) =>
      codes({ person: { recordChecks: [{ type: 'DK_STRAFFEATTEST', status, legalBasis }] } });
    expect(check('SEEN_OK', null)).toEqual([]);
    expect(check('NOT_REQUIRED', 'børneattestloven § 2')).toEqual([]);
    for (const codesOf of [check('NOT_REQUIRED', null), check('REQUESTED', null), check('SEEN_HR_DECISION', null)]) expect(codesOf).toEqual(['RECORD_CHECK_MISSING']);
  });

  it('TB and MRSA are asked for in Norway only, and undeclared reads as unconfirmed', () => {
    const norway = { context: { country: 'NO' as const }, line: { recordChecks: [] } };
    expect(codes({ line: { recordChecks: [] } })).toEqual([]);
    expect(codes(norway)).toEqual(['HEALTH_CLEARANCE_MISSING', 'HEALTH_CLEARANCE_MISSING']);
    const told = ask({ ...norway, person: { clearances: [{ type: 'TB', outcome: 'CONFIRMATION_NEEDED' }, { type: 'MRSA', outcome: 'CLEAR' }] } });
    expect(told.reasons).toMatchObject([{ code: 'HEALTH_CLEARANCE_MISSING', data: { clearance: 'TB' } }]);
  });
});

describe('private reasons', () => {
  const cases: [string, Asked][] = [
    ['a placement restriction', { person: { restrictions: [{ kind: 'SPEAK_WITH_HR', sectors: [], from: '2026-01-01', to: null }] } }],
    ['a limited authorisation', { person: { competences: [aCompetence('nurse', { status: 'RESTRICTED' })] } }],
    ['a pause', { person: { availability: { ...aPerson().availability, pausedFrom: monday, pausedUntil: monday } } }],
    ['an unwanted sector', { person: { preference: { hoursPerWeek: null, sectorsGladly: [], sectorsNot: ['NURSING_HOME'] } } }],
    ['an earlier asking without a yes', { person: { askedBeforeShiftIds: [`${monday} 7`] } }],
    ['rather not', { person: { competences: [aCompetence('nurse', { comfort: 'RATHER_NOT' })] } }],
  ];

  it.each(cases)('%s alone is never nearly', (_, asked) => {
    const answer = ask(asked);
    expect(answer.verdict).toBe('NOT');
    expect(answer.reasons).toHaveLength(1);
    expect(answer.reasons[0]?.isPrivate).toBe(true);
  });

  it('the own yes goes before the own wishes, never before HR’s restriction', () => {
    const withYes = (asked: Asked) => ask({ ...asked, context: { ownYes: true } }).verdict;
    expect(cases.map(([name, asked]) => [name, withYes(asked)])).toEqual([
      ['a placement restriction', 'NOT'],
      ['a limited authorisation', 'NOT'],
      ['a pause', 'FITS_WITH_WARNINGS'],
      ['an unwanted sector', 'FITS'],
      ['an earlier asking without a yes', 'FITS'],
      ['rather not', 'FITS'],
    ]);
  });

  it('no nights means nights', () => {
    const restrictions = [{ kind: 'NO_NIGHTS' as const, sectors: [], from: '2026-01-01', to: null }];
    expect(codes({ person: { restrictions } })).toEqual([]);
    expect(codes({ person: { restrictions }, shifts: [aShift(monday, 15, 23.25)] })).toEqual(['RESTRICTED']);
    expect(codes({ person: { restrictions }, shifts: [aShift(monday, 5, 13)] })).toEqual(['RESTRICTED']);
  });
});

describe('availability', () => {
  const nothing = { patterns: [], exceptions: [], pausedFrom: null, pausedUntil: null };
  const mondays = { ...nothing, patterns: [{ weekday: 1, startMinute: 480, endMinute: 1440 }] };

  it('unknown warns, known and not free blocks, partly says when', () => {
    expect(ask({ person: { availability: nothing } })).toMatchObject({ verdict: 'FITS_WITH_WARNINGS', reasons: [{ code: 'AVAILABILITY_UNKNOWN' }] });
    expect(codes({ person: { availability: mondays }, shifts: [aShift('2026-11-24')] })).toEqual(['UNAVAILABLE']);
    expect(ask({ person: { availability: mondays } })).toMatchObject({
      verdict: 'NEARLY',
      reasons: [{ code: 'PARTLY_AVAILABLE', data: { free: [hoursOn(monday, 8, 15)] } }],
    });
  });

  it('time away blocks although the rest is unknown', () => {
    const availability = { ...nothing, exceptions: [{ kind: 'AWAY' as const, period: hoursOn(monday, 0, 12) }] };
    expect(codes({ person: { availability } })).toEqual(['UNAVAILABLE']);
  });
});

describe('time together', () => {
  it('nobody is in two places, and nobody can set that aside', () => {
    expect(ask({ person: { held: [held(monday, 14, 22)] } }).reasons).toMatchObject([
      { code: 'OVERLAP', variant: 'HELD', overridableBy: 'NOBODY' },
      { code: 'REST_SHORT' },
    ]);
    expect(ask({ shifts: [aShift(monday, 7, 11), aShift(monday, 10, 14)] }).perShift).toEqual({ [`${monday} 7`]: { can: false }, [`${monday} 10`]: { can: false } });
  });

  it('the own shift asked about again does not stand in its own way', () => {
    const same = { ...held(monday, 7, 15), shiftId: `${monday} 7`, lineId: 'line' };
    expect(ask({ person: { held: [same] }, shifts: [aShift(monday, 7, 15, { held: 1 })] }).verdict).toBe('FITS');
  });

  it('own time from an imported roster blocks, assumed own time warns and is named', () => {
    expect(ask({ person: { homeShifts: [own(monday, 8, 15.4, false)] } }).verdict).toBe('NEARLY');
    const assumed = ask({ person: { homeShifts: [own(monday, 8, 15.4, true)] } });
    expect(assumed).toMatchObject({ verdict: 'FITS_WITH_WARNINGS', reasons: [{ code: 'OVERLAP', restsOnAssumed: true, assumed: [hoursOn(monday, 8, 15.4)] }] });
  });

  it('short rest blocks and says how long; on assumed own time it warns', () => {
    const evening = [aShift('2026-11-24', 7, 15)];
    const answer = ask({ person: { held: [held(monday, 15, 21.5)] }, shifts: evening });
    expect(answer).toMatchObject({ verdict: 'NEARLY', reasons: [{ code: 'REST_SHORT', data: { rest: hoursOn(monday, 21.5, 31), requiredHours: 11 } }] });
    const assumed = ask({ person: { homeShifts: [own(monday, 15, 21.5, true)] }, shifts: evening });
    expect(assumed).toMatchObject({ verdict: 'FITS_WITH_WARNINGS', reasons: [{ code: 'REST_SHORT', restsOnAssumed: true }] });
  });

  it('hours over the contract warn; over 48 on average they block by setting', () => {
    const week = [1, 2, 3, 4, 5].map((day) => aShift(`2026-11-${22 + day}`, 7, 15));
    const person = { employments: [anEmployment({ weeklyHours: 20 })], held: [held('2026-11-28', 7, 15)] };
    expect(ask({ person, shifts: week })).toMatchObject({ verdict: 'FITS_WITH_WARNINGS', reasons: [{ code: 'WEEK_HOURS', variant: 'CONTRACT', data: { hours: 48, limitHours: 20 } }] });
    const settings = { ...aContext().settings, maxAverageWeekHours: 2, blockOverMaxAverage: true };
    expect(ask({ person, shifts: week, context: { settings } }).verdict).toBe('NEARLY');
    expect(ask({ person, shifts: week, context: { settings: { ...settings, blockOverMaxAverage: false } } }).verdict).toBe('FITS_WITH_WARNINGS');
  });

  it('the own limit of lent hours is a wish', () => {
    const person = { preference: { hoursPerWeek: 10, sectorsGladly: [], sectorsNot: [] }, held: [held('2026-11-25', 7, 15)] };
    expect(ask({ person }).verdict).toBe('NEARLY');
    expect(ask({ person, context: { ownYes: true } }).verdict).toBe('FITS_WITH_WARNINGS');
  });
});

describe('the need and the employment', () => {
  it('a closed need, a full shift, one’s own unit and an ending employment block', () => {
    expect(codes({ line: { status: 'CLOSED' } })).toEqual(['NEED_CLOSED']);
    expect(codes({ context: { now: hoursOn(monday, 15, 16).start } })).toEqual(['NEED_CLOSED']);
    expect(codes({ shifts: [aShift(monday, 7, 15, { wanted: 2, held: 2 })] })).toEqual(['NEED_FULL']);
    expect(codes({ line: { unitId: 'office' }, person: { introductions: [{ unitId: 'office', on: monday }] } })).toEqual(['OWN_UNIT']);
    expect(ask({ person: { employments: [anEmployment({ to: monday })] }, shifts: [aShift(monday, 23, 31)] }).reasons).toMatchObject([
      { code: 'EMPLOYMENT_ENDS', overridableBy: 'NOBODY', data: { lastDay: monday } },
    ]);
  });

  it('an agreement counts once the line’s areas are registered', () => {
    expect(codes({ line: { agreementAreas: ['FOA'] } })).toEqual(['AGREEMENT_MISSING']);
    expect(codes({ line: { agreementAreas: ['HK'] } })).toEqual([]);
  });

  it('not introduced yet is told, and warns at start', () => {
    const asked = { person: { introductions: [] } };
    expect(ask(asked).verdict).toBe('FITS');
    expect(severityOf('NOT_INTRODUCED', asked, 'start')).toBe('WARN');
  });
});
