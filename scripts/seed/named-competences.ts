import type { SeedClaim } from './competences';
import { inCountry } from './country-words';
import type { World } from './world';

type YearsAgo = number | null;

/** Claims of the people whom stories name; null leaves the rest to chance. */
export function namedCompetences(key: string, { options }: World): readonly SeedClaim[] | null {
  const year = Number(options.today.slice(0, 4));
  const rows = named[key];
  if (!rows) return null;
  return rows.map(([competence, yearsAgo, comfort, verifiedDaysAgo, validUntilDays]) => ({
    key: inCountry(competence, options.country),
    lastPractised: yearsAgo === null ? null : year - yearsAgo,
    comfort,
    validUntilDays: validUntilDays ?? null,
    verified: verifiedDaysAgo === null ? null : { daysAgo: verifiedDaysAgo, outcome: 'VERIFIED' as const, byLeader: false },
  }));
}

type NamedClaim = readonly [key: string, yearsAgo: YearsAgo, comfort: SeedClaim['comfort'], verifiedDaysAgo: number | null, validUntilDays?: number];

const named: Readonly<Record<string, readonly NamedClaim[]>> = {
  // a nurse in the planning office: looked up this autumn, seven years out of practice, wants a colleague beside her
  birgit: [
    ['nurse', 7, 'WITH_COLLEAGUE', 39],
    ['clerk', 0, 'ALONE', null],
    ['blood_samples', 8, 'WITH_COLLEAGUE', null],
    ['vital_signs', 7, 'ALONE', null],
    ['manual_handling', 2, 'ALONE', 200, 220],
    ['first_aid', 1, 'ALONE', 380, 9],
    ['dementia_care', 9, 'RATHER_NOT', null],
    ['lang_da', 0, 'ALONE', null],
    ['lang_en', null, 'ALONE', null],
    ['lang_pl', null, 'WITH_COLLEAGUE', null],
    ['licence_b', null, 'ALONE', null],
    ['own_car', null, 'ALONE', null],
  ],
  lone: [
    ['nurse', 0, 'ALONE', 20],
    ['instruct_others', 0, 'ALONE', 20],
    ['practice_supervisor', 0, 'ALONE', 60],
    ['palliative_care', 0, 'ALONE', null],
    ['lang_da', 0, 'ALONE', null],
  ],
  torben: [
    ['nurse', 3, 'ALONE', 18],
    ['social_worker', 0, 'ALONE', 300],
    ['vaccination', 3, 'ALONE', null],
    ['lang_da', 0, 'ALONE', null],
    ['licence_b', null, 'ALONE', null],
  ],
  nanna: [
    ['sosu_assistant', 4, 'WITH_COLLEAGUE', 25],
    ['personal_care', 4, 'ALONE', null],
    ['lang_da', 0, 'ALONE', null],
  ],
  jens: [
    ['pedagogue', 5, 'ALONE', 50],
    ['small_children', 5, 'ALONE', null],
    ['lang_da', 0, 'ALONE', null],
  ],
  // new, with nothing registered: the first screens must stand on their own
  emil: [],
};
