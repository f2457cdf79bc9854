import { numbered, type ShippedRoster, type Tier } from './roster';

// Domain A2: job code is not education, so tiers ask what people are, wherever they work. A municipality edits this on the definition page.
const tiers: Omit<Tier, 'key'>[] = [
  {
    label: { da: 'Sygeplejerske', nb: 'Sykepleier', en: 'Nurse' },
    hint: { da: 'bekræftet inden for 90 dage', nb: 'bekreftet innen 90 dager', en: 'verified within 90 days' },
    anyOf: ['nurse'],
    withInclusions: true,
    state: { kind: 'VERIFIED', withinDays: 90 },
    experience: null,
  },
  {
    label: { da: 'Sygeplejebaggrund', nb: 'Sykepleierbakgrunn', en: 'Nursing background' },
    hint: { da: 'ikke bekræftet, eller for længe siden', nb: 'ikke bekreftet, eller for lenge siden', en: 'not verified, or too long ago' },
    anyOf: ['nurse', 'nurse_trained_abroad'],
    withInclusions: true,
    state: { kind: 'ANY_BACKGROUND' },
    experience: null,
  },
  {
    label: { da: 'Autoriseret i pleje', nb: 'Autorisert i pleie', en: 'Authorised in care' },
    hint: { da: 'fx social- og sundhedsassistent', nb: 'f.eks. helsefagarbeider', en: 'such as healthcare assistants' },
    anyOf: ['sosu_assistant', 'hjelpepleier', 'omsorgsarbeider', 'vernepleier'],
    withInclusions: true,
    state: { kind: 'ANY_BACKGROUND' },
    experience: null,
  },
  {
    label: { da: 'Uddannet i pleje', nb: 'Utdannet i pleie', en: 'Trained in care' },
    hint: { da: 'uden autorisation', nb: 'uten autorisasjon', en: 'without authorisation' },
    anyOf: ['sosu_helper', 'plejehjemsassistent', 'sygehjaelper', 'plejer', 'nursing_student_licence', 'medical_student_licence'],
    withInclusions: true,
    state: { kind: 'ANY_BACKGROUND' },
    experience: null,
  },
  {
    label: { da: 'Erfaring fra pleje', nb: 'Erfaring fra pleie', en: 'Experience of care' },
    hint: { da: 'uden uddannelse', nb: 'uten utdanning', en: 'without training' },
    anyOf: ['nurse_aide'],
    withInclusions: true,
    state: { kind: 'ANY_BACKGROUND' },
    // a planner in home care has not cared for anybody, hence the words
    experience: { sectors: ['HOME_CARE', 'NURSING_HOME'], positionWords: ['pleje', 'pleie', 'sundhed', 'helsefag', 'hjemmehj', 'omsorg'] },
  },
];

/** The roster that crises ask for first (design part 5), as a new installation starts with it. */
export const nurseQualified: ShippedRoster = {
  key: 'nurse-qualified',
  label: { da: 'Hvem kan sygepleje?', nb: 'Hvem kan sykepleie?', en: 'Who can nurse?' },
  definition: { tiers: numbered(tiers) },
};
