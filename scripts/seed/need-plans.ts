import type { NeedKind } from '~/kernel/vocabulary';
import type { Words } from './country-words';

/** Which texts a draft still lacks. */
export type Missing = 'tasks' | 'contact' | 'introducer' | 'meetingPlace' | 'shifts' | 'lines';

export interface NeedPlan {
  readonly key: string;
  readonly unit: string;
  readonly kind: NeedKind;
  readonly status: 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'CANCELLED';
  readonly title: Words;
  readonly priority: number;
  /** days from the story's Monday: the first Monday that is at least two days ahead */
  readonly days: readonly number[];
  /** shifts of the sector's template by place, each with how many of each template line are wanted */
  readonly shifts: readonly { readonly usual: number; readonly wanted: readonly number[] }[];
  /** shares of the wanted places that are held, and of the rest that somebody is asked about */
  readonly held: number;
  readonly asked: number;
  readonly missing?: readonly Missing[];
  /** people are lent for two weeks on end; the number moves where the fortnights begin, so that somebody is out whatever day it is */
  readonly fortnight?: 0 | 7;
  readonly introducerDeclined?: true;
  readonly endedReason?: Words;
}

const workWeek = [0, 1, 2, 3, 4];
// the two weeks before the story's: whatever day it is made, some shifts have been and some are to come
const thisWeek = [-14, -13, -12, -11, -10, -7, -6, -5, -4, -3];
const lastWeeks = [-21, -20, -19, -18, -17];

export const needPlans: readonly NeedPlan[] = [
  { key: 'birk', unit: 'solgaarden', kind: 'CRISIS', status: 'PUBLISHED', priority: 5, days: workWeek, held: 0.42, asked: 0.4,
    title: { DK: 'Hjælp til afsnit Birk', NO: 'Hjelp til avdeling Bjørk' },
    shifts: [{ usual: 0, wanted: [2, 1, 2] }, { usual: 1, wanted: [1, 1, 1] }] },
  { key: 'birk_nights', unit: 'solgaarden', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 4, days: [4, 5], held: 0, asked: 0,
    title: { DK: 'To nætter på Solgården', NO: 'To netter på Solgården' }, shifts: [{ usual: 2, wanted: [1, 1, 0] }] },
  { key: 'birk_spring', unit: 'solgaarden', kind: 'CRISIS', status: 'CLOSED', priority: 4, days: lastWeeks, held: 0.9, asked: 0,
    title: { DK: 'Smitte på afsnit El', NO: 'Smitte på avdeling Or' }, shifts: [{ usual: 0, wanted: [1, 1, 2] }],
    endedReason: { DK: 'Smitten er slut', NO: 'Smitten er over' } },
  { key: 'aabakken', unit: 'aabakken', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 3, days: workWeek, held: 1, asked: 0,
    title: { DK: 'Dagvagter på Åbakken', NO: 'Dagvakter på Åbakken' }, shifts: [{ usual: 0, wanted: [0, 1, 1] }] },
  { key: 'fjordblik', unit: 'fjordblik', kind: 'CRISIS', status: 'PUBLISHED', priority: 4, days: workWeek, held: 0.2, asked: 0.5,
    title: { DK: 'Sygdom blandt personalet på Fjordblik', NO: 'Sykdom blant personalet på Fjordblikk' },
    shifts: [{ usual: 0, wanted: [1, 1, 2] }, { usual: 1, wanted: [0, 1, 1] }] },
  { key: 'fjordblik_draft', unit: 'fjordblik', kind: 'SHORTAGE', status: 'DRAFT', priority: 3, days: [7, 8, 9], held: 0, asked: 0,
    missing: ['shifts', 'introducer'],
    title: { DK: 'Weekendhjælp på Fjordblik', NO: 'Helgehjelp på Fjordblikk' }, shifts: [{ usual: 0, wanted: [0, 1, 1] }] },
  { key: 'birkely', unit: 'birkely', kind: 'ROTATION', status: 'PUBLISHED', priority: 2, days: [1, 8, 15], held: 0.6, asked: 0.5,
    title: { DK: 'Tirsdage på Birkely, bytteordning', NO: 'Tirsdager på Birkely, bytteordning' }, shifts: [{ usual: 0, wanted: [0, 1, 2] }] },
  { key: 'home_north', unit: 'home_north', kind: 'CRISIS', status: 'PUBLISHED', priority: 5, days: [...thisWeek, ...workWeek], held: 0.5, asked: 0.3,
    title: { DK: 'Morgenruter i Nord', NO: 'Morgenruter i nord' }, shifts: [{ usual: 0, wanted: [0, 1, 2] }] },
  { key: 'home_south', unit: 'home_south', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 3, days: workWeek, held: 0, asked: 0,
    title: { DK: 'Aftenruter i Syd', NO: 'Kveldsruter i sør' }, shifts: [{ usual: 1, wanted: [0, 1, 2] }] },
  { key: 'home_east', unit: 'home_east', kind: 'SHORTAGE', status: 'DRAFT', priority: 3, days: workWeek, held: 0, asked: 0,
    missing: ['tasks', 'contact'],
    title: { DK: 'Hjælp i Øst', NO: 'Hjelp i øst' }, shifts: [{ usual: 0, wanted: [0, 1, 1] }] },
  { key: 'home_west', introducerDeclined: true, unit: 'home_west', kind: 'CRISIS', status: 'PUBLISHED',
    priority: 4, days: workWeek, held: 0.2, asked: 0.6,
    title: { DK: 'Dagruter i Vest', NO: 'Dagruter i vest' }, shifts: [{ usual: 0, wanted: [0, 1, 2] }] },
  { key: 'home_nurses', unit: 'home_nurses', kind: 'CRISIS', status: 'PUBLISHED', priority: 5, days: workWeek, held: 0.4, asked: 0.5,
    title: { DK: 'Sygeplejersker til sårruten', NO: 'Sykepleiere til sårruta' }, shifts: [{ usual: 0, wanted: [2, 0, 0] }] },
  { key: 'night_care', unit: 'night_care', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 4, days: [0, 1, 2, 7, 8, 9], held: 0, asked: 0.4,
    title: { DK: 'Nattevagter i hjemmeplejen', NO: 'Nattevakter i hjemmetjenesten' }, shifts: [{ usual: 2, wanted: [0, 1, 0] }] },
  { key: 'mejsen', unit: 'mejsen', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 3, days: [...thisWeek, ...workWeek], held: 0.5, asked: 0.3,
    title: { DK: 'Ekstra hænder på Mejsen', NO: 'Ekstra hender på Meisen' }, shifts: [{ usual: 1, wanted: [0, 2] }] },
  { key: 'aeblehaven', unit: 'aeblehaven', kind: 'CRISIS', status: 'PUBLISHED', priority: 4, days: workWeek, held: 0, asked: 0.2,
    title: { DK: 'Åbne Æblehaven hele ugen', NO: 'Holde Eplehagen åpen hele uka' },
    shifts: [{ usual: 0, wanted: [1, 1] }, { usual: 2, wanted: [1, 1] }] },
  { key: 'kloeveren', unit: 'kloeveren', kind: 'SHORTAGE', status: 'DRAFT', priority: 3, days: [], held: 0, asked: 0,
    title: { DK: 'Vuggestuen mangler', NO: 'Kløveren mangler' }, missing: ['tasks', 'contact', 'introducer', 'meetingPlace', 'shifts', 'lines'],
    shifts: [] },
  { key: 'oernereden', unit: 'oernereden', kind: 'ROTATION', status: 'PUBLISHED', priority: 2, days: [2, 9], held: 1, asked: 0,
    title: { DK: 'Onsdage i skoven', NO: 'Onsdager i skogen' }, shifts: [{ usual: 1, wanted: [0, 1] }] },
  { key: 'childminding', unit: 'childminding', kind: 'SHORTAGE', status: 'CANCELLED', priority: 2, days: workWeek, held: 0, asked: 0,
    title: { DK: 'Gæstedagpleje', NO: 'Gjestebarnehage' }, shifts: [{ usual: 1, wanted: [0, 1] }],
    endedReason: { DK: 'Børnene er fordelt på andre dagplejere', NO: 'Barna er fordelt på andre' } },
  { key: 'aasoe_school', unit: 'aasoe_school', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 3, days: workWeek, held: 0.3, asked: 0.4,
    title: { DK: 'Voksne i 3. og 4. klasse', NO: 'Voksne på 3. og 4. trinn' }, shifts: [{ usual: 1, wanted: [1, 1] }] },
  { key: 'fjord_school', unit: 'fjord_school', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 3, days: [0, 1, 2], held: 1, asked: 0,
    title: { DK: 'Vikarer på Fjordskolen', NO: 'Vikarer på Fjordskolen' }, shifts: [{ usual: 1, wanted: [1, 1] }] },
  { key: 'forest_school', unit: 'forest_school', kind: 'CRISIS', status: 'CLOSED', priority: 3, days: lastWeeks, held: 1, asked: 0,
    title: { DK: 'Små hold i skolegården', NO: 'Små grupper i skolegården' }, shifts: [{ usual: 1, wanted: [0, 2] }],
    endedReason: { DK: 'Klasserne er samlet igen', NO: 'Klassene er samlet igjen' } },
  { key: 'after_school', unit: 'after_school', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 2, days: workWeek, held: 0, asked: 0,
    title: { DK: 'Eftermiddage i SFO Stjernen', NO: 'Ettermiddager på Stjernen SFO' }, shifts: [{ usual: 2, wanted: [0, 1] }] },
  { key: 'vaccination', unit: 'health_centre', kind: 'CRISIS', status: 'PUBLISHED', priority: 5, days: workWeek, held: 0.5, asked: 0.4,
    title: { DK: 'Vaccination i Åsøhallen', NO: 'Vaksinering i Åsøyhallen' },
    shifts: [{ usual: 0, wanted: [2, 0, 2] }, { usual: 1, wanted: [1, 0, 1] }] },
  { key: 'testing', unit: 'health_centre', kind: 'CRISIS', status: 'CLOSED', priority: 4, days: lastWeeks, held: 0.8, asked: 0,
    title: { DK: 'Podning ved rådhuset', NO: 'Testing ved rådhuset' }, shifts: [{ usual: 0, wanted: [0, 2, 1] }],
    endedReason: { DK: 'Regionen har overtaget', NO: 'Helseforetaket har overtatt' } },
  { key: 'health_visitors', unit: 'health_visitors', kind: 'ROTATION', status: 'DRAFT', priority: 2, days: [7, 14], held: 0, asked: 0,
    missing: ['contact', 'introducer'],
    title: { DK: 'Sundhedsplejersker bytter med sygeplejen', NO: 'Helsesykepleiere bytter med sykepleien' },
    shifts: [{ usual: 0, wanted: [1, 0, 0] }] },
  { key: 'protective_stock', fortnight: 0, unit: 'depot', kind: 'CRISIS', status: 'PUBLISHED',
    priority: 4, days: [...thisWeek, ...workWeek], held: 0.6, asked: 0.4,
    title: { DK: 'Værnemiddellageret', NO: 'Lageret for smittevernutstyr' }, shifts: [{ usual: 0, wanted: [2, 1, 0] }] },
  { key: 'kitchen', unit: 'kitchen', kind: 'SHORTAGE', status: 'PUBLISHED', priority: 3, days: workWeek, held: 0, asked: 0,
    title: { DK: 'Mad ud til borgerne', NO: 'Mat ut til brukerne' }, shifts: [{ usual: 2, wanted: [0, 2, 0] }] },
  { key: 'cleaning', unit: 'property', kind: 'CRISIS', status: 'PUBLISHED', priority: 3, days: workWeek, held: 0.4, asked: 0.5,
    title: { DK: 'Rengøring af kontaktpunkter på skolerne', NO: 'Renhold av kontaktpunkter på skolene' }, shifts: [{ usual: 1, wanted: [0, 0, 3] }] },
  { key: 'hotline', fortnight: 7, unit: 'crisis', kind: 'CRISIS', status: 'PUBLISHED',
    priority: 4, days: [...thisWeek, ...workWeek], held: 0.6, asked: 0.5,
    title: { DK: 'Borgernes telefon', NO: 'Innbyggertelefonen' }, shifts: [{ usual: 0, wanted: [2, 0] }, { usual: 2, wanted: [1, 0] }] },
  { key: 'library', unit: 'library', kind: 'ROTATION', status: 'PUBLISHED', priority: 1, days: [3, 10], held: 0.5, asked: 0.5,
    title: { DK: 'Læs højt på plejecentre', NO: 'Les høyt på sykehjem' }, shifts: [{ usual: 0, wanted: [2, 0, 0] }] },
  { key: 'pool', unit: 'pool', kind: 'SHORTAGE', status: 'CANCELLED', priority: 2, days: [5, 6], held: 0, asked: 0,
    title: { DK: 'Livreddere i weekenden', NO: 'Livreddere i helgen' }, shifts: [{ usual: 0, wanted: [0, 0, 2] }],
    endedReason: { DK: 'Hallen holder lukket', NO: 'Hallen holder stengt' } },
  // the story's employee is out on some of these: two have been, two are to come, and none in the week that she is asked about
  { key: 'thursdays', unit: 'solgaarden', kind: 'ROTATION', status: 'PUBLISHED', priority: 2, days: [-18, -11, 10, 17], held: 0, asked: 0,
    title: { DK: 'Torsdage på Solgården, bytteordning', NO: 'Torsdager på Solgården, bytteordning' }, shifts: [{ usual: 0, wanted: [1, 0, 0] }] },
];
