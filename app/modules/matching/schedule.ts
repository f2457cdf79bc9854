import { overlaps } from '~/kernel/period';
import { dayMs } from '~/kernel/time';
import type { Schedule } from './criteria/criterion';
import type { PersonFacts, ShiftFacts } from './facts';
import type { Work } from './working-time/work';

// Six days between two rests, the rest itself, and one more: what lies further away changes no rest rule.
const nearMs = 8 * dayMs;

/** Lays a person's held shifts and remaining own time around the shifts asked about; what they already hold of these is not counted twice. */
export function scheduleOf(person: PersonFacts, shifts: readonly ShiftFacts[]): Schedule {
  const asked = new Set(shifts.map((shift) => shift.id));
  const proposed = shifts.map((shift): Work => ({ ...shift.period, id: shift.id, source: 'PROPOSED' }));
  const held = person.held
    .filter((one) => !asked.has(one.shiftId))
    .map((one): Work => ({ ...one.period, id: `held ${one.assignmentId} ${one.shiftId}`, source: 'HELD' }));
  const own = person.homeShifts.map((one): Work => ({
    ...one.period,
    id: `own ${one.employmentId} ${one.period.start}`,
    source: one.assumed ? 'ASSUMED' : 'HOME',
  }));
  const all = [...proposed, ...held, ...own];
  const around = {
    start: proposed.reduce((least, work) => Math.min(least, work.start), Infinity) - nearMs,
    end: proposed.reduce((most, work) => Math.max(most, work.end), -Infinity) + nearMs,
  };
  return { person, shifts, all, near: all.filter((work) => overlaps(work, around)) };
}
