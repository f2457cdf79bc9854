import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import type { PlaceOnNeed } from '~/modules/assignments/people-on-need.queries.server';
import type { Reason } from '~/modules/matching/reason';
import { mayBeChosen, ownLineOf } from './own-shifts';

const now = 1_000 * hourMs;
const shift = (id: string, inHours: number, wanted = 1) => ({ id, period: { start: now + inHours * hourMs, end: now + (inHours + 8) * hourMs }, wanted, held: 0 });
const base = { shiftIds: ['b'], isPrivate: false, overridableBy: 'NOBODY', restsOnAssumed: false, assumed: [], severity: { ask: 'BLOCK', confirm: 'BLOCK', start: 'BLOCK' } } as const;
const overlap = (variant: 'HELD' | 'ASKED_TOGETHER'): Reason => ({ ...base, code: 'OVERLAP', data: { with: shift('x', 1).period }, variant });
const restShort = (shiftIds: readonly string[]): Reason => ({ ...base, code: 'REST_SHORT', data: { rest: null, stretch: shift('x', 1).period, requiredHours: 11 }, variant: null, shiftIds });
const paused: Reason = { ...base, code: 'PAUSED', data: { until: null }, variant: null, isPrivate: true };

const lineWith = (blockedBy: Record<string, Reason[]>, places: PlaceOnNeed[] = [], shifts = [shift('a', 1), shift('b', 10)]) =>
  ownLineOf({ line: { lineId: 'line' }, title: 'Sygeplejersker', shifts, chosen: { shiftIds: [], evaluation: null, blockedBy, nearly: null } }, places, now);

const place = (over: Partial<PlaceOnNeed>): PlaceOnNeed => ({
  assignmentId: 'loan', personId: 'me', name: null, lineId: 'line', shiftId: 'b', period: shift('b', 10).period, state: 'ASKED', hasSaidYes: false, ...over,
});
const states = (line: ReturnType<typeof lineWith>) => line.shifts.map(({ id, state }) => `${id} ${state}`);

describe('ownLineOf', () => {
  it('lets what nothing blocks be chosen, and says why not the rest', () => {
    const line = lineWith({ b: [overlap('HELD')] });
    expect(states(line)).toEqual(['a CAN', 'b CANNOT']);
    expect(line.shifts[1]?.reasons.map(({ code }) => code)).toEqual(['OVERLAP']);
  });

  it('lets a shift be chosen in the place of another that it does not go with', () => {
    expect(states(lineWith({ b: [overlap('ASKED_TOGETHER')] }))).toEqual(['a CAN', 'b INSTEAD']);
    expect(states(lineWith({ b: [restShort(['a', 'b'])] }))).toEqual(['a CAN', 'b INSTEAD']);
    expect(states(lineWith({ b: [restShort(['b'])] }))).toEqual(['a CAN', 'b CANNOT']);
  });

  it('tells the person their own private reason', () => {
    expect(lineWith({ b: [paused] }).shifts[1]?.reasons.map(({ code }) => code)).toEqual(['PAUSED']);
  });

  it('says where the person stands already, and offers it to nobody twice', () => {
    const line = lineWith({}, [place({})]);
    expect(states(line)).toEqual(['a CAN', 'b ASKED']);
    expect(line.shifts.filter(mayBeChosen).map(({ id }) => id)).toEqual(['a']);
    expect(states(lineWith({}, [place({ hasSaidYes: true })]))).toEqual(['a CAN', 'b SAID_YES']);
    expect(states(lineWith({}, [place({ state: 'HELD', hasSaidYes: true })]))).toEqual(['a CAN', 'b HELD']);
    expect(states(lineWith({}, [place({ lineId: 'another' })]))).toEqual(['a CAN', 'b CAN']);
  });

  it('leaves out shifts that have begun, and those that want nobody', () => {
    expect(states(lineWith({}, [], [shift('a', -1), shift('b', 10), shift('c', 20, 0)]))).toEqual(['b CAN']);
  });
});
