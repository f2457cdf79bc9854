import type { CompetenceFact, EmploymentFact, EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from '../../app/modules/matching/facts';
import { stretchOn } from '../../app/kernel/zone';

// Facts of the evaluation without a database: each makes somebody or something that fits, and takes what should be otherwise.

export const zone = 'Europe/Copenhagen';
/** A Monday. */
export const monday = '2026-11-23';

export const hoursOn = (date: string, from: number, to: number) => stretchOn(date, Math.round(from * 60), Math.round(to * 60), zone);

export const aShift = (date: string = monday, from = 7, to = 15, changes: Partial<ShiftFacts> = {}): ShiftFacts => ({
  id: `${date} ${from}`,
  period: hoursOn(date, from, to),
  wanted: 1,
  held: 0,
  ...changes,
});

export const aCompetence = (key: string, changes: Partial<CompetenceFact> = {}): CompetenceFact => ({
  key,
  status: 'VERIFIED',
  needsVerifying: true,
  verifiedOn: '2026-11-03',
  validUntil: null,
  lastPractised: 2025,
  comfort: 'ALONE',
  viaKey: null,
  ...changes,
});

export const anEmployment = (changes: Partial<EmploymentFact> = {}): EmploymentFact => ({
  id: 'employment',
  unitId: 'office',
  unitName: 'Jobcenter Åsø',
  areaKey: 'midt',
  position: 'Konsulent',
  weeklyHours: 37,
  agreementArea: 'HK',
  from: '2020-01-01',
  to: null,
  capacities: [],
  ...changes,
});

export const aPerson = (changes: Partial<PersonFacts> = {}): PersonFacts => ({
  personId: 'person',
  competences: [aCompetence('nurse')],
  recordChecks: [{ type: 'DK_STRAFFEATTEST', status: 'SEEN_OK', legalBasis: null }],
  confidentialitySectors: ['NURSING_HOME'],
  clearances: [],
  restrictions: [],
  availability: {
    patterns: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1440 })),
    exceptions: [],
    pausedFrom: null,
    pausedUntil: null,
  },
  preference: { hoursPerWeek: null, sectorsGladly: [], sectorsNot: [] },
  employments: [anEmployment()],
  homeShifts: [],
  held: [],
  asked: [],
  askedBeforeShiftIds: [],
  introductions: [{ unitId: 'solgården', on: '2026-04-13' }],
  lastAskedAt: null,
  hoursLent: 0,
  ...changes,
});

export const aLine = (changes: Partial<LineFacts> = {}): LineFacts => ({
  lineId: 'line',
  needId: 'need',
  unitId: 'solgården',
  sector: 'NURSING_HOME',
  areaKey: 'midt',
  neighbourAreaKeys: ['nord'],
  kind: 'SHORTAGE',
  status: 'PUBLISHED',
  requirements: [{ anyOf: ['nurse'], authorisedOnly: false }],
  wished: [],
  recordChecks: ['DK_STRAFFEATTEST'],
  agreementAreas: null,
  ...changes,
});

export const aContext = (changes: Partial<EvaluationContext> = {}): EvaluationContext => ({
  now: hoursOn('2026-11-20', 12, 13).start,
  moment: 'ask',
  country: 'DK',
  zone,
  settings: { weekStartsOn: 1, maxAverageWeekHours: 48, blockOverMaxAverage: false, danishPreliminaryStart: false },
  ownYes: false,
  ...changes,
});
