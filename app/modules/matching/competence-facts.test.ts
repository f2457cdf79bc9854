import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comfort } from '~/kernel/vocabulary';
import { competenceFactsOf, type ClaimedCompetence } from './competence-facts';

const rules = { today: '2026-11-20', staleBefore: '2026-08-22', covers: () => [] };
const claim = (changes: Partial<ClaimedCompetence> = {}): ClaimedCompetence => ({
  key: 'nurse',
  needsVerifying: true,
  comfort: 'ALONE',
  lastPractised: 2019,
  validUntil: null,
  verification: null,
  ...changes,
});
const seen = (observedOn: string, byRegister = true) => ({ outcome: 'VERIFIED' as const, byRegister, observedOn });

describe('how sure a claim is', () => {
  const status = (changes: Partial<ClaimedCompetence>) => competenceFactsOf([claim(changes)], rules)[0]?.status;

  it('a register look-up holds its days and is stale afterwards; a diploma stays seen', () => {
    expect(status({})).toBe('CLAIMED');
    expect(status({ verification: seen('2026-08-22') })).toBe('VERIFIED');
    expect(status({ verification: seen('2026-08-21') })).toBe('STALE');
    expect(status({ verification: seen('2020-01-01', false) })).toBe('VERIFIED');
  });

  it('the last day holds, the day after has lapsed, verified or not', () => {
    expect(status({ validUntil: '2026-11-20' })).toBe('CLAIMED');
    expect(status({ validUntil: '2026-11-19' })).toBe('LAPSED');
    expect(status({ validUntil: '2026-11-19', verification: seen('2026-11-01') })).toBe('LAPSED');
  });

  it('rejected and restricted are HR’s word', () => {
    expect(status({ verification: { ...seen('2026-11-01'), outcome: 'REJECTED' } })).toBe('REJECTED');
    expect(status({ verification: { ...seen('2026-11-01'), outcome: 'RESTRICTED' } })).toBe('RESTRICTED');
  });
});

it('what a claim covers comes along verified and valid but without comfort; a rejected one covers nothing', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const claims = fc.array(
    fc.record({
      key: fc.constantFrom(...keys),
      comfort: fc.constantFrom<Comfort>('ALONE', 'RATHER_NOT'),
      validUntil: fc.constantFrom(null, '2026-11-01', '2027-01-01'),
      verification: fc.constantFrom(null, seen('2026-11-01'), { ...seen('2026-11-01'), outcome: 'REJECTED' as const }),
    }),
    { maxLength: 4 },
  );
  const covering = fc.record({ a: fc.subarray(['b', 'c', 'd']), b: fc.subarray(['c', 'd']), c: fc.subarray(['d']) });
  fc.assert(
    fc.property(claims, covering, (drawn, covers) => {
      const facts = competenceFactsOf(drawn.map((one) => claim(one)), { ...rules, covers: (key) => Object.entries(covers).find(([from]) => from === key)?.[1] ?? [] });
      for (const key of keys) {
        const own = drawn.filter((one) => one.key === key);
        const through = drawn.filter((one) => one.verification?.outcome !== 'REJECTED' && Object.entries(covers).some(([from, to]) => from === one.key && to.includes(key)));
        expect(facts.filter((fact) => fact.key === key && fact.viaKey === null).map((fact) => fact.comfort)).toEqual(own.map((one) => one.comfort));
        const via = facts.filter((fact) => fact.key === key && fact.viaKey !== null);
        expect(via.map((fact) => [fact.viaKey, fact.validUntil, fact.comfort])).toEqual(through.map((one) => [one.key, one.validUntil, null]));
      }
    }),
  );
});
