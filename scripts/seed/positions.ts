import type { Words } from './country-words';
import type { WeekKind } from './weekly-patterns';

export interface SeedPosition {
  readonly title: Words;
  /** the collective agreement's area; says nothing about membership */
  readonly agreement: Words;
  readonly weeks: readonly WeekKind[];
  /** the education the post asks for, if any */
  readonly education: string | null;
  /** what people in the post usually can */
  readonly skills: readonly string[];
  /** works with patients or residents */
  readonly care?: true;
}

const care: Words = { DK: 'Social- og sundhedspersonale', NO: 'Fagarbeidere i pleie og omsorg' };
const health: Words = { DK: 'Sundhedspersonale', NO: 'Helsepersonell med høyskole' };
const office: Words = { DK: 'Kontor og administration', NO: 'Administrasjon' };
const academic: Words = { DK: 'Akademikere', NO: 'Rådgivere' };
const children: Words = { DK: 'Pædagogisk personale', NO: 'Barnehage' };
const school: Words = { DK: 'Lærere', NO: 'Undervisning' };
const technical: Words = { DK: 'Teknisk service', NO: 'Drift og renhold' };

export const positions = {
  nurse: {
    title: { DK: 'Sygeplejerske', NO: 'Sykepleier' },
    agreement: health, weeks: ['careDays', 'careEvenings'], education: 'nurse', care: true,
    skills: ['wound_care', 'medicine_dispensing', 'palliative_care', 'iv_treatment', 'catheter_care', 'instruct_others', 'care_records'],
  },
  healthVisitor: {
    title: { DK: 'Sundhedsplejerske', NO: 'Helsesykepleier' },
    agreement: health, weeks: ['office'], education: 'public_health_nurse', care: true,
    skills: ['vaccination', 'baby_care', 'crisis_phone'],
  },
  sosuAssistant: {
    title: { DK: 'Social- og sundhedsassistent', NO: 'Helsefagarbeider' },
    agreement: care, weeks: ['careDays', 'careEvenings'], care: true, education: 'sosu_assistant',
    skills: ['insulin_pen', 'dementia_care', 'personal_care', 'care_route', 'medicine_giving', 'care_records'],
  },
  sosuHelper: {
    title: { DK: 'Social- og sundhedshjælper', NO: 'Hjemmehjelper' },
    agreement: care, weeks: ['careDays', 'careEvenings'], care: true, education: 'sosu_helper',
    skills: ['personal_care', 'care_route', 'transfer_help', 'compression', 'meal_help'],
  },
  nightCare: {
    title: { DK: 'Social- og sundhedsassistent, nat', NO: 'Helsefagarbeider, natt' },
    agreement: care, weeks: ['careNights'], care: true, education: 'sosu_assistant',
    skills: ['night_watch', 'palliative_care', 'care_route'],
  },
  aide: {
    title: { DK: 'Plejemedhjælper', NO: 'Pleieassistent' },
    agreement: care, weeks: ['careDays', 'careEvenings'], education: 'nurse_aide', care: true,
    skills: ['visits', 'meal_help', 'personal_care'],
  },
  physio: {
    title: { DK: 'Fysioterapeut', NO: 'Fysioterapeut' },
    agreement: health, weeks: ['office'], education: 'physio',
    skills: ['rehabilitation', 'transfer_help'],
  },
  occupational: {
    title: { DK: 'Ergoterapeut', NO: 'Ergoterapeut' },
    agreement: health, weeks: ['office'], education: 'ot',
    skills: ['rehabilitation', 'transfer_help'],
  },
  dental: {
    title: { DK: 'Tandplejer', NO: 'Tannpleier' },
    agreement: health, weeks: ['office'], education: 'dental_hygienist',
    skills: ['care_hygiene'],
  },
  disability: {
    title: { DK: 'Bostøtte', NO: 'Miljøarbeider' },
    agreement: care, weeks: ['careDays', 'careEvenings'], education: 'disability', care: true,
    skills: ['mental_health_care', 'autism_adhd', 'visits'],
  },
  caseWorker: {
    title: { DK: 'Sagsbehandler', NO: 'Saksbehandler' },
    agreement: office, weeks: ['office'], education: 'clerk',
    skills: ['data_entry', 'public_phone', 'plain_writing'],
  },
  consultant: {
    title: { DK: 'Konsulent', NO: 'Rådgiver' },
    agreement: academic, weeks: ['office'], education: null,
    skills: ['plain_writing', 'minutes_taking', 'lead_team'],
  },
  secretary: {
    title: { DK: 'Administrativ medarbejder', NO: 'Konsulent' },
    agreement: office, weeks: ['office'], education: 'clerk',
    skills: ['data_entry', 'call_in_staff', 'reception'],
  },
  planner: {
    title: { DK: 'Byplanlægger', NO: 'Arealplanlegger' },
    agreement: academic, weeks: ['office'], education: null,
    skills: ['plain_writing', 'data_entry'],
  },
  citizenService: {
    title: { DK: 'Borgerservicemedarbejder', NO: 'Servicemedarbeider' },
    agreement: office, weeks: ['office', 'public'], education: 'hotline',
    skills: ['public_phone', 'reception'],
  },
  itSupport: {
    title: { DK: 'It-supporter', NO: 'IKT-konsulent' },
    agreement: office, weeks: ['office'], education: 'it_support',
    skills: ['it_help'],
  },
  jobCounsellor: {
    title: { DK: 'Jobkonsulent', NO: 'Veileder' },
    agreement: office, weeks: ['office'], education: 'social_worker',
    skills: ['public_phone', 'crisis_phone'],
  },
  roster: {
    title: { DK: 'Vagtplanlægger', NO: 'Turnusplanlegger' },
    agreement: office, weeks: ['office'], education: 'rostering',
    skills: ['call_in_staff', 'data_entry'],
  },
  pedagogue: {
    title: { DK: 'Pædagog', NO: 'Barnehagelærer' },
    agreement: children, weeks: ['dayCareWork'], education: 'pedagogue',
    skills: ['special_needs_children', 'outdoor_life'],
  },
  pedAssistant: {
    title: { DK: 'Pædagogisk assistent', NO: 'Barne- og ungdomsarbeider' },
    agreement: children, weeks: ['dayCareWork'], education: 'ped_assistant',
    skills: ['baby_care', 'outdoor_life'],
  },
  pedHelper: {
    title: { DK: 'Pædagogmedhjælper', NO: 'Barnehageassistent' },
    agreement: children, weeks: ['dayCareWork'], education: 'ped_helper',
    skills: ['small_children', 'baby_care'],
  },
  childminder: {
    title: { DK: 'Dagplejer', NO: 'Familiebarnehageassistent' },
    agreement: children, weeks: ['childminder'], education: 'childminder',
    skills: ['baby_care', 'small_children'],
  },
  teacher: {
    title: { DK: 'Lærer', NO: 'Lærer' },
    agreement: school, weeks: ['school'], education: 'teacher',
    skills: ['maths_teaching', 'mother_tongue_teaching', 'sports_with_children'],
  },
  schoolAssistant: {
    title: { DK: 'Støtteperson', NO: 'Assistent i skole' },
    agreement: children, weeks: ['school'], education: 'sen_assistant',
    skills: ['special_needs_children', 'yard_duty'],
  },
  afterSchool: {
    title: { DK: 'SFO-pædagog', NO: 'SFO-medarbeider' },
    agreement: children, weeks: ['afterSchool'], education: 'sfo',
    skills: ['sports_with_children', 'yard_duty'],
  },
  psychologist: {
    title: { DK: 'Psykolog', NO: 'PP-rådgiver' },
    agreement: academic, weeks: ['office'], education: 'psychologist',
    skills: ['crisis_phone', 'autism_adhd'],
  },
  librarian: {
    title: { DK: 'Bibliotekar', NO: 'Bibliotekar' },
    agreement: academic, weeks: ['public'], education: null,
    skills: ['reception', 'it_help', 'homework_help'],
  },
  museum: {
    title: { DK: 'Museumsformidler', NO: 'Museumsformidler' },
    agreement: academic, weeks: ['public'], education: null,
    skills: ['instruct_others', 'small_children'],
  },
  musicTeacher: {
    title: { DK: 'Musiklærer', NO: 'Kulturskolelærer' },
    agreement: school, weeks: ['afterSchool'], education: null,
    skills: ['music_with_children'],
  },
  caretaker: {
    title: { DK: 'Teknisk servicemedarbejder', NO: 'Vaktmester' },
    agreement: technical, weeks: ['early'], education: 'caretaker',
    skills: ['small_repairs', 'van_driving'],
  },
  gardener: {
    title: { DK: 'Gartner', NO: 'Gartner' },
    agreement: technical, weeks: ['early'], education: null,
    skills: ['green_areas', 'van_driving', 'forklift'],
  },
  cleaner: {
    title: { DK: 'Rengøringsassistent', NO: 'Renholder' },
    agreement: technical, weeks: ['early'], education: 'cleaner',
    skills: ['cleaning_touchpoints'],
  },
  cook: {
    title: { DK: 'Ernæringsassistent', NO: 'Kokk' },
    agreement: technical, weeks: ['early'], education: 'cook',
    skills: ['cooking_for_many', 'food_safety'],
  },
  driver: {
    title: { DK: 'Chauffør', NO: 'Sjåfør' },
    agreement: technical, weeks: ['early'], education: 'driver',
    skills: ['van_driving', 'meal_delivery'],
  },
  warehouse: {
    title: { DK: 'Lagermedarbejder', NO: 'Lagermedarbeider' },
    agreement: technical, weeks: ['early'], education: 'warehouse',
    skills: ['stock_count', 'forklift'],
  },
  poolStaff: {
    title: { DK: 'Badeassistent', NO: 'Badevert' },
    agreement: technical, weeks: ['halls'], education: null,
    skills: ['pool_lifeguard', 'reception', 'cleaning_touchpoints'],
  },
  hallHost: {
    title: { DK: 'Halinspektør', NO: 'Hallvert' },
    agreement: technical, weeks: ['halls', 'public'], education: null,
    skills: ['event_setup', 'reception', 'small_repairs'],
  },
  harbourWorker: {
    title: { DK: 'Havneassistent', NO: 'Havnebetjent' },
    agreement: technical, weeks: ['early'], education: null,
    skills: ['van_driving', 'small_repairs', 'stock_count'],
  },
  ferryHost: {
    title: { DK: 'Billettør', NO: 'Billettør' },
    agreement: technical, weeks: ['public'], education: null,
    skills: ['reception', 'public_phone', 'data_entry'],
  },
} as const satisfies Record<string, SeedPosition>;

export type PositionKey = keyof typeof positions;

export const positionKeys = Object.keys(positions).filter((key): key is PositionKey => key in positions);
