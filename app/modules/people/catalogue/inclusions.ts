import type { Country } from '~/kernel/vocabulary';

/** Who has `from` also covers `to`, in `country`. Verification and validity come along, comfort does not (design part 2). */
export type Inclusion = readonly [from: string, to: string, country: Country];

const inBoth = (pairs: readonly (readonly [string, string])[]): Inclusion[] =>
  pairs.flatMap(([from, to]): Inclusion[] => [
    [from, to, 'DK'],
    [from, to, 'NO'],
  ]);

// Assumptions that HR confirms before relying on them. Sources: autorisationsloven (DK), helsepersonelloven § 48 (NO), the educations’ own rules.
const care = inBoth([
  ['intensive_nurse', 'specialist_nurse'],
  ['anaesthetic_nurse', 'specialist_nurse'],
  ['specialist_nurse', 'nurse'],
  // both trainings build on an authorisation as nurse
  ['public_health_nurse', 'nurse'],
  ['nurse', 'sosu_assistant'],
  ['sosu_assistant', 'sosu_helper'],
  ['sosu_helper', 'nurse_aide'],
  ['hjemmehjaelper', 'nurse_aide'],
  ['nurse_trained_abroad', 'nurse_aide'],
  ['nursing_student', 'nurse_aide'],
  ['medical_student', 'nurse_aide'],
  ['sosu_student', 'nurse_aide'],
  ['nursing_student_licence', 'nursing_student'],
  ['medical_student_licence', 'medical_student'],
  ['vernepleier', 'disability'],
  ['social_pedagogue', 'disability'],
]);

const careInDenmark: Inclusion[] = [
  // a midwife trains apart from nurses in Denmark: care yes, nursing no
  ['midwife', 'sosu_helper', 'DK'],
  ['sygehjaelper', 'sosu_helper', 'DK'],
  ['plejehjemsassistent', 'sosu_helper', 'DK'],
  ['plejer', 'sosu_helper', 'DK'],
];

const careInNorway: Inclusion[] = [
  // T1 counts jordmor; some newer midwives are no nurses, so HR confirms each
  ['midwife', 'nurse', 'NO'],
  ['vernepleier', 'sosu_assistant', 'NO'],
  // the older titles that helsefagarbeider replaced, all three authorised
  ['hjelpepleier', 'sosu_assistant', 'NO'],
  ['omsorgsarbeider', 'sosu_assistant', 'NO'],
  ['paramedic', 'ambulance_worker', 'NO'],
];

// Insulin, injections and medicine still need the receiving leader's own sign-off at the place (BEK 1219/2009 DK, FOR-2008-04-03-320 NO).
const careTasks = inBoth([
  ['nurse', 'injections'],
  ['nurse', 'medicine_dispensing'],
  ['nurse', 'wound_care'],
  ['nurse', 'tube_feeding'],
  ['nurse', 'oxygen'],
  ['biomed', 'blood_samples'],
  ['sampler', 'swab_samples'],
  ['medicine_dispensing', 'medicine_giving'],
  ['sosu_assistant', 'medicine_giving'],
  ['sosu_assistant', 'vital_signs'],
  ['sosu_assistant', 'blood_sugar'],
  ['sosu_assistant', 'insulin_pen'],
  ['sosu_assistant', 'catheter_care'],
  ['sosu_assistant', 'stoma_care'],
  ['sosu_helper', 'personal_care'],
  ['sosu_helper', 'meal_help'],
  ['sosu_helper', 'transfer_help'],
  ['sosu_helper', 'compression'],
  ['nurse_aide', 'visits'],
  ['visitor_host', 'visits'],
  ['dementia', 'dementia_care'],
  ['mental_support', 'mental_health_care'],
]);

const children = inBoth([
  ['pedagogue', 'ped_assistant'],
  ['ped_assistant', 'ped_helper'],
  ['childminder', 'ped_helper'],
  ['ped_helper', 'small_children'],
  ['childminder', 'baby_care'],
  ['pedagogue', 'sfo'],
  ['pedagogue', 'sen_assistant'],
  ['ped_assistant', 'sfo'],
  ['sen_teacher', 'teacher'],
  ['teacher', 'sen_assistant'],
  ['teacher', 'sfo'],
  ['teacher', 'class_cover'],
  ['teacher', 'homework_help'],
  ['sfo', 'yard_duty'],
  ['sen_assistant', 'yard_duty'],
  ['sen_teacher', 'special_needs_children'],
]);

const childrenInOneCountry: Inclusion[] = [
  // one pædagog education with specialisations in Denmark; a Norwegian sosialpedagog is trained apart
  ['social_pedagogue', 'ped_assistant', 'DK'],
  // "fagarbeider i skole" is the same trade certificate in Norway
  ['ped_assistant', 'sen_assistant', 'NO'],
];

const practical = inBoth([
  ['cook', 'kitchen_help'],
  ['cook', 'cooking_for_many'],
  ['cook', 'food_safety'],
  ['stock', 'warehouse'],
  ['warehouse', 'stock_count'],
  ['stock', 'ppe_handout'],
  ['caretaker', 'small_repairs'],
  ['cleaner', 'cleaning_touchpoints'],
  ['hygiene_org', 'infection_control'],
  ['driver', 'van_driving'],
  ['patient_driver', 'minibus_driving'],
  ['minibus_driving', 'van_driving'],
  ['clerk', 'data_entry'],
  ['hotline', 'public_phone'],
  ['rostering', 'call_in_staff'],
  ['it_support', 'it_help'],
  ['forklift_certificate', 'forklift'],
  // C1, D1 and BE are only issued to holders of B
  ['licence_be', 'licence_b'],
  ['licence_c1', 'licence_b'],
  ['licence_d1', 'licence_b'],
  ['e_bike', 'bike'],
]);

/** The inclusions a new installation starts with; acyclic in each country (tested). */
export const inclusions: readonly Inclusion[] = [
  ...care,
  ...careInDenmark,
  ...careInNorway,
  ...careTasks,
  ...children,
  ...childrenInOneCountry,
  ...practical,
];
