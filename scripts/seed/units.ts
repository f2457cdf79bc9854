import type { Sector } from '~/kernel/vocabulary';
import type { Words } from './country-words';
import type { PositionKey } from './positions';

export type EmployerKey = 'municipality' | 'harbour' | 'halls';

export interface SeedUnit {
  readonly key: string;
  readonly name: Words;
  readonly sector: Sector;
  readonly area: string;
  readonly parent: string | null;
  readonly employer?: EmployerKey;
  /** how many of each position when six hundred people are asked for */
  readonly staff: Partial<Record<PositionKey, number>>;
  readonly leader?: 'NONE' | 'DEPUTY_ONLY' | 'BOTH';
}

export interface PlacedUnit extends SeedUnit {
  readonly id: string;
  /** who answers for the unit: its leader, else the nearest above */
  readonly leaderId: string;
}

export const employers: Record<EmployerKey, Words> = {
  municipality: { DK: 'Åsø Kommune', NO: 'Åsøy kommune' },
  harbour: { DK: 'Åsø Havn og Færge', NO: 'Åsøy Havn og Ferge KF' },
  halls: { DK: 'Åsøhallerne', NO: 'Åsøyhallene KF' },
};

const top: SeedUnit[] = [
  { key: 'root', name: { DK: 'Åsø Kommune', NO: 'Åsøy kommune' }, sector: 'ADMINISTRATION', area: 'midtby', parent: null,
    staff: { consultant: 2, secretary: 1 } },
  { key: 'health', name: { DK: 'Sundhed og Ældre', NO: 'Helse og omsorg' }, sector: 'HEALTH_SERVICE', area: 'midtby', parent: 'root',
    staff: { consultant: 3, roster: 2 } },
  { key: 'children', name: { DK: 'Børn og Unge', NO: 'Oppvekst' }, sector: 'SCHOOL', area: 'midtby', parent: 'root',
    staff: { consultant: 3, secretary: 2 } },
  { key: 'technical', name: { DK: 'Teknik og Miljø', NO: 'Teknisk og miljø' },
    sector: 'ADMINISTRATION', area: 'midtby', parent: 'root', leader: 'BOTH',
    staff: { caseWorker: 10, planner: 7, secretary: 3 } },
  { key: 'culture', name: { DK: 'Kultur og Fritid', NO: 'Kultur og fritid' }, sector: 'CULTURE_AND_SPORT', area: 'midtby', parent: 'root',
    staff: { consultant: 3, secretary: 1 } },
  { key: 'services', name: { DK: 'Fælles Service', NO: 'Fellestjenester' }, sector: 'ADMINISTRATION', area: 'midtby', parent: 'root',
    staff: { secretary: 2 } },
];

const care: SeedUnit[] = [
  { key: 'home_care', name: { DK: 'Hjemmeplejen', NO: 'Hjemmetjenesten' }, sector: 'HOME_CARE', area: 'midtby', parent: 'health',
    staff: { roster: 2 } },
  { key: 'home_north', name: { DK: 'Hjemmeplejen Nord', NO: 'Hjemmetjenesten Nord' },
    sector: 'HOME_CARE', area: 'nord', parent: 'home_care', leader: 'BOTH',
    staff: { sosuAssistant: 8, sosuHelper: 12, aide: 3 } },
  { key: 'home_south', name: { DK: 'Hjemmeplejen Syd', NO: 'Hjemmetjenesten Sør' }, sector: 'HOME_CARE', area: 'syd', parent: 'home_care',
    staff: { sosuAssistant: 8, sosuHelper: 11, aide: 3 } },
  { key: 'home_east', name: { DK: 'Hjemmeplejen Øst', NO: 'Hjemmetjenesten Øst' }, sector: 'HOME_CARE', area: 'oest', parent: 'home_care',
    staff: { sosuAssistant: 7, sosuHelper: 10, aide: 2 } },
  { key: 'home_west', name: { DK: 'Hjemmeplejen Vest', NO: 'Hjemmetjenesten Vest' },
    sector: 'HOME_CARE', area: 'vest', parent: 'home_care', leader: 'NONE',
    staff: { sosuAssistant: 6, sosuHelper: 9, aide: 2 } },
  { key: 'home_nurses', name: { DK: 'Hjemmesygeplejen', NO: 'Hjemmesykepleien' }, sector: 'HOME_CARE', area: 'midtby', parent: 'home_care',
    staff: { nurse: 17 } },
  { key: 'night_care', name: { DK: 'Nattevagten', NO: 'Nattpatruljen' },
    sector: 'HOME_CARE', area: 'midtby', parent: 'home_care', leader: 'DEPUTY_ONLY',
    staff: { nightCare: 9 } },
  { key: 'homes', name: { DK: 'Plejecentre', NO: 'Sykehjem' }, sector: 'NURSING_HOME', area: 'midtby', parent: 'health', staff: { roster: 1 } },
  { key: 'solgaarden', name: { DK: 'Plejecenter Solgården', NO: 'Solgården sykehjem' },
    sector: 'NURSING_HOME', area: 'syd', parent: 'homes', leader: 'BOTH',
    staff: { nurse: 6, sosuAssistant: 10, sosuHelper: 10, aide: 3, nightCare: 2 } },
  { key: 'aabakken', name: { DK: 'Plejecenter Åbakken', NO: 'Åbakken sykehjem' }, sector: 'NURSING_HOME', area: 'nord', parent: 'homes',
    staff: { nurse: 5, sosuAssistant: 9, sosuHelper: 9, aide: 2, nightCare: 2 } },
  { key: 'fjordblik', name: { DK: 'Plejecenter Fjordblik', NO: 'Fjordblikk sykehjem' }, sector: 'NURSING_HOME', area: 'fjord', parent: 'homes',
    staff: { nurse: 4, sosuAssistant: 8, sosuHelper: 8, aide: 2, nightCare: 2 } },
  { key: 'birkely', name: { DK: 'Demenscenter Birkely', NO: 'Birkely demenssenter' }, sector: 'NURSING_HOME', area: 'oest', parent: 'homes',
    staff: { nurse: 3, sosuAssistant: 8, sosuHelper: 6, nightCare: 1 } },
];

const health: SeedUnit[] = [
  { key: 'health_centre', name: { DK: 'Sundhedscentret', NO: 'Helsehuset' }, sector: 'HEALTH_SERVICE', area: 'midtby', parent: 'health',
    staff: { nurse: 5, secretary: 2 } },
  { key: 'health_visitors', name: { DK: 'Sundhedsplejen', NO: 'Helsestasjonen' }, sector: 'HEALTH_SERVICE', area: 'midtby', parent: 'health',
    staff: { healthVisitor: 8 } },
  { key: 'training', name: { DK: 'Genoptræningen', NO: 'Rehabilitering' }, sector: 'HEALTH_SERVICE', area: 'vest', parent: 'health',
    staff: { physio: 8, occupational: 6 } },
  { key: 'dental', name: { DK: 'Tandplejen', NO: 'Tannhelsen' }, sector: 'HEALTH_SERVICE', area: 'midtby', parent: 'health', staff: { dental: 6 } },
  { key: 'assessment', name: { DK: 'Visitationen', NO: 'Tildelingskontoret' }, sector: 'ADMINISTRATION', area: 'midtby', parent: 'health',
    staff: { caseWorker: 7 } },
  { key: 'support', name: { DK: 'Bostøtten', NO: 'Bofellesskapene' }, sector: 'HEALTH_SERVICE', area: 'vest', parent: 'health',
    staff: { disability: 12 } },
];

const childrenUnits: SeedUnit[] = [
  { key: 'day_care', name: { DK: 'Dagtilbud', NO: 'Barnehager' }, sector: 'DAY_CARE', area: 'midtby', parent: 'children', staff: { secretary: 1 } },
  { key: 'mejsen', name: { DK: 'Børnehuset Mejsen', NO: 'Meisen barnehage' }, sector: 'DAY_CARE', area: 'midtby', parent: 'day_care',
    staff: { pedagogue: 6, pedAssistant: 3, pedHelper: 5 } },
  { key: 'aeblehaven', name: { DK: 'Børnehuset Æblehaven', NO: 'Eplehagen barnehage' }, sector: 'DAY_CARE', area: 'syd', parent: 'day_care',
    staff: { pedagogue: 6, pedAssistant: 3, pedHelper: 5 } },
  { key: 'kloeveren', name: { DK: 'Vuggestuen Kløveren', NO: 'Kløveren barnehage' },
    sector: 'DAY_CARE', area: 'nord', parent: 'day_care', leader: 'NONE',
    staff: { pedagogue: 5, pedAssistant: 2, pedHelper: 4 } },
  { key: 'oernereden', name: { DK: 'Naturbørnehaven Ørnereden', NO: 'Ørneredet naturbarnehage' },
    sector: 'DAY_CARE', area: 'skov', parent: 'day_care',
    staff: { pedagogue: 5, pedAssistant: 2, pedHelper: 4 } },
  { key: 'childminding', name: { DK: 'Dagplejen', NO: 'Familiebarnehagen' }, sector: 'DAY_CARE', area: 'vest', parent: 'day_care',
    staff: { childminder: 14 } },
  { key: 'schools', name: { DK: 'Skoler', NO: 'Skoler' }, sector: 'SCHOOL', area: 'midtby', parent: 'children', staff: { secretary: 1 } },
  { key: 'aasoe_school', name: { DK: 'Åsø Skole', NO: 'Åsøy skole' }, sector: 'SCHOOL', area: 'midtby', parent: 'schools', leader: 'BOTH',
    staff: { teacher: 24, schoolAssistant: 5, secretary: 1 } },
  { key: 'fjord_school', name: { DK: 'Fjordskolen', NO: 'Fjordskolen' }, sector: 'SCHOOL', area: 'fjord', parent: 'schools',
    staff: { teacher: 16, schoolAssistant: 4 } },
  { key: 'forest_school', name: { DK: 'Skovbyskolen', NO: 'Skogen skole' }, sector: 'SCHOOL', area: 'skov', parent: 'schools',
    staff: { teacher: 14, schoolAssistant: 3 } },
  { key: 'after_school', name: { DK: 'SFO Stjernen', NO: 'Stjernen SFO' }, sector: 'SCHOOL', area: 'midtby', parent: 'schools', leader: 'NONE',
    staff: { afterSchool: 10 } },
  { key: 'school_advice', name: { DK: 'PPR', NO: 'PP-tjenesten' }, sector: 'SCHOOL', area: 'midtby', parent: 'children', staff: { psychologist: 6 } },
];

const rest: SeedUnit[] = [
  { key: 'property', name: { DK: 'Ejendomsservice', NO: 'Eiendom' }, sector: 'LOGISTICS', area: 'havn', parent: 'technical',
    staff: { caretaker: 9, cleaner: 16 } },
  { key: 'parks', name: { DK: 'Vej og Park', NO: 'Vei og park' }, sector: 'LOGISTICS', area: 'skov', parent: 'technical', staff: { gardener: 11 } },
  { key: 'kitchen', name: { DK: 'Centralkøkkenet', NO: 'Sentralkjøkkenet' }, sector: 'LOGISTICS', area: 'havn', parent: 'services',
    staff: { cook: 7, driver: 5 } },
  { key: 'depot', name: { DK: 'Depotet', NO: 'Sentrallageret' }, sector: 'LOGISTICS', area: 'havn', parent: 'services', staff: { warehouse: 5 } },
  { key: 'hr', name: { DK: 'HR og Løn', NO: 'HR og lønn' }, sector: 'ADMINISTRATION', area: 'midtby', parent: 'services',
    staff: { consultant: 5, secretary: 3 } },
  { key: 'citizens', name: { DK: 'Borgerservice', NO: 'Innbyggertorget' }, sector: 'ADMINISTRATION', area: 'midtby', parent: 'services',
    staff: { citizenService: 12 } },
  { key: 'jobs', name: { DK: 'Jobcenter Åsø', NO: 'NAV Åsøy' }, sector: 'ADMINISTRATION', area: 'midtby', parent: 'services',
    staff: { jobCounsellor: 15 } },
  { key: 'it', name: { DK: 'It og Digitalisering', NO: 'IKT og digitalisering' }, sector: 'ADMINISTRATION', area: 'midtby', parent: 'services',
    staff: { itSupport: 8 } },
  { key: 'crisis', name: { DK: 'Beredskab og Krisestab', NO: 'Beredskap og kriseledelse' }, sector: 'ADMINISTRATION', area: 'midtby', parent: 'root',
    staff: { consultant: 3 } },
  { key: 'library', name: { DK: 'Åsø Bibliotek', NO: 'Åsøy bibliotek' }, sector: 'CULTURE_AND_SPORT', area: 'midtby', parent: 'culture',
    staff: { librarian: 11 } },
  { key: 'museum', name: { DK: 'Åsø Museum', NO: 'Åsøy museum' }, sector: 'CULTURE_AND_SPORT', area: 'havn', parent: 'culture',
    staff: { museum: 7 } },
  { key: 'music', name: { DK: 'Musikskolen', NO: 'Kulturskolen' }, sector: 'CULTURE_AND_SPORT', area: 'oest', parent: 'culture',
    staff: { musicTeacher: 7 } },
  { key: 'pool', name: { DK: 'Åsø Svømmehal', NO: 'Åsøy svømmehall' },
    sector: 'CULTURE_AND_SPORT', area: 'vest', parent: 'culture', employer: 'halls',
    staff: { poolStaff: 11 } },
  { key: 'hall', name: { DK: 'Åsøhallen', NO: 'Åsøyhallen' }, sector: 'CULTURE_AND_SPORT', area: 'vest', parent: 'culture', employer: 'halls',
    staff: { hallHost: 6 } },
  { key: 'harbour', name: { DK: 'Havnen', NO: 'Havna' }, sector: 'LOGISTICS', area: 'havn', parent: 'technical', employer: 'harbour',
    staff: { harbourWorker: 8 } },
  { key: 'ferry', name: { DK: 'Færgen', NO: 'Ferga' }, sector: 'LOGISTICS', area: 'havn', parent: 'technical', employer: 'harbour',
    staff: { ferryHost: 8 } },
];

/** The organisation, parents before children. */
export const units: readonly SeedUnit[] = [...top, ...care, ...health, ...childrenUnits, ...rest];
