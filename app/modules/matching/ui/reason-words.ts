import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { hourMs } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import type { ShownReason } from '../shown-reason';
import { restMs, shortShift, valuesOf, type Telling } from './reason-values';

/** Sentences about reasons, in the reader's language. */
export function useReasonWords(about: Pick<Telling, 'labels' | 'readBy' | 'shifts'>): { text: (reason: ShownReason) => string; help: (reason: ShownReason) => string | null } {
  const { t } = useTranslation();
  const telling = { t, format: useFormat(), ...about };
  return { text: (reason) => reasonText(reason, telling), help: (reason) => reasonHelp(reason, telling) };
}

/** The reason as a colleague would say it; with days when it is not about all of the shifts, and with the usual hours it was guessed from. */
export function reasonText(reason: ShownReason, telling: Telling): string {
  const { t, format, readBy } = telling;
  const key = readBy === 'you' ? `matching.reason.you.${reason.code}` : `matching.reason.others.${reason.code}`;
  const text = t(key, { context: contextOf(reason), ...valuesOf(reason, telling) });
  if (reason.code === 'OVERLAP') return text;
  if (reason.assumed.length > 0) return t('matching.reason.assumed', { text, times: format.list(reason.assumed.slice(0, 3).map((one) => shortShift(one, format))) });
  return namesItsTime.has(reason.code) ? text : withDays(text, reason, telling);
}

/** What would change it; null when there is nothing to do. */
export function reasonHelp(reason: ShownReason, { t, readBy }: Pick<Telling, 't' | 'readBy'>): string | null {
  if (reason.severity === 'INFO') return null;
  const key = readBy === 'you' ? `matching.help.you.${reason.code}` : `matching.help.others.${reason.code}`;
  const text = t(key, { context: reason.variant ?? undefined, defaultValue: '' });
  return text === '' ? null : text;
}

const papers = ['RECORD_CHECK_MISSING', 'HEALTH_CLEARANCE_MISSING', 'CONFIDENTIALITY_MISSING'] as const;
const namesItsTime: ReadonlySet<string> = new Set(['OVERLAP', 'REST_SHORT', 'WEEKLY_REST', 'WEEK_HOURS', 'PARTLY_AVAILABLE', ...papers]);
// a shorter break is not felt as rest, so the whole span says more
const saidAsRestMs = 6 * hourMs;

function contextOf(reason: ShownReason): string | undefined {
  if (reason.code === 'OVERLAP' && reason.assumed.length > 0) return 'ASSUMED';
  if (reason.code === 'REST_SHORT') return restMs(reason.data.rest) < saidAsRestMs ? 'SPAN' : undefined;
  if (reason.code === 'EMPLOYMENT_ENDS') return reason.data.lastDay === null ? 'NONE' : undefined;
  if (reason.code === 'PAUSED') return reason.data.until === null ? undefined : 'UNTIL';
  return reason.variant ?? undefined;
}

function withDays(text: string, reason: ShownReason, { t, format, shifts }: Telling): string {
  const about = shifts.filter((shift) => reason.shiftIds.includes(shift.id));
  if (about.length === 0 || about.length === shifts.length) return text;
  const days = [...new Set(about.map((shift) => format.day(dateAt(shift.period.start, format.zone))))];
  return days.length > 3 ? t('matching.reason.onlyOnSome', { text, count: about.length }) : t('matching.reason.onlyOn', { text, days: format.list(days) });
}
