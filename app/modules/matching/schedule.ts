import { overlaps, totalHours } from '~/kernel/period';
import { dayMs, hourMs, type Period } from '~/kernel/time';
import type { Schedule } from './criteria/criterion';
import type { BookedShift, HomeShiftFact, PersonFacts, ShiftFacts } from './facts';
import type { Work } from './working-time/work';

// Six days between two rests, the rest itself, and one more: what lies further away changes no rest rule.
const nearMs = 8 * dayMs;

/** Lays a person's held shifts and remaining own time around the shifts asked about; what they already hold of these is not counted twice. */
export function scheduleOf(person: PersonFacts, shifts: readonly ShiftFacts[]): Schedule {
  const proposed = shifts.map((shift): Work => ({ ...shift.period, id: shift.id, source: 'PROPOSED' }));
  const held = person.held.filter((one) => !shifts.some((shift) => shift.id === one.shiftId));
  const around = {
    start: proposed.reduce((least, work) => Math.min(least, work.start), Infinity) - nearMs,
    end: proposed.reduce((most, work) => Math.max(most, work.end), -Infinity) + nearMs,
  };
  const isNear = ({ period }: { readonly period: Period }): boolean => overlaps(period, around);
  return {
    person,
    shifts,
    near: [...proposed, ...held.filter(isNear).map(heldWork), ...person.homeShifts.filter(isNear).map(ownWork)],
    all: () => [...proposed, ...held.map(heldWork), ...person.homeShifts.map(ownWork)],
    atMostHours: totalHours(proposed) + hoursOfAll(held) + hoursOfAll(person.homeShifts),
  };
}

const heldWork = ({ period, assignmentId, shiftId }: BookedShift): Work => ({ ...period, id: `held ${assignmentId} ${shiftId}`, source: 'HELD' });
const ownWork = ({ period, employmentId, assumed }: HomeShiftFact): Work => ({
  ...period,
  id: `own ${employmentId} ${period.start}`,
  source: assumed ? 'ASSUMED' : 'HOME',
});
const hoursOfAll = (list: readonly { readonly period: Period }[]): number => list.reduce((sum, { period }) => sum + (period.end - period.start), 0) / hourMs;
