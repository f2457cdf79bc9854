import type { WorkingTimeSettings } from './working-time/norms';
import type { Instant, IsoDate, Period } from '~/kernel/time';
import type { RecordCheckType, Sector } from '~/kernel/vocabulary';

/** When the evaluation is made: before asking, when the last yes is given, when work begins. */
export const moments = ['ask', 'confirm', 'start'] as const;
export type Moment = (typeof moments)[number];

export const severities = ['NONE', 'INFO', 'WARN', 'BLOCK'] as const;
export type Severity = (typeof severities)[number];
export type SeverityByMoment = Readonly<Record<Moment, Severity>>;

/** Who may set a reason aside, with words that are kept. PERSON: by the own yes. */
export type OverridableBy = 'NOBODY' | 'PERSON' | 'LEADER' | 'HR';

/** What a reason tells beside its code; keys of competences, never names of people. */
export interface ReasonData {
  NOT_CLAIMED: { group: number; anyOf: readonly string[] };
  CLAIMED_NOT_VERIFIED: { group: number; competence: string };
  VERIFICATION_STALE: { group: number; competence: string; verifiedOn: IsoDate | null };
  EXPIRES_BEFORE_END: { group: number; competence: string; validUntil: IsoDate };
  INCLUDED_BY: { group: number; competence: string; via: string };
  RECORD_CHECK_MISSING: { check: RecordCheckType };
  HEALTH_CLEARANCE_MISSING: { clearance: 'TB' | 'MRSA' };
  CONFIDENTIALITY_MISSING: { sector: Sector };
  RESTRICTED: Record<never, never>;
  UNAVAILABLE: Record<never, never>;
  PARTLY_AVAILABLE: { free: readonly Period[] };
  AVAILABILITY_UNKNOWN: Record<never, never>;
  PAUSED: { until: IsoDate | null };
  OVERLAP: { with: Period };
  REST_SHORT: { rest: Period | null; stretch: Period; requiredHours: number };
  WEEKLY_REST: { from: Instant; until: Instant; requiredHours: number };
  WEEK_HOURS: { week: IsoDate; hours: number; limitHours: number };
  NEED_FULL: Record<never, never>;
  NOT_INTRODUCED: Record<never, never>;
  RATHER_NOT: { competence: string | null; sector: Sector | null };
  EMPLOYMENT_ENDS: { lastDay: IsoDate | null };
  OWN_UNIT: Record<never, never>;
  NEED_CLOSED: Record<never, never>;
  AGREEMENT_MISSING: { agreementArea: string };
}

export type ReasonCode = keyof ReasonData;

/** Where one code needs another severity, another reader or another sentence. */
export type ReasonVariant =
  | 'AUTHORISED_ONLY'
  | 'OWN_WORD'
  | 'NORWEGIAN'
  | 'DANISH'
  | 'PLACEMENT'
  | 'AUTHORISATION'
  | 'HELD'
  | 'HOME'
  | 'ASKED_TOGETHER'
  | 'CONTRACT'
  | 'AVERAGE'
  | 'OWN_LIMIT'
  | 'COMFORT'
  | 'SECTOR'
  | 'EARLIER_NO'
  | 'NOT_PUBLISHED'
  | 'SHIFT_OVER';

type CodeWithData = { [Code in ReasonCode]: { readonly code: Code; readonly data: Readonly<ReasonData[Code]> } }[ReasonCode];

/** What a criterion found about some of the shifts. */
export type ReasonFact = CodeWithData & {
  readonly variant?: ReasonVariant;
  readonly shiftIds: readonly string[];
  /** assumed own shifts without which there would be no reason; then it never blocks (design part 4, rule 1) */
  readonly assumed?: readonly Period[];
};

export type Reason = CodeWithData & {
  readonly variant: ReasonVariant | null;
  readonly shiftIds: readonly string[];
  readonly severity: SeverityByMoment;
  /** seen by the person and nobody else (design part 3) */
  readonly isPrivate: boolean;
  readonly overridableBy: OverridableBy;
  readonly restsOnAssumed: boolean;
  readonly assumed: readonly Period[];
};

/** The municipality's choices that change how the evaluation judges. */
export interface MatchingSettings extends WorkingTimeSettings {
  readonly maxAverageWeekHours: number;
  readonly blockOverMaxAverage: boolean;
  readonly danishPreliminaryStart: boolean;
}
