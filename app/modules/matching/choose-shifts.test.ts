import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContext, aLine, aPerson, aShift, hoursOn, monday } from '../../../tests/factories/facts';
import { addDays } from '~/kernel/zone';
import { chooseShifts } from './choose-shifts';
import { evaluate } from './evaluate';
import type { PersonFacts, ShiftFacts } from './facts';

const choose = (person: Partial<PersonFacts>, shifts: ShiftFacts[]) => chooseShifts(aPerson(person), aLine(), shifts, aContext());
const evening = aShift(monday, 15, 23);
const morning = aShift('2026-11-24', 7, 15);
const wednesday = aShift('2026-11-25', 7, 15);

describe('which shifts go together', () => {
  it('all of them when nothing stands between', () => {
    expect(choose({}, [evening, wednesday]).shiftIds).toEqual([evening.id, wednesday.id]);
  });

  it('not an evening and the morning after: the one that ends first, and why not the other', () => {
    const chosen = choose({}, [morning, evening, wednesday]);
    expect(chosen.shiftIds).toEqual([evening.id, wednesday.id]);
    expect(chosen.blockedBy[morning.id]?.map((reason) => reason.code)).toEqual(['REST_SHORT']);
  });

  it('nearly names the one thing that keeps most shifts away', () => {
    const held = [{ shiftId: 'other', lineId: 'other', assignmentId: 'other', period: hoursOn(monday, 22, 31) }];
    expect(choose({ held, competences: [] }, [wednesday]).nearly).toMatchObject({ reason: { code: 'NOT_CLAIMED' }, shiftIds: [wednesday.id] });
    const chosen = choose({ held, employments: [{ ...(aPerson().employments[0] ?? fail()), to: monday }] }, [evening, morning]);
    expect(chosen).toMatchObject({ shiftIds: [], nearly: null });
  });

  it('something private anywhere is never nearly', () => {
    const availability = { ...aPerson().availability, pausedFrom: '2026-11-25', pausedUntil: null };
    const chosen = choose({ availability, competences: [] }, [evening, wednesday]);
    expect(chosen.nearly).toBeNull();
  });
});

function fail(): never {
  throw new Error('the person of the test has an employment');
}

it('what is chosen can be taken, and nothing left out could be added', () => {
  const shift = fc.tuple(fc.nat(6), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 2, max: 10 }), fc.nat(1));
  const shifts = fc
    .array(shift, { minLength: 1, maxLength: 6 })
    .map((list) => list.map(([day, from, hours, held], index) => aShift(addDays(monday, day), from, from + hours, { id: String(index), held })));
  fc.assert(
    fc.property(shifts, (asked) => {
      const chosen = choose({}, asked);
      const blocked = (ids: readonly string[]) => evaluate(aPerson(), aLine(), asked.filter((one) => ids.includes(one.id)), aContext()).reasons.some((reason) => reason.severity.ask === 'BLOCK');
      expect(blocked(chosen.shiftIds)).toBe(false);
      for (const one of asked) {
        if (chosen.shiftIds.includes(one.id)) continue;
        expect(blocked([...chosen.shiftIds, one.id])).toBe(true);
        expect(chosen.blockedBy[one.id]?.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});
