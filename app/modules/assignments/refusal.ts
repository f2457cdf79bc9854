import type { TextKey } from '~/kernel/text-key';
import type { Period } from '~/kernel/time';
import type { Reason } from '~/modules/matching/reason';

/** Another place that the person can take: on the same line, or on another need. */
export interface Alternative extends TextKey {
  readonly needId: string;
  readonly lineId: string;
  readonly shiftId: string;
  readonly period: Period;
}

/** Why an act was refused: a text, the reasons that stand in the way as the asker may see them, and what could be done instead. */
export interface Refusal extends TextKey {
  readonly reasons: readonly Reason[];
  readonly alternatives: readonly Alternative[];
  /** the places that could not be taken, for which alternatives are looked up once nothing is locked any more */
  readonly insteadOf: Place | null;
}

export interface Place {
  readonly personId: string;
  readonly lineId: string;
  readonly shiftIds: readonly string[];
}

/** A refusal that is a text and nothing more. */
export const because = (key: string, params?: TextKey['params']): Refusal => ({ key, params, reasons: [], alternatives: [], insteadOf: null });

/**
 * The refusal for reasons that block. Private ones are told to the person alone; anybody else reads that the person is not available
 * (design part 3). The first reason that may be told names the text.
 */
export function refusalFor(blocking: readonly Reason[], isThePerson: boolean, insteadOf: Place | null = null): Refusal {
  const shown = visibleTo(blocking, isThePerson);
  const key = shown.length < blocking.length || shown.length === 0 ? 'assignments.refused.notAvailable' : `assignments.refused.${shown[0]?.code ?? 'notAvailable'}`;
  return { key, reasons: key === 'assignments.refused.notAvailable' ? [] : shown, alternatives: [], insteadOf };
}

/** The reasons that may be told to the asker. */
export const visibleTo = (reasons: readonly Reason[], isThePerson: boolean): Reason[] => reasons.filter((reason) => isThePerson || !reason.isPrivate);
