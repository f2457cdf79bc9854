import type { AvailabilityFacts } from '~/modules/availability/availability';
import type { Capacity } from '~/modules/availability/capacity';
import type { RequirementGroup } from '~/modules/needs/need.schema';
import type { CompetenceState } from '~/modules/people/competence-state';
import type { Instant, IsoDate, Period } from '~/kernel/time';
import type { Comfort, Country, NeedKind, RecordCheckType, Sector } from '~/kernel/vocabulary';
import type { Zone } from '~/kernel/zone';
import type { MatchingSettings, Moment } from './reason';

// What the evaluation knows. Periods are half-open; dates are days of the municipality's zone; "last day" is inclusive.

/** A competence a person has, or covers through another one. Verification and validity come along with inclusion, comfort does not. */
export interface CompetenceFact {
  readonly key: string;
  readonly status: CompetenceState;
  /** a qualification or certificate; of a skill, a language or a car the person's word is enough */
  readonly needsVerifying: boolean;
  readonly verifiedOn: IsoDate | null;
  /** last day it holds */
  readonly validUntil: IsoDate | null;
  /** the year it was last practised */
  readonly lastPractised: number | null;
  readonly comfort: Comfort | null;
  /** the competence that covers this one; null when the person has it */
  readonly viaKey: string | null;
}

export interface RecordCheckFact {
  readonly type: RecordCheckType;
  readonly status: 'REQUIRED' | 'REQUESTED' | 'SEEN_OK' | 'SEEN_HR_DECISION' | 'NOT_REQUIRED';
  readonly legalBasis: string | null;
}

export interface ClearanceFact {
  readonly type: 'TB' | 'MRSA';
  readonly outcome: 'CLEAR' | 'CONFIRMATION_NEEDED' | 'CONFIRMED';
}

export interface RestrictionFact {
  readonly kind: 'NO_INFECTION_RISK' | 'NO_HEAVY_LIFTING' | 'NO_NIGHTS' | 'SPEAK_WITH_HR';
  /** empty is every sector */
  readonly sectors: readonly Sector[];
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface PreferenceFact {
  /** most lent hours a week; null is no limit told */
  readonly hoursPerWeek: number | null;
  readonly sectorsGladly: readonly Sector[];
  readonly sectorsNot: readonly Sector[];
}

export interface EmploymentFact {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly areaKey: string;
  readonly position: string;
  readonly weeklyHours: number;
  readonly agreementArea: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** not revoked */
  readonly capacities: readonly Capacity[];
}

/** Time in the own job that is left when lifted time is taken out. */
export interface HomeShiftFact {
  readonly period: Period;
  readonly employmentId: string;
  /** from the usual week, not from an imported roster */
  readonly assumed: boolean;
}

export interface BookedShift {
  readonly shiftId: string;
  readonly lineId: string;
  readonly assignmentId: string;
  readonly period: Period;
}

export interface IntroductionFact {
  readonly unitId: string;
  readonly on: IsoDate;
}

export interface PersonFacts {
  readonly personId: string;
  /** both directly had and covered ones; a key may occur twice */
  readonly competences: readonly CompetenceFact[];
  /** the newest observation of each type */
  readonly recordChecks: readonly RecordCheckFact[];
  readonly confidentialitySectors: readonly Sector[];
  readonly clearances: readonly ClearanceFact[];
  readonly restrictions: readonly RestrictionFact[];
  readonly availability: AvailabilityFacts;
  readonly preference: PreferenceFact | null;
  readonly employments: readonly EmploymentFact[];
  readonly homeShifts: readonly HomeShiftFact[];
  readonly held: readonly BookedShift[];
  readonly asked: readonly BookedShift[];
  /** shifts that the person was asked for without saying yes: a no, a deadline that passed, a request taken back */
  readonly askedBeforeShiftIds: readonly string[];
  readonly introductions: readonly IntroductionFact[];
  readonly lastAskedAt: Instant | null;
  /** lent hours held within the facts' reach, past and coming */
  readonly hoursLent: number;
}

export interface LineFacts {
  readonly lineId: string;
  readonly needId: string;
  readonly unitId: string;
  readonly sector: Sector;
  readonly areaKey: string;
  readonly neighbourAreaKeys: readonly string[];
  readonly kind: NeedKind;
  readonly status: 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'CANCELLED';
  /** groups of which a person has at least one; none is anyone */
  readonly requirements: readonly RequirementGroup[];
  readonly wished: readonly string[];
  readonly recordChecks: readonly RecordCheckType[];
  /** agreement areas that work there without a local agreement; null is not registered */
  readonly agreementAreas: readonly string[] | null;
}

export interface ShiftFacts {
  readonly id: string;
  readonly period: Period;
  readonly wanted: number;
  readonly held: number;
}

export interface EvaluationContext {
  readonly now: Instant;
  readonly moment: Moment;
  readonly country: Country;
  readonly zone: Zone;
  readonly settings: MatchingSettings;
  /** the person has said yes or is saying it: their own wishes then warn instead of block */
  readonly ownYes: boolean;
}
