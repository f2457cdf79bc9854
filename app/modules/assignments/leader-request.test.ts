import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { liftedOn, takenBy } from './leader-request';
import type { LoanShift } from './loan';

const at = (hour: number): number => Date.UTC(2026, 10, 23) + hour * hourMs;
const shift = (shiftId: string, start: number, end: number): LoanShift => ({
  shiftId,
  period: { start: at(start), end: at(end) },
  state: 'ASKED',
  freedBy: null,
  freedAt: null,
  freedReason: null, noShow: null,
  movedTo: null,
});
const own = (employmentId: string, start: number, end: number, assumed = false) => ({
  employmentId,
  period: { start: at(start), end: at(end) },
  assumed,
});

it('takes only the hours that both have, of the employments asked about', () => {
  const person = { homeShifts: [own('office', 8, 12), own('school', 9, 15)] };
  expect(takenBy(person, ['office'], [shift('a', 7, 15), shift('b', 12, 20)])).toEqual([
    { shiftId: 'a', hours: 4, assumed: false },
    { shiftId: 'b', hours: 0, assumed: false },
  ]);
});

it('counts time in two jobs at once a single time, and says when it is guessed', () => {
  const person = { homeShifts: [own('office', 8, 12), own('school', 10, 14, true)] };
  expect(takenBy(person, ['office', 'school'], [shift('a', 7, 15)])).toEqual([{ shiftId: 'a', hours: 6, assumed: true }]);
});

it('says what is lifted on the day, of the own employments only', () => {
  const capacity = {
    id: 'c',
    lifted: 'ALL' as const,
    hoursPerWeek: null,
    tasks: 'Arkivet venter',
    kind: 'WITHIN_CONTRACT' as const,
    source: 'LEADER' as const,
    from: '2026-11-20',
    to: null,
    setAt: at(0),
    revokedAt: null,
  };
  const job = {
    id: 'office',
    unitId: 'u',
    unitName: 'U',
    areaKey: 'n',
    position: '',
    weeklyHours: 37,
    agreementArea: '',
    from: '2020-01-01',
    to: null,
    capacities: [capacity],
  };
  expect(liftedOn({ employments: [job] }, ['office'], '2026-11-23')).toEqual({
    lifted: 'ALL',
    hoursPerWeek: null,
    tasks: 'Arkivet venter',
    source: 'LEADER',
  });
  expect(liftedOn({ employments: [job] }, ['office'], '2026-11-19')).toBeNull();
  expect(liftedOn({ employments: [job] }, [], '2026-11-23')).toBeNull();
});
