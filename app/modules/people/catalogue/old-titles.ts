import { entries } from './entry';

// Titles that people still carry though the education has closed, and students; the nurse-qualified roster asks for them.
const oldTitles = entries('QUALIFICATION', 'old_titles', [
  {
    key: 'hjelpepleier',
    da: 'Hjelpepleier (norsk autorisation)',
    nb: 'Hjelpepleier',
    en: 'Auxiliary nurse (Norway, authorised)',
    words: ['hjelpepleiar', 'hjælpeplejer', 'enrolled nurse'],
    registerIn: ['NO'],
  },
  {
    key: 'omsorgsarbeider',
    da: 'Omsorgsarbeider (norsk autorisation)',
    nb: 'Omsorgsarbeider',
    en: 'Care worker (Norway, authorised)',
    words: ['omsorgsarbeidar', 'fagbrev i omsorg', 'omsorgsfag'],
    registerIn: ['NO'],
  },
  {
    key: 'sygehjaelper',
    da: 'Sygehjælper (ældre uddannelse)',
    nb: 'Sygehjælper (dansk, eldre utdanning)',
    en: 'Danish nursing assistant (older education)',
    words: ['sygehjælper', 'sygehj'],
  },
  {
    key: 'plejehjemsassistent',
    da: 'Plejehjemsassistent (ældre uddannelse)',
    nb: 'Plejehjemsassistent (dansk, eldre utdanning)',
    en: 'Danish nursing home assistant (older education)',
    words: ['plejehjemsass', 'plejehjem'],
  },
  {
    key: 'plejer',
    da: 'Plejer (ældre uddannelse i psykiatri)',
    nb: 'Plejer (dansk, eldre utdanning i psykiatri)',
    en: 'Danish psychiatric care worker (older education)',
    words: ['psykiatrisk plejer'],
  },
  {
    key: 'hjemmehjaelper',
    da: 'Hjemmehjælper (ældre kursus)',
    nb: 'Husmorvikar/hjemmehjelper (eldre kurs)',
    en: 'Home help (older course)',
    words: ['husmorafløser', 'hjemmehjælp', 'hjemmehjelp', 'heimehjelpar'],
  },
]);

const students = entries('QUALIFICATION', 'students', [
  {
    key: 'nursing_student_licence',
    da: 'Sygeplejestuderende med norsk licens',
    nb: 'Sykepleierstudent med lisens',
    en: 'Nursing student with licence (Norway)',
    words: ['sykepleierstudent', 'sjukepleiarstudent', 'student med lisens', 'studentlisens'],
    registerIn: ['NO'],
  },
  {
    key: 'medical_student_licence',
    da: 'Lægestuderende med norsk licens',
    nb: 'Medisinstudent med lisens',
    en: 'Medical student with licence (Norway)',
    words: ['medisinstudent', 'legestudent', 'student med lisens', 'studentlisens'],
    registerIn: ['NO'],
  },
  {
    key: 'nursing_student',
    da: 'Sygeplejestuderende',
    nb: 'Sykepleierstudent uten lisens',
    en: 'Nursing student',
    words: ['spl-studerende', 'sygeplejestud', 'student nurse'],
  },
  {
    key: 'medical_student',
    da: 'Lægestuderende',
    nb: 'Medisinstudent uten lisens',
    en: 'Medical student',
    words: ['medicinstuderende', 'ventilatør', 'legestudent'],
  },
  {
    key: 'sosu_student',
    da: 'Social- og sundhedselev',
    nb: 'Helsefaglærling',
    en: 'Health and care apprentice',
    words: ['sosu-elev', 'ssa-elev', 'ssh-elev', 'lærling', 'elev i plejen'],
  },
]);

export const oldTitlesAndStudents = [...oldTitles, ...students];
