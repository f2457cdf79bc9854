import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '~/kernel/zone';
import { capacityInForce, capacityNext, capacitySpans, type Capacity } from './capacity';

const monday = '2026-11-23';
const leaders: Capacity = {
  id: 'a', lifted: 'ALL', hoursPerWeek: null, tasks: '', kind: 'WITHIN_CONTRACT', source: 'LEADER', from: monday, to: null, setAt: 1, revokedAt: null,
};

describe('capacity in force', () => {
  it("a leader's older word beats the person's newer claim", () => {
    const claim = { ...leaders, id: 'b', source: 'PERSON' as const, setAt: 9 };
    expect(capacityInForce([claim, leaders], monday)?.id).toBe('a');
    expect(capacityInForce([claim, { ...leaders, revokedAt: 5 }], monday)?.id).toBe('b');
  });

  it('of two from the leader the newest rules, and what was revoked never', () => {
    const newer = { ...leaders, id: 'b', lifted: 'NONE' as const, setAt: 2 };
    expect(capacityInForce([leaders, newer], monday)?.id).toBe('b');
    expect(capacityInForce([leaders, { ...newer, revokedAt: 3 }], monday)?.id).toBe('a');
  });

  it('holds on its last day and not on the day after', () => {
    const twoDays = { ...leaders, to: '2026-11-24' };
    expect([-1, 0, 1, 2].map((day) => capacityInForce([twoDays], addDays(monday, day)) !== null)).toEqual([false, true, true, false]);
  });

  it('says what comes next', () => {
    const soon = { ...leaders, from: '2026-12-01', to: '2026-12-03' };
    expect(capacityNext([soon], monday)).toEqual({ from: '2026-12-01', capacity: soon });
    expect(capacityNext([soon], '2026-12-02')).toEqual({ from: '2026-12-04', capacity: null });
    expect(capacityNext([leaders], monday)).toBeNull();
  });
});

const some = fc
  .record({
    source: fc.constantFrom('LEADER' as const, 'PERSON' as const),
    offset: fc.integer({ min: -8, max: 16 }),
    days: fc.option(fc.nat(10)),
    setAt: fc.nat(4),
    revokedAt: fc.option(fc.nat(9), { freq: 3 }),
  })
  .map(({ offset, days, ...rest }) => ({ ...leaders, ...rest, from: addDays(monday, offset), to: days === null ? null : addDays(monday, offset + days) }));
const capacities = fc.array(some, { maxLength: 6 }).map((list) => list.map((one, index) => ({ ...one, id: String(index) })));

/** Looks at every capacity in turn and keeps the one that beats what it has. */
function obviously(list: readonly Capacity[], date: string): Capacity | undefined {
  const beats = (one: Capacity, best: Capacity): boolean => {
    if (one.source !== best.source) return one.source === 'LEADER';
    return one.setAt === best.setAt ? one.id > best.id : one.setAt > best.setAt;
  };
  let kept: Capacity[] = [];
  for (const one of list) {
    const holds = one.revokedAt === null && date >= one.from && (one.to === null || date <= one.to);
    if (holds && kept.every((best) => beats(one, best))) kept = [one];
  }
  return kept[0];
}

it('agrees with looking at each day, as spans and as what comes next', () => {
  fc.assert(
    fc.property(capacities, fc.integer({ min: 0, max: 20 }), (list, length) => {
      const days = Array.from({ length: length + 1 }, (_, index) => addDays(monday, index));
      const spans = capacitySpans(list, monday, addDays(monday, length));
      for (const day of days) {
        const span = spans.filter((one) => one.from <= day && day <= one.to);
        expect(span.map((one) => one.capacity?.id)).toEqual([obviously(list, day)?.id]);
      }
      spans.slice(1).forEach((span, index) => expect(span.capacity?.id).not.toBe(spans[index]?.capacity?.id));
      const change = Array.from({ length: 40 }, (_, index) => addDays(monday, index + 1)).find((day) => obviously(list, day)?.id !== obviously(list, monday)?.id);
      expect(capacityNext(list, monday)?.from).toBe(change);
    }),
  );
});
