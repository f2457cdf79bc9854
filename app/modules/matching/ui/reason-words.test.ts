import { describe, expect, it } from 'vitest';
import { aShift, hoursOn, monday, zone } from '../../../../tests/factories/facts';
import { i18nOf } from '~/i18n/texts-of.server';
import { bindFormat } from '~/i18n/use-format';
import { languages } from '~/kernel/vocabulary';
import type { ShownReason } from '../shown-reason';
import { reasonHelp, reasonText } from './reason-words';
import type { ReadBy, Telling } from './reason-values';

const labels = {
  nurse: { da: 'Sygeplejerske', nb: 'Sykepleier', en: 'Nurse' },
  midwife: { da: 'Jordemoder', nb: 'Jordmor', en: 'Midwife' },
};
const shifts = [aShift(monday), aShift('2026-11-24'), aShift('2026-11-25')];
const all = shifts.map((shift) => shift.id);

const telling = (readBy: ReadBy, language: 'da' | 'nb' | 'en' = 'da'): Telling => ({
  t: i18nOf(language).t,
  format: bindFormat({ language, zone, today: '2026-11-20' }),
  labels,
  shifts,
  readBy,
});
const base = { variant: null, shiftIds: all, severity: 'BLOCK', overridableBy: 'LEADER', assumed: [] } as const;

/** One of every sentence. */
const reasons: readonly ShownReason[] = [
  { ...base, code: 'NOT_CLAIMED', data: { group: 0, anyOf: ['nurse', 'midwife'] } },
  { ...base, code: 'CLAIMED_NOT_VERIFIED', data: { group: 0, competence: 'nurse' } },
  { ...base, code: 'CLAIMED_NOT_VERIFIED', variant: 'AUTHORISED_ONLY', data: { group: 0, competence: 'nurse' } },
  { ...base, code: 'CLAIMED_NOT_VERIFIED', variant: 'OWN_WORD', data: { group: 0, competence: 'nurse' } },
  { ...base, code: 'VERIFICATION_STALE', data: { group: 0, competence: 'nurse', verifiedOn: '2026-06-01' } },
  { ...base, code: 'EXPIRES_BEFORE_END', data: { group: 0, competence: 'nurse', validUntil: '2026-11-24' } },
  { ...base, code: 'INCLUDED_BY', data: { group: 0, competence: 'nurse', via: 'midwife' } },
  { ...base, code: 'RECORD_CHECK_MISSING', data: { check: 'DK_STRAFFEATTEST' } },
  { ...base, code: 'HEALTH_CLEARANCE_MISSING', data: { clearance: 'TB' } },
  { ...base, code: 'CONFIDENTIALITY_MISSING', data: { sector: 'NURSING_HOME' } },
  { ...base, code: 'RESTRICTED', variant: 'PLACEMENT', data: {} },
  { ...base, code: 'RESTRICTED', variant: 'AUTHORISATION', data: {} },
  { ...base, code: 'UNAVAILABLE', data: {} },
  { ...base, code: 'PARTLY_AVAILABLE', data: { free: [hoursOn(monday, 8, 15)] } },
  { ...base, code: 'AVAILABILITY_UNKNOWN', data: {} },
  { ...base, code: 'PAUSED', data: { until: '2026-12-01' } },
  { ...base, code: 'PAUSED', data: { until: null } },
  { ...base, code: 'OVERLAP', variant: 'HELD', data: { with: hoursOn(monday, 14, 22) } },
  { ...base, code: 'OVERLAP', variant: 'HOME', data: { with: hoursOn(monday, 8, 15.4) } },
  { ...base, code: 'OVERLAP', variant: 'HOME', data: { with: hoursOn(monday, 8, 15.4) }, assumed: [hoursOn(monday, 8, 15.4)] },
  { ...base, code: 'OVERLAP', variant: 'ASKED_TOGETHER', data: { with: hoursOn(monday, 8, 15) } },
  { ...base, code: 'REST_SHORT', data: { rest: hoursOn(monday, 21.5, 31), stretch: hoursOn(monday, 13, 39), requiredHours: 11 } },
  { ...base, code: 'REST_SHORT', data: { rest: null, stretch: hoursOn(monday, 7, 23), requiredHours: 11 } },
  { ...base, code: 'WEEKLY_REST', data: { from: hoursOn(monday, 7, 8).start, until: hoursOn('2026-11-30', 7, 8).start, requiredHours: 35 } },
  { ...base, code: 'WEEK_HOURS', variant: 'CONTRACT', data: { week: monday, hours: 41, limitHours: 37 } },
  { ...base, code: 'WEEK_HOURS', variant: 'AVERAGE', data: { week: monday, hours: 50, limitHours: 48 } },
  { ...base, code: 'WEEK_HOURS', variant: 'OWN_LIMIT', data: { week: monday, hours: 16, limitHours: 10 } },
  { ...base, code: 'NEED_FULL', data: {} },
  { ...base, code: 'NOT_INTRODUCED', data: {} },
  { ...base, code: 'RATHER_NOT', variant: 'COMFORT', data: { competence: 'nurse', sector: null } },
  { ...base, code: 'RATHER_NOT', variant: 'SECTOR', data: { competence: null, sector: 'SCHOOL' } },
  { ...base, code: 'RATHER_NOT', variant: 'EARLIER_NO', data: { competence: null, sector: null } },
  { ...base, code: 'EMPLOYMENT_ENDS', data: { lastDay: '2026-11-24' } },
  { ...base, code: 'EMPLOYMENT_ENDS', data: { lastDay: null } },
  { ...base, code: 'OWN_UNIT', data: {} },
  { ...base, code: 'NEED_CLOSED', data: {} },
  { ...base, code: 'NEED_CLOSED', variant: 'NOT_PUBLISHED', data: {} },
  { ...base, code: 'NEED_CLOSED', variant: 'SHIFT_OVER', data: {} },
  { ...base, code: 'AGREEMENT_MISSING', data: { agreementArea: 'HK' } },
];
// private reasons reach nobody else, see toldToOthers
const onlyOwn: readonly string[] = ['RESTRICTED', 'PAUSED', 'RATHER_NOT'];

describe.each(languages)('in %s', (language) => {
  it('every reason is a whole sentence, for the person and for others', () => {
    for (const reason of reasons) {
      for (const readBy of ['you', 'others'] as const) {
        if (readBy === 'others' && onlyOwn.includes(reason.code)) continue;
        const text = reasonText(reason, telling(readBy, language));
        expect(text).not.toMatch(/matching\.|\{\{|undefined|NaN/);
        expect(text).toMatch(/[.]$/);
        expect(text).not.toMatch(/ {2}|\.\./);
      }
    }
  });
});

describe('in the words of a colleague', () => {
  const of = (reason: Partial<ShownReason> & Pick<ShownReason, 'code'>, readBy: ReadBy = 'others') => {
    const found = reasons.find((one) => one.code === reason.code && (reason.variant === undefined || one.variant === reason.variant));
    if (!found) throw new Error('no such reason');
    return reasonText({ ...found, ...('shiftIds' in reason ? { shiftIds: reason.shiftIds ?? [] } : {}) }, telling(readBy));
  };

  it('short rest', () => {
    expect(of({ code: 'REST_SHORT' })).toBe('Hvile 9 t 30 min før tirsdag kl. 7. Der skal være 11 timer.');
    expect(of({ code: 'REST_SHORT' }, 'you')).toBe('Du får 9 t 30 min hvile før tirsdag kl. 7. Du skal have 11 timer.');
  });

  it('papers, with the day they are needed', () => {
    expect(of({ code: 'RECORD_CHECK_MISSING' })).toBe('Straffeattesten er ikke set endnu. Den skal vises inden mandag 23. november.');
    expect(of({ code: 'RECORD_CHECK_MISSING', shiftIds: all.slice(1, 2) })).toBe('Straffeattesten er ikke set endnu. Den skal vises inden tirsdag 24. november.');
  });

  it('which shifts, when it is not all', () => {
    expect(of({ code: 'UNAVAILABLE', shiftIds: all.slice(0, 2) })).toBe('Kan ikke på det tidspunkt. Det gælder mandag 23. november og tirsdag 24. november.');
    expect(of({ code: 'PARTLY_AVAILABLE' })).toBe('Kan kun mandag kl. 8–15.');
  });

  it('a guess names the hours it was guessed from', () => {
    const guess: ShownReason = { ...base, code: 'REST_SHORT', data: { rest: hoursOn(monday, 15.4, 24), stretch: hoursOn(monday, 8, 32), requiredHours: 11 }, assumed: [hoursOn(monday, 8, 15.4)] };
    expect(reasonText(guess, telling('others'))).toContain('Det regner vi ud fra den sædvanlige arbejdstid, mandag kl. 8–15.24.');
  });

  it('what would help', () => {
    const claimed = reasons.find((one) => one.code === 'CLAIMED_NOT_VERIFIED');
    expect(claimed && reasonHelp(claimed, telling('others'))).toBe('Bed HR bekræfte det.');
    const full = reasons.find((one) => one.code === 'NEED_FULL');
    expect(full && reasonHelp(full, telling('others'))).toBeNull();
  });
});
