import { firstAndLastDay } from '~/kernel/days';
import type { Instant, IsoDate } from '~/kernel/time';
import type { RecordCheckType, Sector } from '~/kernel/vocabulary';
import { capacityInForce } from '~/modules/availability/capacity';
import { waysToCover } from '~/modules/matching/criteria/requirements';
import type { Evaluation } from '~/modules/matching/evaluate';
import type { CompetenceFact, EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from '~/modules/matching/facts';
import type { ReasonCode } from '~/modules/matching/reason';

/** Said of what the person can, what is arranged, and what to know before answering; in the order people ask. */
export type WhyMe =
  | { readonly code: 'CAN'; readonly competence: string; readonly status: CompetenceFact['status'] }
  | { readonly code: 'ALL_SHIFTS'; readonly count: number }
  | { readonly code: 'SOME_SHIFTS'; readonly count: number; readonly of: number }
  | { readonly code: 'LIFTED'; readonly byLeader: boolean; readonly hoursPerWeek: number | null; readonly tasks: string }
  | { readonly code: 'BEEN_HERE'; readonly on: IsoDate }
  | { readonly code: 'GLADLY'; readonly sector: Sector }
  | { readonly code: 'LONG_AGO'; readonly year: number; readonly withColleague: boolean }
  | { readonly code: 'SHOW_CHECK'; readonly check: RecordCheckType; readonly before: Instant }
  | {
      readonly code: 'KNOW';
      readonly reason: ReasonCode;
      /** rests only on own shifts that the fixed week lets us assume */
      readonly assumed: boolean;
    };

/** What weighs for being asked, and what to know before saying yes. */
export const isWarning = (why: WhyMe): boolean =>
  why.code === 'LONG_AGO' || why.code === 'SHOW_CHECK' || why.code === 'KNOW' || why.code === 'SOME_SHIFTS';

// about as long as what is learned by heart stays; the person decides what it means for them
const longAgoYears = 5;

interface Asked {
  readonly person: PersonFacts;
  readonly line: LineFacts;
  readonly shifts: readonly ShiftFacts[];
  /** of these shifts, at the moment "confirm" with the person's own yes */
  readonly evaluation: Evaluation;
}

/** Why somebody is asked for some shifts, told to themself: so also what is private to them. What concerns only others is left out. */
export function whyMe({ person, line, shifts, evaluation }: Asked, { now, zone }: Pick<EvaluationContext, 'now' | 'zone'>): WhyMe[] {
  const first = [...shifts].sort((a, b) => a.period.start - b.period.start)[0];
  if (!first) return [];
  const [firstDay] = firstAndLastDay(first.period, zone);
  const covering = line.requirements.flatMap((group) => waysToCover(group, person)[0] ?? []);
  const can = shifts.filter((shift) => evaluation.perShift[shift.id]?.can).length;
  const introduced = person.introductions.find((one) => one.unitId === line.unitId);
  const gladly: WhyMe[] = person.preference?.sectorsGladly.includes(line.sector) ? [{ code: 'GLADLY', sector: line.sector }] : [];
  return [
    ...covering.map((fact): WhyMe => ({ code: 'CAN', competence: fact.viaKey ?? fact.key, status: fact.status })),
    can === shifts.length ? { code: 'ALL_SHIFTS', count: can } : { code: 'SOME_SHIFTS', count: can, of: shifts.length },
    ...lifted(person, firstDay),
    ...(introduced ? [{ code: 'BEEN_HERE', on: introduced.on } as const] : []),
    ...gladly,
    ...longAgo(covering, Number(firstDay.slice(0, 4))),
    ...worthKnowing(evaluation, first.period.start, now),
  ];
}

function lifted(person: PersonFacts, day: IsoDate): WhyMe[] {
  return person.employments.flatMap((employment): WhyMe[] => {
    const capacity = capacityInForce(employment.capacities, day);
    if (!capacity || capacity.lifted === 'NONE') return [];
    return [
      {
        code: 'LIFTED',
        byLeader: capacity.source === 'LEADER',
        hoursPerWeek: capacity.lifted === 'SOME' ? capacity.hoursPerWeek : null,
        tasks: capacity.tasks,
      },
    ];
  });
}

function longAgo(covering: readonly CompetenceFact[], year: number): WhyMe[] {
  const oldest = covering
    .filter((fact) => fact.lastPractised !== null && year - fact.lastPractised >= longAgoYears)
    .sort((a, b) => (a.lastPractised ?? 0) - (b.lastPractised ?? 0))[0];
  return oldest?.lastPractised ? [{ code: 'LONG_AGO', year: oldest.lastPractised, withColleague: oldest.comfort === 'WITH_COLLEAGUE' }] : [];
}

const told: readonly ReasonCode[] = [
  'RESTRICTED',
  'UNAVAILABLE',
  'PARTLY_AVAILABLE',
  'PAUSED',
  'OVERLAP',
  'REST_SHORT',
  'WEEKLY_REST',
  'WEEK_HOURS',
  'NEED_FULL',
  'RATHER_NOT',
  'EMPLOYMENT_ENDS',
  'NEED_CLOSED',
  'EXPIRES_BEFORE_END',
  'CONFIDENTIALITY_MISSING',
  'HEALTH_CLEARANCE_MISSING',
  'AGREEMENT_MISSING',
];

const isAssumed = (reasons: readonly { readonly assumed: readonly unknown[] }[]): boolean => reasons.every((one) => one.assumed.length > 0);

function worthKnowing(evaluation: Evaluation, before: Instant, now: Instant): WhyMe[] {
  const warned = evaluation.reasons.filter(
    (reason) => reason.severity.confirm !== 'NONE' && (reason.severity.confirm !== 'INFO' || reason.code === 'RATHER_NOT')
  );
  const checks = warned.flatMap((reason): WhyMe[] =>
    reason.code === 'RECORD_CHECK_MISSING' && before > now ? [{ code: 'SHOW_CHECK', check: reason.data.check, before }] : []
  );
  const codes = told.filter((code) => warned.some((reason) => reason.code === code));
  return [...checks, ...codes.map((code): WhyMe => ({ code: 'KNOW', reason: code, assumed: isAssumed(warned.filter((one) => one.code === code)) }))];
}
