import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Comfort } from '~/kernel/vocabulary';
import type { VerificationFact } from '~/modules/people/competence-state';
import { competenceFactsOf, type ClaimedCompetence } from './competence-facts';

const rules = { today: '2026-11-20', lookupHoldsDays: 90, covers: () => [] };
const claim = (changes: Partial<ClaimedCompetence> = {}): ClaimedCompetence => ({
  key: 'nurse',
  needsVerifying: true,
  comfort: 'ALONE',
  lastPractised: 2019,
  validUntil: null,
  verifications: [],
  ...changes,
});
const seen = (observedOn: string, outcome: VerificationFact['outcome'] = 'VERIFIED'): VerificationFact => ({ outcome, method: 'REGISTER', observedOn, recordedAt: 1 });

it('how sure a claim is comes from what was observed, and when', () => {
  const fact = (changes: Partial<ClaimedCompetence>) => competenceFactsOf([claim(changes)], rules)[0];
  expect(fact({})).toMatchObject({ status: 'CLAIMED', verifiedOn: null });
  expect(fact({ verifications: [seen('2026-11-01')] })).toMatchObject({ status: 'VERIFIED', verifiedOn: '2026-11-01' });
  expect(fact({ verifications: [seen('2026-08-01')] })).toMatchObject({ status: 'STALE' });
  expect(fact({ validUntil: '2026-11-19' })).toMatchObject({ status: 'LAPSED' });
});

it('what a claim covers comes along verified and valid but without comfort; a rejected one covers nothing', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const claims = fc.array(
    fc.record({
      key: fc.constantFrom(...keys),
      comfort: fc.constantFrom<Comfort>('ALONE', 'RATHER_NOT'),
      validUntil: fc.constantFrom(null, '2026-11-01', '2027-01-01'),
      verifications: fc.constantFrom([], [seen('2026-11-01')], [seen('2026-11-01', 'REJECTED')]),
    }),
    { maxLength: 4 },
  );
  const covering = fc.record({ a: fc.subarray(['b', 'c', 'd']), b: fc.subarray(['c', 'd']), c: fc.subarray(['d']) });
  fc.assert(
    fc.property(claims, covering, (drawn, covers) => {
      const facts = competenceFactsOf(drawn.map((one) => claim(one)), { ...rules, covers: (key) => Object.entries(covers).find(([from]) => from === key)?.[1] ?? [] });
      for (const key of keys) {
        const own = drawn.filter((one) => one.key === key);
        const through = drawn.filter((one) => one.verifications[0]?.outcome !== 'REJECTED' && Object.entries(covers).some(([from, to]) => from === one.key && to.includes(key)));
        expect(facts.filter((fact) => fact.key === key && fact.viaKey === null).map((fact) => fact.comfort)).toEqual(own.map((one) => one.comfort));
        const via = facts.filter((fact) => fact.key === key && fact.viaKey !== null);
        expect(via.map((fact) => [fact.viaKey, fact.validUntil, fact.comfort])).toEqual(through.map((one) => [one.key, one.validUntil, null]));
      }
    }),
  );
});
