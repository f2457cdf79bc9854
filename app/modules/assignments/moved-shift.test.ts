import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import type { LoanShift } from './loan';
import { movedShifts } from './moved-shift';

const shift = (shiftId: string, hour: number, rest: Partial<LoanShift> = {}): LoanShift => ({
  shiftId,
  period: { start: hour * hourMs, end: (hour + 8) * hourMs },
  state: 'ASKED',
  freedBy: null,
  freedAt: null,
  freedReason: null,
  noShow: null,
  movedTo: null,
  ...rest,
});
const freed = (movedTo: string, freedAt: number): Partial<LoanShift> => ({ state: 'FREED', freedBy: 'SYSTEM', freedReason: 'MOVED', movedTo, freedAt });

it('says from when to when, and whether the old time still holds', () => {
  const shifts = [shift('a', 7, { state: 'HELD', movedTo: 'b' }), shift('b', 9), shift('c', 31)];
  expect(movedShifts(shifts, ['b', 'c'])).toEqual([{ from: shifts[0]?.period, to: shifts[1]?.period, isHeld: true }]);
});

it('after several moves names the time that holds, else the newest', () => {
  const moved = [shift('b', 9, freed('c', 1)), shift('a', 7, { state: 'HELD', movedTo: 'c' }), shift('c', 11)];
  expect(movedShifts(moved, ['c'])).toMatchObject([{ from: { start: 7 * hourMs }, isHeld: true }]);
  const asked = [shift('a', 7, freed('c', 1)), shift('b', 9, freed('c', 2)), shift('c', 11)];
  expect(movedShifts(asked, ['c'])).toMatchObject([{ from: { start: 9 * hourMs }, isHeld: false }]);
});

it('says nothing of a shift that is agreed', () => {
  expect(movedShifts([shift('a', 7, freed('b', 1)), shift('b', 9, { state: 'HELD' })], ['b'])).toEqual([]);
});
