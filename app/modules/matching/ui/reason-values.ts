import type { TFunction } from 'i18next';
import type { Format } from '~/i18n/use-format';
import { hourMs, type Instant, type Period } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { labelOf, type Labels } from '../labels';
import type { ShownReason } from '../shown-reason';

/** Who reads: the person themself, or everybody else. */
export type ReadBy = 'you' | 'others';

/** What a sentence about a person's reason needs beside it. */
export interface Telling {
  readonly t: TFunction;
  readonly format: Format;
  readonly labels: Labels;
  readonly readBy: ReadBy;
  /** the shifts that were asked about */
  readonly shifts: readonly { readonly id: string; readonly period: Period }[];
}

/** What a reason's sentence has in its gaps, in the reader's language. */
export function valuesOf(reason: ShownReason, telling: Telling): Record<string, string> {
  const { t, format, labels, readBy } = telling;
  const label = (key: string) => labelOf(labels, key, format.language);
  const moment = (instant: Instant) => `${format.weekday(dateAt(instant, format.zone))} ${format.time(instant)}`;
  const before = () => format.day(dateAt(firstStart(reason, telling), format.zone));
  switch (reason.code) {
    case 'NOT_CLAIMED':
      return { anyOf: format.list(reason.data.anyOf.map(label), 'or') };
    case 'CLAIMED_NOT_VERIFIED':
      return { competence: label(reason.data.competence) };
    case 'VERIFICATION_STALE':
      return { competence: label(reason.data.competence), verifiedOn: reason.data.verifiedOn ? format.date(reason.data.verifiedOn) : '' };
    case 'EXPIRES_BEFORE_END':
      return { competence: label(reason.data.competence), validUntil: format.day(reason.data.validUntil) };
    case 'INCLUDED_BY':
      return { competence: label(reason.data.competence), via: label(reason.data.via) };
    case 'RECORD_CHECK_MISSING':
      return { check: readBy === 'you' ? t(`matching.yourCheck.${reason.data.check}`) : t(`matching.check.${reason.data.check}`), before: before() };
    case 'HEALTH_CLEARANCE_MISSING':
      return { clearance: t(`matching.clearance.${reason.data.clearance}`), before: before() };
    case 'CONFIDENTIALITY_MISSING':
      return { inSector: t(`matching.inSector.${reason.data.sector}`), before: before() };
    case 'PARTLY_AVAILABLE':
      return { free: format.list(reason.data.free.map((one) => shortShift(one, format))) };
    case 'PAUSED':
      return { until: reason.data.until ? format.day(reason.data.until) : '' };
    case 'OVERLAP':
      return { withShift: shortShift(reason.data.with, format) };
    case 'REST_SHORT':
      return {
        rest: format.hours(restMs(reason.data.rest) / hourMs),
        beforeWork: moment(reason.data.rest?.end ?? reason.data.stretch.start),
        workFrom: moment(reason.data.stretch.start),
        workUntil: moment(reason.data.stretch.end),
        span: format.duration(reason.data.stretch),
        required: format.hours(reason.data.requiredHours),
      };
    case 'WEEKLY_REST':
      return {
        from: format.day(dateAt(reason.data.from, format.zone)),
        until: format.day(dateAt(reason.data.until - 1, format.zone)),
        required: format.hours(reason.data.requiredHours),
      };
    case 'WEEK_HOURS':
      return { week: format.week(reason.data.week), hours: format.hours(reason.data.hours), limit: format.hours(reason.data.limitHours) };
    case 'RATHER_NOT':
      return {
        competence: reason.data.competence ? label(reason.data.competence) : '',
        inSector: reason.data.sector ? t(`matching.inSector.${reason.data.sector}`) : '',
      };
    case 'EMPLOYMENT_ENDS':
      return { lastDay: reason.data.lastDay ? format.day(reason.data.lastDay) : '' };
    case 'AGREEMENT_MISSING':
      return { agreementArea: reason.data.agreementArea };
    default:
      return {};
  }
}

/** "mandag kl. 7–15": the week is clear from what stands around it. */
export const shortShift = (period: Period, format: Format): string => `${format.weekday(dateAt(period.start, format.zone))} ${format.timeRange(period)}`;

function firstStart(reason: ShownReason, { shifts }: Telling): Instant {
  const about = shifts.filter((shift) => reason.shiftIds.includes(shift.id));
  return Math.min(...(about.length > 0 ? about : shifts).map((shift) => shift.period.start));
}

export const restMs = (rest: Period | null): number => (rest ? rest.end - rest.start : 0);
