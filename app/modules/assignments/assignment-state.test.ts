import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import type { AskedShift, StateFacts } from './assignment-facts';
import { stateOf } from './assignment-state';

const monday = Date.UTC(2026, 10, 23, 6);
const tuesday = monday + 24 * hourMs;

const aShift = (changes: Partial<AskedShift> = {}): AskedShift => ({
  shiftId: 'a',
  state: 'ASKED',
  start: monday,
  end: monday + 8 * hourMs,
  askedAt: monday - 72 * hourMs,
  freedAt: null,
  freedBy: null,
  freedReason: null,
  noShow: null,
  ...changes,
});

const facts = (changes: Partial<StateFacts> = {}): StateFacts => ({ answerBy: monday - 24 * hourMs, arrivedAt: null, ended: null, shifts: [aShift()], ...changes });
const before = monday - 48 * hourMs;

describe('the state of an assignment', () => {
  it('is open until the deadline, and ended by the system from that very instant', () => {
    expect(stateOf(facts(), before)).toEqual({ state: 'OPEN' });
    expect(stateOf(facts(), monday - 24 * hourMs - 1)).toEqual({ state: 'OPEN' });
    expect(stateOf(facts(), monday - 24 * hourMs)).toEqual({ state: 'ENDED', by: 'SYSTEM', reason: 'DEADLINE', effectiveFrom: monday - 24 * hourMs });
  });

  it('is confirmed while a shift is held, whatever the deadline says', () => {
    const held = facts({ shifts: [aShift({ state: 'HELD' })] });
    expect(stateOf(held, before)).toEqual({ state: 'CONFIRMED' });
    expect(stateOf(held, monday - 1)).toEqual({ state: 'CONFIRMED' });
  });

  it('is active from the first held shift, not from one that is only asked', () => {
    const both = [aShift(), aShift({ shiftId: 'b', state: 'HELD', start: tuesday, end: tuesday + 8 * hourMs })];
    expect(stateOf(facts({ shifts: both }), monday)).toEqual({ state: 'CONFIRMED' });
    expect(stateOf(facts({ shifts: both }), tuesday)).toEqual({ state: 'ACTIVE' });
  });

  it('is active from arrival, before the first shift begins', () => {
    const arrived = facts({ shifts: [aShift({ state: 'HELD' })], arrivedAt: monday - hourMs });
    expect(stateOf(arrived, monday - hourMs - 1)).toEqual({ state: 'CONFIRMED' });
    expect(stateOf(arrived, monday - hourMs)).toEqual({ state: 'ACTIVE' });
  });

  it('is completed when the last held shift is over', () => {
    const held = facts({ shifts: [aShift({ state: 'HELD' })] });
    expect(stateOf(held, monday + 8 * hourMs)).toEqual({ state: 'ENDED', by: 'SYSTEM', reason: 'COMPLETED', effectiveFrom: monday + 8 * hourMs });
  });

  it('is not completed while another of its shifts is still asked within the deadline', () => {
    const shifts = [aShift({ state: 'HELD' }), aShift({ shiftId: 'b', start: tuesday, end: tuesday + hourMs })];
    const over = monday + 8 * hourMs;
    expect(stateOf(facts({ shifts, answerBy: tuesday }), over)).toEqual({ state: 'ACTIVE' });
    expect(stateOf(facts({ shifts, answerBy: over }), over)).toMatchObject({ state: 'ENDED', reason: 'COMPLETED' });
  });

  it('is ended by who freed the last shift', () => {
    const shifts = [
      aShift({ state: 'FREED', freedAt: before, freedBy: 'PERSON', freedReason: null, noShow: null }),
      aShift({ shiftId: 'b', state: 'FREED', freedAt: before + hourMs, freedBy: 'HOME', freedReason: 'Syge' }),
    ];
    expect(stateOf(facts({ shifts }), monday)).toEqual({ state: 'ENDED', by: 'HOME', reason: 'Syge', effectiveFrom: before + hourMs });
  });

  it('is open while one shift is left', () => {
    const shifts = [aShift({ state: 'FREED', freedAt: before, freedBy: 'PERSON' }), aShift({ shiftId: 'b' })];
    expect(stateOf(facts({ shifts }), before)).toEqual({ state: 'OPEN' });
  });

  it('is ended from the day it takes effect, and goes on until then', () => {
    const shifts = [aShift({ state: 'HELD' }), aShift({ shiftId: 'b', state: 'HELD', start: tuesday, end: tuesday + 8 * hourMs })];
    const ended = { by: 'RECEIVER', reason: 'Nok nu', effectiveFrom: tuesday + hourMs } as const;
    expect(stateOf(facts({ shifts, ended }), tuesday)).toEqual({ state: 'ACTIVE' });
    expect(stateOf(facts({ shifts, ended }), tuesday + hourMs)).toEqual({ state: 'ENDED', ...ended });
  });
});
