import { weeksIn, type Week } from '~/kernel/days';
import { overlaps } from '~/kernel/period';
import type { EvaluationContext } from '../facts';
import type { ReasonFact } from '../reason';
import { averageHours, hoursByWeek } from '../working-time/week-hours';
import { workingTimePacks } from '../working-time/packs';
import type { Work } from '../working-time/work';
import type { Schedule, ScheduleCriterion } from './criterion';

/** WEEK_HOURS: over the contract warns, over the person's own limit is their wish, over 48 on average blocks by setting (design part 4, rule 7). */
export const weekHours: ScheduleCriterion = {
  name: 'week-hours',
  find: (schedule, context) =>
    weeksOf(schedule, context).flatMap((week) => {
      const shiftIds = schedule.shifts.filter((shift) => overlaps(shift.period, week.period)).map((shift) => shift.id);
      const over = [overContract(week, schedule, context), overOwnLimit(week, schedule, context), overAverage(week, schedule, context)];
      return over.flatMap((fact) => (fact ? [{ ...fact, shiftIds }] : []));
    }),
};

type Over = ReasonFact | null;

function weeksOf({ shifts }: Schedule, { zone }: EvaluationContext): Week[] {
  const weeks = shifts.flatMap((shift) => weeksIn(shift.period, zone));
  return weeks.filter((week, index) => weeks.findIndex((other) => other.from === week.from) === index);
}

const hoursIn = (work: readonly Work[], week: Week, context: EvaluationContext): number => hoursByWeek(work, week.period, context.zone)[0]?.hours ?? 0;

function overContract(week: Week, { person, near }: Schedule, context: EvaluationContext): Over {
  const inForce = person.employments.filter((one) => one.from <= week.from && (one.to === null || week.from <= one.to));
  const limitHours = inForce.reduce((sum, one) => sum + one.weeklyHours, 0);
  const hours = hoursIn(near, week, context);
  return limitHours > 0 && hours > limitHours ? fact('CONTRACT', week, hours, limitHours) : null;
}

function overOwnLimit(week: Week, { person, near }: Schedule, context: EvaluationContext): Over {
  const limitHours = person.preference?.hoursPerWeek ?? null;
  if (limitHours === null) return null;
  const lent = near.filter((work) => work.source === 'PROPOSED' || work.source === 'HELD');
  const hours = hoursIn(lent, week, context);
  return hours > limitHours ? fact('OWN_LIMIT', week, hours, limitHours) : null;
}

function overAverage(week: Week, schedule: Schedule, { settings, country, zone }: EvaluationContext): Over {
  const weeks = workingTimePacks[country].averageOverWeeks;
  const limitHours = settings.maxAverageWeekHours;
  // counted without regard to weeks and overlaps it can only be more, and almost nobody comes near
  if (schedule.atMostHours / weeks <= limitHours) return null;
  const all = schedule.all();
  const hours = averageHours(all, week.period, weeks, zone);
  if (hours <= limitHours) return null;
  const known = all.filter((work) => work.source !== 'ASSUMED');
  const assumed = averageHours(known, week.period, weeks, zone) <= limitHours ? all.filter((work) => work.source === 'ASSUMED' && overlaps(work, week.period)) : [];
  return { ...fact('AVERAGE', week, hours, limitHours), assumed: assumed.map(({ start, end }) => ({ start, end })) };
}

const fact = (variant: 'CONTRACT' | 'OWN_LIMIT' | 'AVERAGE', week: Week, hours: number, limitHours: number): ReasonFact => ({
  code: 'WEEK_HOURS',
  variant,
  shiftIds: [],
  data: { week: week.from, hours, limitHours },
});
