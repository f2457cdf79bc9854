import type { Country, Language } from '~/kernel/vocabulary';

/** Whose list an item stands on: the receiving leader's, the sending leader's, the lent person's, or that of whoever introduces them. */
export const checklistRoles = ['PERSON', 'RECEIVER', 'INTRODUCER', 'HOME'] as const;
export type ChecklistRole = (typeof checklistRoles)[number];

export const phases = ['BEFORE', 'DAY_ONE', 'FIRST_WEEK', 'DURING', 'HAND_BACK'] as const;
export type Phase = (typeof phases)[number];

/** START is the first shift held, END the end of the last. */
export const anchors = ['START', 'END'] as const;
/** HOURS are real hours; DAYS keep the time on the clock. */
export const dueUnits = ['HOURS', 'DAYS'] as const;

/** When an item is due; a negative amount is before. */
export interface Due {
  readonly anchor: (typeof anchors)[number];
  readonly unit: (typeof dueUnits)[number];
  readonly amount: number;
}

/** Rules that facts settle, whoever says what (design part 4, rule 1): they stop the start while they are not met. */
export const startRules = ['RECORD_CHECK', 'CONFIDENTIALITY', 'HEALTH_CLEARANCE'] as const;
export type StartRule = (typeof startRules)[number];

/** What stops the start while it is open: TICK is the item itself, the others are rules. */
export const blockings = ['TICK', ...startRules] as const;
export type Blocking = (typeof blockings)[number];

/** What ticking an item writes down beside the tick. */
export const recordings = ['ARRIVED', 'INTRODUCED'] as const;
export type Recording = (typeof recordings)[number];

/** One thing to do, in every language. */
export interface TemplateItem {
  /** the same through all versions of a template */
  readonly key: string;
  readonly phase: Phase;
  readonly text: Readonly<Record<Language, string>>;
  readonly due: Due;
  readonly blocks: Blocking | null;
  readonly records: Recording | null;
  /** null is every country */
  readonly country: Country | null;
}

/** The rule that an item follows instead of a hand's tick; null when a tick settles it. */
export const ruleOf = ({ blocks }: Pick<TemplateItem, 'blocks'>): StartRule | null => (blocks === null || blocks === 'TICK' ? null : blocks);
