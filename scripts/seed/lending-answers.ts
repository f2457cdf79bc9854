import { timeTakenBy } from '~/modules/assignments/time-taken';
import { assumedHomeShifts } from '~/modules/bookings/home-shifts';
import { dayMs } from '~/kernel/time';
import type { SeedRows } from './insert-rows';
import { isReleased, type Times } from './lending-times';
import type { Lending } from './lendings';
import { idOf, type Random } from './random';
import { hoursOfPattern } from './weekly-patterns';
import type { World } from './world';

/** The yeses and noes of a loan, each to all of its shifts. */
export function answerRows(id: string, lending: Lending, times: Times, world: World, random: Random): SeedRows['AssignmentAnswer'] {
  const { person, need, shifts, stage } = lending;
  const shiftIds = shifts.map((shift) => shift.id);
  const phoned = !person.key && random.chance(0.08);
  const row = {
    assignmentId: id,
    employmentId: null,
    value: 'YES' as const,
    via: 'APP' as const,
    recordedById: null,
    needVersion: 1,
    shiftIds,
    reason: null,
  };
  const rows: SeedRows['AssignmentAnswer'] = [];
  if (times.person !== null) {
    const value = stage === 'DECLINED' ? ('NO' as const) : ('YES' as const);
    const call = phoned && stage === 'AGREED' ? { via: 'PHONE' as const, recordedById: world.hrId } : {};
    rows.push({ id: idOf('answer', id, 'PERSON'), ...row, ...call, party: 'PERSON', value, givenById: person.id, at: new Date(times.person) });
  }
  if (times.receiver !== null) {
    rows.push({ id: idOf('answer', id, 'RECEIVER'), ...row, party: 'RECEIVER', givenById: need.unit.leaderId, at: new Date(times.receiver) });
  }
  for (const taken of times.home === null ? [] : homesOf(lending, world)) {
    const released = isReleased(lending);
    const at = new Date(released ? times.person ?? times.home ?? times.asked : times.home ?? times.asked);
    const via = released ? ('STANDING' as const) : ('APP' as const);
    rows.push({
      id: idOf('answer', id, 'HOME', taken.employmentId),
      ...row,
      party: 'HOME',
      employmentId: taken.employmentId,
      shiftIds: taken.shiftIds,
      via,
      givenById: taken.leaderId,
      at,
    });
  }
  return rows;
}

/** The employments whose time the shifts take, as assignments reckon it, each with the leader who answers. */
function homesOf({ person, shifts }: Lending, { zone }: World): { employmentId: string; shiftIds: string[]; leaderId: string }[] {
  const around = { start: Math.min(...shifts.map((one) => one.start)) - dayMs, end: Math.max(...shifts.map((one) => one.end)) + dayMs };
  const jobs = person.employments.map((job) => ({
    employmentId: job.id,
    weeklyHours: hoursOfPattern(job.pattern),
    from: job.from,
    to: job.to,
    ownShifts: assumedHomeShifts(job.pattern, zone, around, job),
  }));
  const asked = shifts.map((shift) => ({ shiftId: shift.id, start: shift.start, end: shift.end }));
  return timeTakenBy(asked, jobs, zone).flatMap(({ employmentId, shiftIds }) => {
    const job = person.employments.find((one) => one.id === employmentId);
    return job ? [{ employmentId, shiftIds: [...shiftIds], leaderId: job.unit.leaderId }] : [];
  });
}
