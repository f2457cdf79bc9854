import type { Period } from '~/kernel/time';
import type { LoanShift } from './loan';

/** A shift that is asked for and took another one's place. */
export interface MovedShift {
  readonly from: Period;
  readonly to: Period;
  /** the old time still holds */
  readonly isHeld: boolean;
}

/** Of some shifts asked for those that are another time of a shift the assignment had, by time. */
export function movedShifts(shifts: readonly LoanShift[], askedIds: readonly string[]): MovedShift[] {
  return askedIds.flatMap((shiftId) => {
    const to = shifts.find((shift) => shift.shiftId === shiftId && shift.state === 'ASKED');
    // of several earlier times the one that holds counts, else the newest
    const earlier = shifts.filter((shift) => shift.movedTo === shiftId).sort((a, b) => Number(b.state === 'HELD') - Number(a.state === 'HELD') || (b.freedAt ?? 0) - (a.freedAt ?? 0));
    const [from] = earlier;
    return to && from ? [{ from: from.period, to: to.period, isHeld: from.state === 'HELD' }] : [];
  });
}
