import type { TFunction } from 'i18next';
import { bindFormat, type Format } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import type { Sheet, SheetColumn } from '~/platform/spreadsheet.server';
import type { FreeDayState } from './free-days';
import type { RosterRow } from './roster-row';

export interface SheetRow extends RosterRow {
  readonly phone: string | null;
}

export interface RosterSheetParts {
  readonly t: TFunction;
  readonly format: Format;
  readonly title: string;
  readonly rows: readonly SheetRow[];
  /** labels of tiers and competences by key */
  readonly tierNames: ReadonlyMap<string, string>;
  readonly competenceNames: ReadonlyMap<string, string>;
  /** HR's mark that there is something to speak of (design part 3) */
  readonly withPrivate: boolean;
  readonly foot: readonly string[];
}

/** The roster's columns as on its page, with what was claimed and what was verified apart, and one column for each day. */
export function rosterSheet({ t, format, title, rows, tierNames, competenceNames, withPrivate, foot }: RosterSheetParts): Sheet<SheetRow> {
  const text = (key: string, width: number, value: (row: SheetRow) => string | null): SheetColumn<SheetRow> => ({ kind: 'text', header: t(`rosters.sheet.${key}`), width, value });
  const date = (key: string, value: (row: SheetRow) => IsoDate | null): SheetColumn<SheetRow> => ({ kind: 'date', header: t(`rosters.sheet.${key}`), width: 12, value });
  const number = (key: string, value: (row: SheetRow) => number | null): SheetColumn<SheetRow> => ({ kind: 'number', decimals: 0, header: t(`rosters.sheet.${key}`), width: 8, value });
  const columns: SheetColumn<SheetRow>[] = [
    text('name', 28, ({ name }) => name),
    text('phone', 14, ({ phone }) => phone && format.phone(phone)),
    text('position', 24, ({ employments }) => employments.map(({ position }) => position).join(', ')),
    text('unit', 26, ({ employments }) => employments.map(({ unitName }) => unitName).join(', ')),
    text('tier', 6, ({ tierKey }) => tierKey),
    text('tierName', 22, ({ tierKey }) => tierNames.get(tierKey) ?? null),
    text('competence', 24, ({ competence }) => (competence ? (competenceNames.get(competence.key) ?? null) : t('rosters.state.EXPERIENCE'))),
    text('claimed', 9, ({ competence }) => (competence ? t('rosters.sheet.yes') : null)),
    text('verified', 16, ({ competence }) => competence && (competence.status === 'CLAIMED' ? t('rosters.sheet.no') : t(`rosters.state.${competence.status}`))),
    date('verifiedOn', ({ competence }) => competence?.observedOn ?? null),
    text('verifiedBy', 20, ({ competence }) => competence?.verifiedBy ?? null),
    number('practised', ({ competence }) => competence?.lastPractised ?? null),
    text('comfort', 16, ({ comfort }) => comfort && t(`rosters.comfort.${comfort}`)),
    number('freeDays', ({ free }) => (free.known ? free.count : null)),
    ...dayColumns(t, format, rows),
    { kind: 'dateTime', header: t('rosters.sheet.askedAt'), width: 17, value: ({ asked }) => asked?.at ?? null },
    text('askedBy', 20, ({ asked }) => asked?.by ?? null),
    number('askedTimes', ({ asked }) => asked?.times ?? null),
    text('outAt', 24, ({ out }) => out?.unitName ?? null),
    date('outUntil', ({ out }) => out && dateAt(out.until - 1, format.zone)),
    ...(withPrivate ? [text('speakWithHr', 12, ({ speakWithHr }) => (speakWithHr ? t('rosters.sheet.yes') : null))] : []),
  ];
  return { name: title, columns, rows, foot, language: format.language, zone: format.zone };
}

/** In words, since a colour is lost in a file. */
function dayColumns(t: TFunction, format: Format, rows: readonly SheetRow[]): SheetColumn<SheetRow>[] {
  const words: Readonly<Record<FreeDayState, string>> = { free: t('rosters.legend.free'), part: t('rosters.legend.part'), out: t('rosters.legend.out'), no: '–' };
  const days = rows[0]?.free.days ?? [];
  return days.map(({ date }, index) => ({
    kind: 'text',
    header: `${format.shortWeekday(date)} ${Number(date.slice(8))}.${Number(date.slice(5, 7))}`,
    width: 8,
    value: ({ free }) => {
      const day = free.days[index];
      return day && free.known ? words[day.state] : null;
    },
  }));
}

/** Formats for somebody's language on the day a file is made. */
export const formatFor = (context: { readonly language: Format['language']; readonly zone: string; readonly now: number }): Format =>
  bindFormat({ language: context.language, zone: context.zone, today: dateAt(context.now, context.zone) });
