import type { Instant, Period } from '~/kernel/time';
import type { Evaluation } from '~/modules/matching/evaluate';
import type { ReasonCode } from '~/modules/matching/reason';
import { reasons } from '~/modules/matching/reasons';
import type { SetAside } from './assignment-facts';
import { stillInTheWay } from './set-aside';

/** What the re-check noticed about one held shift. */
export interface Noticed {
  readonly assignmentShiftId: string;
  readonly reason: ReasonCode;
}

/** A finding as leaders and HR read it; a private reason is "please speak with HR" to everybody but HR (design part 4, rule 8). */
export interface ShownFinding {
  readonly id: string;
  readonly assignmentId: string;
  readonly needId: string;
  readonly shiftId: string;
  readonly period: Period;
  readonly since: Instant;
  readonly reason: ReasonCode | 'SPEAK_WITH_HR';
  readonly maySettle: boolean;
}

/** What was noticed of one assignment for one reason, on all of its shifts. */
export interface FindingGroup extends Pick<ShownFinding, 'assignmentId' | 'reason' | 'maySettle'> {
  readonly ids: readonly string[];
  /** in order of time, each once */
  readonly periods: readonly Period[];
  /** the latest: whoever reads it has not seen it before then */
  readonly since: Instant;
}

/** Takes findings, soonest shift first; gives one group for each assignment and reason, in the same order. */
export function groupFindings(findings: readonly ShownFinding[]): FindingGroup[] {
  return findings.flatMap((first, index): FindingGroup[] => {
    if (findings.findIndex((one) => isAlike(one, first)) < index) return [];
    const group = findings.filter((one) => isAlike(one, first));
    const periods = [...new Map(group.map(({ shiftId, period }) => [shiftId, period])).values()];
    const { assignmentId, reason } = first;
    const maySettle = group.every((one) => one.maySettle);
    return [{ assignmentId, reason, maySettle, ids: group.map(({ id }) => id), periods, since: Math.max(...group.map(({ since }) => since)) }];
  });
}

const isAlike = (a: ShownFinding, b: ShownFinding): boolean => a.assignmentId === b.assignmentId && a.reason === b.reason;

/** Ways in which a finding is settled without words: the fact changed back. */
export const settledByItself = 'GONE';

/** What stands against held shifts when they begin, with what the yeses set aside left out; one for each shift and reason. */
export function noticedIn(evaluation: Evaluation, rowIdOf: ReadonlyMap<string, string>, setAside: readonly SetAside[]): Noticed[] {
  const noticed = stillInTheWay(evaluation.reasons, 'start', setAside).flatMap((reason) =>
    reason.shiftIds.flatMap((shiftId): Noticed[] => {
      const assignmentShiftId = rowIdOf.get(shiftId);
      return assignmentShiftId ? [{ assignmentShiftId, reason: reason.code }] : [];
    }),
  );
  return noticed.filter((one, index) => noticed.findIndex((other) => isSame(one, other)) === index);
}

/** A finding that is open, or that somebody settled with words. */
export interface KnownFinding {
  readonly assignmentShiftId: string;
  readonly reason: string;
  readonly settledAt: Date | null;
}

/** What is new since the last look, and which open findings hold no more. What somebody settled with words is known, and stays settled while the fact stays. */
export function changesOf<Known extends KnownFinding>(known: readonly Known[], noticed: readonly Noticed[]): { fresh: Noticed[]; gone: Known[] } {
  return {
    fresh: noticed.filter((one) => !known.some((other) => isSame(one, other))),
    gone: known.filter((one) => one.settledAt === null && !noticed.some((other) => isSame(one, other))),
  };
}

const isSame = (a: { readonly assignmentShiftId: string; readonly reason: string }, b: { readonly assignmentShiftId: string; readonly reason: string }): boolean =>
  a.assignmentShiftId === b.assignmentShiftId && a.reason === b.reason;

const isReasonCode = (code: string): code is ReasonCode => Object.hasOwn(reasons, code);

/** A stored reason as somebody reads it; a code that is not known any more is for HR too. */
export function shownReason(code: string, isHr: boolean): ShownFinding['reason'] {
  if (!isReasonCode(code)) return 'SPEAK_WITH_HR';
  return reasons[code].isPrivate && !isHr ? 'SPEAK_WITH_HR' : code;
}
