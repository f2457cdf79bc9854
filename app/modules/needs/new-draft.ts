import type { Instant, IsoDate, Period } from '~/kernel/time';
import type { Country, Language, RecordCheckType, Sector } from '~/kernel/vocabulary';
import { addDays, clockTimeAt, dateAt, daysBetween, instantAtOrAfter, mondayOf, type Zone } from '~/kernel/zone';
import { fewestTasks, isInForce, textsOf, type StoredNeed } from './need';
import type { NeedTexts, RequirementGroup } from './need.schema';
import { needTemplates } from './templates/templates';

/** What a draft begins with; shifts name lines by their place in the list. */
export interface NewDraft {
  readonly texts: NeedTexts;
  readonly lines: readonly {
    readonly title: string;
    readonly requirements: readonly RequirementGroup[] | null;
    readonly wished: readonly string[];
    readonly recordChecks: readonly RecordCheckType[];
  }[];
  readonly shifts: readonly { readonly period: Period; readonly wanted: readonly number[] }[];
}

/** What is known of unit and leader before anything is typed. */
export interface DraftOrigin {
  readonly sector: Sector;
  readonly kind: NeedTexts['kind'];
  readonly language: Language;
  readonly country: Country;
  readonly title: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly meetingPlace: string;
}

/** How much a need hurries until the leader says otherwise, 1 to 5: a crisis is help needed now, and its empty places are told of two days ahead. */
const usualPriority: Readonly<Record<NeedTexts['kind'], number>> = { CRISIS: 4, SHORTAGE: 3, ROTATION: 3 };

/** A draft from the sector's template: its first three tasks, usual lines and record checks, and the kind's usual priority; shifts are the leader's. */
export function blankDraft(origin: DraftOrigin): NewDraft {
  const template = needTemplates[origin.sector];
  const { tasks, notTasks } = template.texts[origin.language];
  const { kind, title, contactName, contactPhone, meetingPlace } = origin;
  return {
    texts: {
      kind,
      title,
      tasks: tasks.slice(0, fewestTasks),
      notTasks,
      contactName,
      contactPhone,
      introducerId: null,
      meetingPlace,
      priority: usualPriority[kind],
    },
    lines: template.lines.map((line) => ({
      title: line.title[origin.language],
      requirements: line.requirements.map((group) => ({ anyOf: [...group.anyOf], authorisedOnly: group.authorisedOnly })),
      wished: line.wished,
      recordChecks: template.recordChecks[origin.country],
    })),
    shifts: [],
  };
}

/** How many whole weeks bring all shifts past `now`; one at least. */
export function weeksForward(shifts: readonly Period[], now: Instant, zone: Zone): number {
  const first = Math.min(...shifts.map(({ start }) => start));
  let weeks = 1;
  while (Number.isFinite(first) && weeks < 520 && moved(first, weeks * 7, zone) <= now) weeks++;
  return weeks;
}

/**
 * "Same as last week": texts and lines as they were, shifts whole weeks later at the same time by the clock, so many that all are to come. Made another
 * kind of need it has that kind's usual priority at least.
 */
export function copiedDraft(need: StoredNeed, kind: NeedTexts['kind'], now: Instant, zone: Zone): NewDraft {
  const periods = need.shifts.filter(isInForce).map(({ period }) => period);
  return draftWeeksLater(need, kind, weeksForward(periods, now, zone), zone);
}

/** The need with texts and lines as they were and its shifts in force a number of weeks later (or earlier) at the same time by the clock. */
export function draftWeeksLater(need: StoredNeed, kind: NeedTexts['kind'], weeks: number, zone: Zone): NewDraft {
  const shifts = need.shifts
    .filter(isInForce)
    .map(({ period, wanted }) => ({
      period: { start: moved(period.start, weeks * 7, zone), end: moved(period.end, weeks * 7, zone) },
      wanted: need.lines.map(({ id }) => wanted[id] ?? 0),
    }))
    .filter(({ period }) => period.end > period.start);
  const priority = kind === need.kind ? need.priority : Math.max(need.priority, usualPriority[kind]);
  return { texts: { ...textsOf(need), kind, priority }, lines: need.lines, shifts: onceEach(shifts) };
}

/** Where the clock skips an hour two shifts can become the same time, which a need has once. */
const onceEach = (shifts: NewDraft['shifts']): NewDraft['shifts'] =>
  shifts.filter(({ period }, index) => shifts.findIndex((one) => one.period.start === period.start && one.period.end === period.end) === index);

/** How many weeks bring a need's first shift into the week that begins on a Monday. Null when it has no shift in force. */
export function weeksTo(need: Pick<StoredNeed, 'shifts'>, monday: IsoDate, zone: Zone): number | null {
  const starts = need.shifts.filter(isInForce).map(({ period }) => period.start);
  return starts.length === 0 ? null : daysBetween(mondayOf(dateAt(Math.min(...starts), zone)), monday) / 7;
}

const moved = (instant: Instant, days: number, zone: Zone): Instant =>
  instantAtOrAfter(addDays(dateAt(instant, zone), days), clockTimeAt(instant, zone), zone);
