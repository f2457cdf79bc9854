/** An education that a person once took and no payroll knows of: the list that a crisis asks for. */
export interface Background {
  readonly key: string;
  /** how many of a hundred in posts outside the field */
  readonly percent: number;
  /** years since it was last practised */
  readonly yearsAgo: readonly [number, number];
}

export const backgrounds: readonly Background[] = [
  { key: 'nurse', percent: 6, yearsAgo: [1, 18] },
  { key: 'specialist_nurse', percent: 0.7, yearsAgo: [1, 10] },
  { key: 'intensive_nurse', percent: 0.5, yearsAgo: [1, 10] },
  { key: 'midwife', percent: 0.5, yearsAgo: [1, 12] },
  { key: 'nurse_trained_abroad', percent: 0.6, yearsAgo: [2, 12] },
  { key: 'sosu_assistant', percent: 5, yearsAgo: [0, 14] },
  { key: 'sosu_helper', percent: 4, yearsAgo: [0, 20] },
  { key: 'sygehjaelper', percent: 1, yearsAgo: [8, 25] },
  { key: 'plejehjemsassistent', percent: 1, yearsAgo: [8, 25] },
  { key: 'plejer', percent: 0.5, yearsAgo: [8, 25] },
  { key: 'hjemmehjaelper', percent: 1.2, yearsAgo: [5, 25] },
  { key: 'nursing_student', percent: 1, yearsAgo: [0, 2] },
  { key: 'medical_student', percent: 0.3, yearsAgo: [0, 2] },
  { key: 'nurse_aide', percent: 6, yearsAgo: [1, 20] },
  { key: 'pedagogue', percent: 5, yearsAgo: [0, 15] },
  { key: 'ped_helper', percent: 5, yearsAgo: [1, 20] },
  { key: 'teacher', percent: 4, yearsAgo: [1, 15] },
  { key: 'sfo', percent: 2, yearsAgo: [1, 12] },
  { key: 'cook', percent: 2, yearsAgo: [1, 15] },
  { key: 'driver', percent: 2.5, yearsAgo: [0, 12] },
  { key: 'warehouse', percent: 2.5, yearsAgo: [1, 15] },
  { key: 'interpreter', percent: 1, yearsAgo: [0, 6] },
  { key: 'it_support', percent: 2, yearsAgo: [0, 6] },
];

/** What many people can whatever their post: share of a hundred among those who registered anything. */
export const commonCompetences: readonly (readonly [key: string, percent: number])[] = [
  ['licence_b', 78],
  ['own_car', 52],
  ['bike', 34],
  ['e_bike', 8],
  ['licence_c1', 4],
  ['licence_d1', 3],
  ['lang_en', 45],
  ['lang_de', 8],
  ['lang_sv', 6],
  ['lang_ar', 3],
  ['lang_uk', 2],
  ['lang_pl', 3],
  ['lang_tr', 2],
  ['lang_so', 1.5],
  ['lang_sign', 1],
  ['first_aid', 38],
  ['fire_safety', 14],
  ['hygiene_course', 16],
  ['ppe_course', 9],
  ['manual_handling', 10],
  ['food_hygiene', 7],
  ['public_phone', 12],
  ['crisis_phone', 4],
  ['data_entry', 14],
  ['small_children', 13],
  ['homework_help', 10],
  ['visits', 9],
  ['cooking_for_many', 6],
  ['van_driving', 9],
  ['reception', 8],
  ['event_setup', 7],
  ['stock_count', 6],
];
