import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/kernel/zone';
import { competenceState, lapsesSoon, newestVerification, shownState, type VerificationFact } from './competence-state';

const today = '2026-11-23';
const seen = (observedOn: string, rest: Partial<VerificationFact> = {}): VerificationFact => ({
  outcome: 'VERIFIED',
  method: 'REGISTER',
  observedOn,
  recordedAt: 1,
  ...rest,
});

describe('the state of a competence', () => {
  it.each([
    ['nobody has looked', null, [], 'CLAIMED'],
    ['looked up yesterday', null, [seen('2026-11-22')], 'VERIFIED'],
    ['looked up 90 days ago', null, [seen('2026-08-25')], 'VERIFIED'],
    ['looked up 91 days ago', null, [seen('2026-08-24')], 'STALE'],
    ['diploma seen years ago', null, [seen('2011-01-01', { method: 'DIPLOMA_SEEN' })], 'VERIFIED'],
    ['its last day is today', '2026-11-23', [seen('2026-11-01', { method: 'CERTIFICATE_SEEN' })], 'VERIFIED'],
    ['its last day was yesterday', '2026-11-22', [seen('2026-11-01', { method: 'CERTIFICATE_SEEN' })], 'LAPSED'],
    ['a claim whose last day was yesterday', '2026-11-22', [], 'LAPSED'],
    ['stale and lapsed is lapsed', '2026-11-22', [seen('2025-01-01')], 'LAPSED'],
    ['refused after it was verified', null, [seen('2026-10-01'), seen('2026-10-02', { outcome: 'REJECTED', recordedAt: 2 })], 'REJECTED'],
    ['verified after it was refused', null, [seen('2026-10-02', { outcome: 'REJECTED' }), seen('2026-10-01', { recordedAt: 2 })], 'VERIFIED'],
    ['limited stays limited past its last day', '2026-11-01', [seen('2026-10-01', { outcome: 'RESTRICTED' })], 'RESTRICTED'],
  ] as const)('%s', (_, validUntil, verifications, expected) => {
    expect(competenceState({ validUntil, verifications }, today, 90)).toBe(expected);
  });

  const dates = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(today, days));
  const verification = fc.record<VerificationFact>({
    outcome: fc.constantFrom('VERIFIED', 'REJECTED', 'RESTRICTED'),
    method: fc.constantFrom('REGISTER', 'DIPLOMA_SEEN', 'CERTIFICATE_SEEN', 'LEADER_KNOWS'),
    observedOn: dates,
    recordedAt: fc.integer({ min: 0, max: 5 }),
  });
  const facts = fc.record({
    validUntil: fc.option(dates),
    verifications: fc.uniqueArray(verification, { selector: (v) => `${v.recordedAt} ${v.observedOn}` }),
  });

  it('does not depend on the order the observations come in', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const turned = { ...given, verifications: [...given.verifications].reverse() };
        expect(competenceState(turned, today, 90)).toBe(competenceState(given, today, 90));
      }),
    );
  });

  it('is verified only when the newest observation says so and the last day has not passed', () => {
    fc.assert(
      fc.property(facts, (given) => {
        if (competenceState(given, today, 90) !== 'VERIFIED') return;
        expect(newestVerification(given.verifications)?.outcome).toBe('VERIFIED');
        expect(given.validUntil === null || given.validUntil >= today).toBe(true);
      }),
    );
  });

  it('never turns verified again just because time passes', () => {
    fc.assert(
      fc.property(facts, fc.nat(3000), (given, days) => {
        const later = competenceState(given, addDays(today, days), 90);
        if (later === 'VERIFIED') expect(competenceState(given, today, 90)).toBe('VERIFIED');
      }),
    );
  });
});

describe('what others are told', () => {
  it('keeps limits and refusals between the person and HR', () => {
    expect(shownState('RESTRICTED', 'OTHER')).toBe('ASK_HR');
    expect(shownState('REJECTED', 'OTHER')).toBe('ASK_HR');
    expect(shownState('RESTRICTED', 'HR')).toBe('RESTRICTED');
    expect(shownState('REJECTED', 'SELF')).toBe('REJECTED');
    expect(shownState('STALE', 'OTHER')).toBe('STALE');
  });
});

describe('lapsing soon', () => {
  it('is said from 60 days before to the last day itself', () => {
    expect(lapsesSoon(addDays(today, 61), today)).toBe(false);
    expect(lapsesSoon(addDays(today, 60), today)).toBe(true);
    expect(lapsesSoon(today, today)).toBe(true);
    expect(lapsesSoon(addDays(today, -1), today)).toBe(false);
    expect(lapsesSoon(null, today)).toBe(false);
  });
});
