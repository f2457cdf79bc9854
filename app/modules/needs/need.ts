import type { Instant, Period } from '~/kernel/time';
import type { RecordCheckType } from '~/kernel/vocabulary';
import type { NeedContent, NeedTexts, RequirementGroup } from './need.schema';

export const needStatuses = ['DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED'] as const;
export type NeedStatus = (typeof needStatuses)[number];

export interface NeedLine {
  readonly id: string;
  readonly title: string;
  /** `[]` is anyone; null is not decided yet (drafts only) */
  readonly requirements: readonly RequirementGroup[] | null;
  readonly wished: readonly string[];
  readonly recordChecks: readonly RecordCheckType[];
}

export interface NeedShift {
  readonly id: string;
  readonly period: Period;
  /** the shift that took its place */
  readonly replacedById: string | null;
  readonly isCancelled: boolean;
  /** by line id; a line that is not named wants nobody */
  readonly wanted: Readonly<Record<string, number>>;
}

/** A need as stored, with its lines in order and its shifts by time. */
export interface StoredNeed extends NeedTexts {
  readonly id: string;
  readonly unitId: string;
  readonly status: NeedStatus;
  readonly version: number;
  readonly createdById: string;
  /** grows with each write; a form says which one it was made from */
  readonly updatedAt: Instant;
  readonly lines: readonly NeedLine[];
  readonly shifts: readonly NeedShift[];
}

/** At most this many shifts on one need, so that a slip in a pattern floods nobody. */
export const mostShifts = 200;
export const mostLines = 12;
export const mostTasks = 12;
/** Fewer concrete tasks than this and people don't know what they come for (design part 1). */
export const fewestTasks = 3;
/** Numbers of people on one line and shift (CHECK LineShift_wanted_in_bounds). */
export const mostWanted = 99;

const textFields = ['kind', 'title', 'tasks', 'notTasks', 'contactName', 'contactPhone', 'introducerId', 'meetingPlace', 'priority'] as const;
export type TextField = (typeof textFields)[number];

/** Changes that people asked or held are told of; how urgent it is for the unit is not among them. */
const toldFields: readonly string[] = [
  'title',
  'tasks',
  'notTasks',
  'contactName',
  'contactPhone',
  'introducerId',
  'meetingPlace',
] satisfies TextField[];

/** Takes a need; gives only its texts and contacts. */
export const textsOf = (need: NeedTexts): NeedTexts => ({
  kind: need.kind,
  title: need.title,
  tasks: [...need.tasks],
  notTasks: need.notTasks,
  contactName: need.contactName,
  contactPhone: need.contactPhone,
  introducerId: need.introducerId,
  meetingPlace: need.meetingPlace,
  priority: need.priority,
});

/** Takes two states of the texts; gives the names of the fields that differ, in the order of the page. */
export const changedTexts = (before: NeedTexts, after: NeedTexts): TextField[] =>
  textFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** Of changed fields those that people asked or held must be told of (design part 4.5). */
export const toldOf = (changed: readonly string[]): string[] => changed.filter((field) => toldFields.includes(field));

/** A shift that is neither cancelled nor replaced. */
export const isInForce = (shift: Pick<NeedShift, 'isCancelled' | 'replacedById'>): boolean => !shift.isCancelled && shift.replacedById === null;

/** What an answer is given to: texts, lines, and the shifts in force. */
export const contentOf = (need: StoredNeed): NeedContent => ({
  ...textsOf(need),
  lines: need.lines.map(({ id, title, requirements, wished, recordChecks }) => ({
    id,
    title,
    requirements: requirements && [...requirements],
    wished: [...wished],
    recordChecks: [...recordChecks],
  })),
  shifts: need.shifts.filter(isInForce).map(({ id, period, wanted }) => ({
    id,
    start: period.start,
    end: period.end,
    wanted: Object.fromEntries(need.lines.map((line) => [line.id, wanted[line.id] ?? 0])),
  })),
});
