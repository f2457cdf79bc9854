import { expect, it } from 'vitest';
import { isNewTime, spokenShifts, type LoanShift } from './loan';

const shift = (shiftId: string, state: LoanShift['state'], movedTo: string | null = null): LoanShift => ({
  shiftId, state, movedTo, period: { start: 0, end: 1 }, freedBy: null, freedAt: null, freedReason: null, noShow: null,
});
const spoken = (...shifts: LoanShift[]) => spokenShifts({ shifts }).map((one) => one.shiftId);

it('counts a shift once while it is held at its old time and asked for at the new', () => {
  const shifts = [shift('old', 'HELD', 'new'), shift('new', 'ASKED'), shift('other', 'ASKED')];
  expect(spoken(...shifts)).toEqual(['old', 'other']);
  expect(shifts.filter((one) => isNewTime({ shifts }, one)).map((one) => one.shiftId)).toEqual(['new']);
});

it('counts the new time when the old one is freed, or was never held', () => {
  expect(spoken(shift('old', 'FREED', 'new'), shift('new', 'ASKED'))).toEqual(['new']);
  expect(spoken(shift('old', 'FREED', 'new'), shift('new', 'HELD'))).toEqual(['new']);
});

it('speaks of all shifts when all are freed', () => {
  expect(spoken(shift('a', 'FREED'), shift('b', 'FREED'))).toEqual(['a', 'b']);
});
