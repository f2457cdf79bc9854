import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inclusions } from '~/modules/people/catalogue/inclusions';
import { competenceStates } from '~/modules/people/competence-state';
import { catalogue } from '~/modules/people/catalogue/catalogue';
import { sectors } from '~/kernel/vocabulary';
import { addDays } from '~/kernel/zone';
import { nurseQualified } from './nurse-qualified';
import { numbered, type RosterDefinition, type Tier } from './roster';
import { placeInTiers, tierOf, tierTests, type HeldCompetence, type TierPerson } from './tiers';

const today = '2026-11-22';

const held = (key: string, more: Partial<HeldCompetence> = {}): HeldCompetence => ({
  claimId: key,
  key,
  status: 'CLAIMED',
  method: null,
  observedOn: null,
  verifiedById: null,
  lastPractised: null,
  comfort: 'ALONE',
  ...more,
});
const lookedUp = (key: string, daysAgo: number): HeldCompetence =>
  held(key, { status: daysAgo > 90 ? 'STALE' : 'VERIFIED', method: 'REGISTER', observedOn: addDays(today, -daysAgo) });
const office = { sector: 'ADMINISTRATION', position: 'Konsulent' } as const;
const person = (competences: readonly HeldCompetence[], employments: TierPerson['employments'] = [office]): TierPerson => ({ competences, employments });

const danish = tierTests(nurseQualified.definition, inclusions, 'DK');
const norwegian = tierTests(nurseQualified.definition, inclusions, 'NO');

describe('the nurse-qualified roster', () => {
  it.each([
    ['a verified nurse in an office', person([lookedUp('nurse', 10)]), 'T1'],
    ['looked up on the last day that counts', person([lookedUp('nurse', 90)]), 'T1'],
    ['looked up a day too long ago', person([lookedUp('nurse', 91)]), 'T2'],
    ['a verified intensive nurse', person([lookedUp('intensive_nurse', 10)]), 'T1'],
    ['a verified public health nurse', person([lookedUp('public_health_nurse', 10)]), 'T1'],
    ['a nurse by her own word', person([held('nurse')]), 'T2'],
    ['a nurse whose diploma was seen, never the register', person([held('nurse', { status: 'VERIFIED', method: 'DIPLOMA_SEEN', observedOn: today })]), 'T2'],
    ['a nurse whose authorisation lapsed', person([held('nurse', { status: 'LAPSED', method: 'REGISTER', observedOn: today })]), 'T2'],
    ['a nurse with a limited authorisation', person([held('nurse', { status: 'RESTRICTED', method: 'REGISTER', observedOn: today })]), 'T2'],
    ['a nurse that HR rejected', person([held('nurse', { status: 'REJECTED', method: 'REGISTER', observedOn: today })]), null],
    ['a nurse trained abroad', person([held('nurse_trained_abroad')]), 'T2'],
    ['a rejected nurse who is a care assistant too', person([held('nurse', { status: 'REJECTED' }), held('sosu_assistant')]), 'T3'],
    ['a hjelpepleier', person([held('hjelpepleier')]), 'T3'],
    ['a vernepleier', person([held('vernepleier')]), 'T3'],
    ['a care helper', person([held('sosu_helper')]), 'T4'],
    ['an old sygehjælper', person([held('sygehjaelper')]), 'T4'],
    ['a plejehjemsassistent', person([held('plejehjemsassistent')]), 'T4'],
    ['a nursing student with licence', person([held('nursing_student_licence')]), 'T4'],
    ['a nursing student without', person([held('nursing_student')]), 'T5'],
    ['a nursing aide', person([held('nurse_aide')]), 'T5'],
    ['only the position tells of care', person([], [{ sector: 'NURSING_HOME', position: 'Plejemedhjælper' }]), 'T5'],
    ['a planner in home care', person([], [{ sector: 'HOME_CARE', position: 'Vagtplanlægger' }]), null],
    ['the same position in a school', person([], [{ sector: 'SCHOOL', position: 'Plejemedhjælper' }]), null],
    ['nothing of it', person([held('teacher')]), null],
  ])('%s', (_, who, tier) => {
    expect(tierOf(who, danish, today)).toBe(tier);
  });

  it('counts a midwife as the country does: a nurse in Norway, trained in care in Denmark', () => {
    const midwife = person([lookedUp('midwife', 10)]);
    expect(tierOf(midwife, norwegian, today)).toBe('T1');
    expect(tierOf(midwife, danish, today)).toBe('T4');
  });

  it('says by which competence, the surest first, and by none when it is experience', () => {
    const nurse = person([held('nurse', { lastPractised: 2025 }), lookedUp('specialist_nurse', 200), held('public_health_nurse')]);
    expect(placeInTiers(nurse, danish, today)).toMatchObject({ tierKey: 'T2', competence: { key: 'specialist_nurse' } });
    expect(placeInTiers(person([], [{ sector: 'HOME_CARE', position: 'Pleieassistent' }]), danish, today)).toEqual({ tierKey: 'T5', competence: null });
  });

  it('asks only for what the catalogue knows', () => {
    const known = new Set(catalogue.map(({ key }) => key));
    expect(nurseQualified.definition.tiers.flatMap(({ anyOf }) => anyOf).filter((key) => !known.has(key))).toEqual([]);
  });
});

const keys = ['nurse', 'specialist_nurse', 'sosu_assistant', 'sosu_helper', 'nurse_aide', 'teacher'];
const anyTier: fc.Arbitrary<Omit<Tier, 'key'>> = fc.record({
  label: fc.constant({ da: 'x', nb: 'x', en: 'x' }),
  hint: fc.constant({ da: '', nb: '', en: '' }),
  anyOf: fc.subarray(keys),
  withInclusions: fc.boolean(),
  state: fc.oneof(
    fc.constant({ kind: 'ANY_BACKGROUND' as const }),
    fc.option(fc.integer({ min: 1, max: 200 })).map((withinDays) => ({ kind: 'VERIFIED' as const, withinDays })),
  ),
  experience: fc.option(fc.record({ sectors: fc.subarray([...sectors], { maxLength: 2 }), positionWords: fc.subarray(['pleje', 'konsulent']) })),
});
const anyPerson: fc.Arbitrary<TierPerson> = fc.record({
  competences: fc.uniqueArray(
    fc.record({
      claimId: fc.constant('claim'),
      key: fc.constantFrom(...keys),
      status: fc.constantFrom(...competenceStates),
      method: fc.constantFrom('REGISTER', 'DIPLOMA_SEEN', null),
      observedOn: fc.option(fc.integer({ min: 0, max: 300 }).map((days) => addDays(today, -days))),
      verifiedById: fc.constant(null),
      lastPractised: fc.option(fc.integer({ min: 1990, max: 2026 })),
      comfort: fc.constant('ALONE' as const),
    }),
    { selector: ({ key }) => key, maxLength: 3 },
  ),
  employments: fc.array(fc.record({ sector: fc.constantFrom(...sectors), position: fc.constantFrom('Plejemedhjælper', 'Konsulent') }), { maxLength: 2 }),
});

describe('any definition', () => {
  const alone = (tier: Tier, who: TierPerson) => tierOf(who, tierTests({ tiers: [tier] }, inclusions, 'DK'), today) !== null;

  it('puts a person in the first tier that would hold alone, and in no other', () => {
    fc.assert(
      fc.property(fc.array(anyTier, { minLength: 1, maxLength: 6 }), anyPerson, (tiers, who) => {
        const definition: RosterDefinition = { tiers: numbered(tiers) };
        const first = definition.tiers.find((tier) => alone(tier, who));
        expect(tierOf(who, tierTests(definition, inclusions, 'DK'), today)).toBe(first?.key ?? null);
      }),
    );
  });

  it('is decided by order alone: turned round, the last that holds wins', () => {
    fc.assert(
      fc.property(fc.array(anyTier, { minLength: 2, maxLength: 6 }), anyPerson, (tiers, who) => {
        const turned = numbered([...tiers].reverse());
        const last = [...numbered(tiers)].reverse().findIndex((tier) => alone(tier, who));
        expect(tierOf(who, tierTests({ tiers: turned }, inclusions, 'DK'), today)).toBe(last === -1 ? null : `T${last + 1}`);
      }),
    );
  });
});
