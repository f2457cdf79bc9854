import type { Period } from '~/kernel/time';
import type { PlaceOnNeed } from '~/modules/assignments/people-on-need.queries.server';
import type { PersonOnLine } from '~/modules/matching/person-evaluation.queries.server';
import type { Reason } from '~/modules/matching/reason';
import { toldToPerson, type ShownReason } from '~/modules/matching/shown-reason';

/** CAN: goes with the others that can. INSTEAD: can be taken, but not with all of those. ASKED: waits for the person's answer. */
export type OwnShiftState = 'CAN' | 'INSTEAD' | 'CANNOT' | 'ASKED' | 'SAID_YES' | 'HELD';

export interface OwnShift {
  readonly id: string;
  readonly period: Period;
  readonly state: OwnShiftState;
  readonly assignmentId: string | null;
  /** what stands in the way, private reasons included */
  readonly reasons: readonly ShownReason[];
}

export interface OwnLine {
  readonly id: string;
  readonly title: string;
  readonly shifts: readonly OwnShift[];
  /** what is worth knowing about the shifts that can be taken */
  readonly warnings: readonly ShownReason[];
}

type Evaluated = Pick<PersonOnLine, 'title' | 'shifts' | 'chosen'> & { readonly line: Pick<PersonOnLine['line'], 'lineId'> };

/** Takes a line as evaluated for the person, and where they stand on it; gives its coming shifts, each with what they can do about it. */
export function ownLineOf({ line, title, shifts, chosen }: Evaluated, places: readonly PlaceOnNeed[], now: number): OwnLine {
  const own = places.filter((place) => place.lineId === line.lineId);
  const coming = shifts.filter((shift) => shift.period.start > now && (shift.wanted > 0 || own.some((place) => place.shiftId === shift.id)));
  return {
    id: line.lineId,
    title,
    shifts: coming.map(({ id, period }) => {
      const place = own.find((one) => one.shiftId === id);
      const blocking = chosen.blockedBy[id] ?? [];
      const state = place ? placeState(place) : stateOf(blocking);
      return { id, period, state, assignmentId: place?.assignmentId ?? null, reasons: place ? [] : toldToPerson(blocking, 'ask') };
    }),
    warnings: toldToPerson(chosen.evaluation?.reasons ?? [], 'ask').filter((reason) => reason.severity === 'WARN'),
  };
}

const placeState = ({ state, hasSaidYes }: PlaceOnNeed): OwnShiftState => (state === 'HELD' ? 'HELD' : hasSaidYes ? 'SAID_YES' : 'ASKED');

function stateOf(blocking: readonly Reason[]): OwnShiftState {
  if (blocking.length === 0) return 'CAN';
  return blocking.every(isBetweenShiftsAskedFor) ? 'INSTEAD' : 'CANNOT';
}

/** Too close to, or at the time of, another shift of the same choice. */
const isBetweenShiftsAskedFor = (reason: Reason): boolean =>
  reason.variant === 'ASKED_TOGETHER' || (reason.code === 'REST_SHORT' && reason.shiftIds.length > 1);

export const mayBeChosen = ({ state }: OwnShift): boolean => state === 'CAN' || state === 'INSTEAD';
