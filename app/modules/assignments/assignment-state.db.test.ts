import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { createMunicipality } from '../../../tests/factories/municipality';
import { createNeed } from '../../../tests/factories/need';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { enders, type AskedShift, type StateFacts } from './assignment-facts';
import { stateOf } from './assignment-state';

const base = Date.UTC(2026, 10, 23);
// few different instants, so that equal ones and boundaries are met
const instant = fc.integer({ min: 0, max: 40 }).map((hours) => base + hours * hourMs);
const ender = fc.constantFrom(...enders);
const freedFacts = fc.record({ freedAt: instant, freedBy: ender, freedReason: fc.option(fc.constantFrom('Syg', 'Moved')) });
const notFreed = fc.constant({ freedAt: null, freedBy: null, freedReason: null });
const shiftTimes = Array.from({ length: 4 }, (_, index) => ({ start: base + index * 9 * hourMs, end: base + (index * 9 + 8) * hourMs }));

const shiftArbitrary = fc.constantFrom('ASKED' as const, 'HELD' as const, 'FREED' as const).chain((state) =>
  (state === 'FREED' ? freedFacts : notFreed).map((freed) => ({ state, noShow: null, ...freed })),
);
const factsArbitrary = fc.record({
  answerBy: instant,
  arrivedAt: fc.option(instant),
  ended: fc.option(fc.record({ by: ender, reason: fc.option(fc.constantFrom('Nok nu', 'Slut')), effectiveFrom: instant })),
  shifts: fc.array(shiftArbitrary, { maxLength: shiftTimes.length }),
});

onBothDatabases('the SQL twin of the state', (database) => {
  it('says the same as the pure function about random facts at random times', async () => {
    const { db } = database();
    await createMunicipality(db);
    const unit = await createUnit(db);
    const need = await createNeed(db, { unitId: unit.id, lines: [{ wanted: 99 }], shifts: shiftTimes });
    const lineId = need.lines[0]?.id ?? '';
    const expected = new Map<string, StateFacts>();
    for (const drawn of fc.sample(factsArbitrary, { numRuns: 300, seed: 20261122 })) {
      const person = await db.person.create({ data: { givenName: 'Test', familyName: 'Person' } });
      const shifts = drawn.shifts.map((shift, index): AskedShift => {
        const made = need.shifts[index];
        if (!made) throw new Error('more shifts than the need has');
        return { shiftId: made.id, start: made.period.start, end: made.period.end, askedAt: base, ...shift };
      });
      const facts: StateFacts = { ...drawn, shifts };
      expected.set(await insert(facts, person.id), facts);
    }
    async function insert(facts: StateFacts, personId: string): Promise<string> {
      const { id } = await db.assignment.create({
        data: {
          needId: need.id,
          lineId,
          personId,
          begunBy: 'RECEIVER',
          begunById: randomUUID(),
          createdAt: new Date(base),
          answerBy: new Date(facts.answerBy),
          arrivedAt: facts.arrivedAt === null ? null : new Date(facts.arrivedAt),
          ...(facts.ended && { endedAt: new Date(base), endedBy: facts.ended.by, endedReason: facts.ended.reason, effectiveFrom: new Date(facts.ended.effectiveFrom) }),
        },
      });
      await db.assignmentShift.createMany({
        data: facts.shifts.map(({ shiftId, state, start, end, askedAt, freedAt, freedBy, freedReason }, index) => ({
          shiftId,
          state,
          freedBy,
          freedReason,
          assignmentId: id,
          personId,
          lineId,
          startsAt: new Date(start),
          endsAt: new Date(end),
          askedAt: new Date(askedAt),
          freedAt: freedAt === null ? null : new Date(freedAt),
          place: state === 'HELD' ? nextPlace(index) : null,
        })),
      });
      return id;
    }
    const states = new Set<string>();
    for (let hour = -1; hour <= 41; hour += 3) {
      const now = base + hour * hourMs;
      const rows = await db.$queryRaw<{ assignmentId: string; state: string; by: string | null; reason: string | null; effectiveFrom: Date | null }[]>`
        SELECT * FROM assignment_state(${new Date(now)}::timestamptz)`;
      for (const row of rows) {
        const facts = expected.get(row.assignmentId);
        if (!facts) throw new Error('an assignment nobody made');
        const told = row.state === 'ENDED' ? { state: row.state, by: row.by, reason: row.reason, effectiveFrom: row.effectiveFrom?.getTime() } : { state: row.state };
        expect(told, JSON.stringify(facts)).toEqual(stateOf(facts, now));
        states.add(row.state === 'ENDED' ? `${row.state} ${row.by} ${row.reason}` : row.state);
      }
      expect(rows).toHaveLength(expected.size);
    }
    expect([...states]).toEqual(expect.arrayContaining(['OPEN', 'CONFIRMED', 'ACTIVE', 'ENDED SYSTEM DEADLINE', 'ENDED SYSTEM COMPLETED', 'ENDED HOME Syg']));
  });
});

const places = new Map<number, number>();

function nextPlace(shift: number): number {
  const place = ((places.get(shift) ?? 0) % 99) + 1;
  places.set(shift, place);
  return place;
}
