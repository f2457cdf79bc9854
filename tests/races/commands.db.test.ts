import { describe, expect, it } from 'vitest';
import { giveReceiverYes, releasePerson } from '../../app/modules/assignments/leader-yes.commands.server';
import type { Period } from '../../app/kernel/time';
import { createAssignment } from '../factories/assignment';
import { anyone, createLoanWorld, fromMonday as from, saturday, type LoanWorld } from '../factories/loan-world';
import { createNeed } from '../factories/need';
import { openTestDatabase, onBothDatabases } from '../setup/test-database';
import { countViolations, none } from './violations';

// The whole path: three yeses, lock, evaluation and constraint. Every loan lacks exactly one yes, and all of them come at once.

const twenty = Array.from({ length: 20 }, (_, index) => index);

interface Loan {
  readonly assignmentId: string;
  readonly shiftIds: string[];
}

/** A loan of somebody for one time, on a need of its own, where only the home leader's yes is missing. */
async function loanWithoutRelease(world: LoanWorld, personId: string, period: Period): Promise<Loan> {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [period, from(24 * 9), from(24 * 10)] });
  const shifts = need.shifts.slice(0, 1);
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const }];
  const assignmentId = await createAssignment(world.db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, shifts, createdAt: saturday, yeses });
  return { assignmentId, shiftIds: shifts.map((shift) => shift.id) };
}

const release = (world: LoanWorld, loan: Loan) => releasePerson(world.as(world.home, saturday), { ...loan, overrides: [] });
const releaseAll = (world: LoanWorld, loans: readonly Loan[]) => Promise.all(loans.map((loan) => release(world, loan)));

type Answers = Awaited<ReturnType<typeof releaseAll>>;
const won = (answers: Answers) => answers.filter((answer) => answer.ok && answer.value.heldShiftIds.length > 0);
const refusals = (answers: Answers) => answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));

onBothDatabases('twenty yeses at once', (database) => {
  it('book one person once when all twenty loans overlap; the others hear why and what is free instead', async () => {
    const world = await createLoanWorld(database().db);
    const { personId } = await world.employee();
    const loans = await Promise.all(twenty.map((index) => loanWithoutRelease(world, personId, from(index * 0.25))));
    const answers = await releaseAll(world, loans);
    expect(won(answers)).toHaveLength(1);
    expect(refusals(answers).map((one) => one.key)).toEqual(Array.from({ length: 19 }, () => 'assignments.refused.OVERLAP'));
    for (const refusal of refusals(answers)) {
      expect(refusal.reasons).toContainEqual(expect.objectContaining({ code: 'OVERLAP', variant: 'HELD' }));
      expect(refusal.alternatives.length).toBeGreaterThan(0);
    }
    expect(await countViolations(world.db)).toEqual(none);
  });

  it('give the last place of a line once; the others hear that it is full and what is free instead', async () => {
    const world = await createLoanWorld(database().db);
    const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted: [1, 20] }], shifts: [from(0), from(24)] });
    const shifts = need.shifts.slice(0, 1);
    const loans = await Promise.all(
      twenty.map(async () => {
        const { personId, employmentId } = await world.employee();
        const yeses = [{ party: 'PERSON' as const }, { party: 'HOME' as const, employmentId }];
        return createAssignment(world.db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, shifts, begunBy: 'PERSON', createdAt: saturday, yeses });
      }),
    );
    const answers = await Promise.all(
      loans.map((assignmentId) => giveReceiverYes(world.as(world.receiver, saturday), { assignmentId, shiftIds: shifts.map((shift) => shift.id), overrides: [] })),
    );
    expect(won(answers)).toHaveLength(1);
    expect(refusals(answers).map((one) => one.key)).toEqual(Array.from({ length: 19 }, () => 'assignments.refused.NEED_FULL'));
    for (const refusal of refusals(answers)) {
      expect(refusal.alternatives[0]).toMatchObject({ key: 'assignments.alternative.sameLine', shiftId: need.shifts[1]?.id });
      expect(refusal.alternatives[0]?.params?.when).toBe('tirsdag 24. november kl. 7–15');
    }
    expect(await countViolations(world.db)).toEqual(none);
  });

  it('of twenty pairs that break the rest rule only together hold one each; the other hears which rest is missing', async () => {
    const world = await createLoanWorld(database().db);
    const pairs = await Promise.all(
      twenty.map(async () => {
        const { personId } = await world.employee();
        return [await loanWithoutRelease(world, personId, from(0)), await loanWithoutRelease(world, personId, from(15))] as const;
      }),
    );
    const answers = await releaseAll(world, pairs.flat());
    for (const index of twenty) expect(won(answers.slice(index * 2, index * 2 + 2))).toHaveLength(1);
    expect(refusals(answers)).toHaveLength(20);
    for (const refusal of refusals(answers)) {
      expect(refusal.key).toBe('assignments.refused.REST_SHORT');
      expect(refusal.reasons).toContainEqual(expect.objectContaining({ code: 'REST_SHORT', data: expect.objectContaining({ requiredHours: 11 }) }));
      expect(refusal.alternatives.length).toBeGreaterThan(0);
    }
    expect(await countViolations(world.db)).toEqual(none);
  });
});

describe('the same harness with the guards taken away', () => {
  it('finds double bookings and missing rest when the lock does nothing and the constraint is gone', async () => {
    const opened = await openTestDatabase('server');
    try {
      const { db } = opened;
      const world = await createLoanWorld(db);
      await db.$executeRaw`ALTER TABLE "AssignmentShift" DROP CONSTRAINT "AssignmentShift_one_place_at_a_time"`;
      // waits where it locked, so that everybody has read before anybody writes
      await db.$executeRaw`CREATE OR REPLACE FUNCTION "lock_bookings"("people" uuid[], "lines" uuid[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.2); END $$`;
      const { personId } = await world.employee();
      const overlapping = await Promise.all(twenty.slice(0, 10).map((index) => loanWithoutRelease(world, personId, from(index * 0.25))));
      await Promise.allSettled(overlapping.map((loan) => release(world, loan)));
      expect((await countViolations(db)).doubleBooked).toBeGreaterThan(0);

      const tired = await Promise.all(
        twenty.slice(0, 5).map(async () => {
          const other = await world.employee();
          return [await loanWithoutRelease(world, other.personId, from(0)), await loanWithoutRelease(world, other.personId, from(15))] as const;
        }),
      );
      const before = (await countViolations(db)).withoutRest;
      await Promise.allSettled(tired.flat().map((loan) => release(world, loan)));
      expect((await countViolations(db)).withoutRest).toBeGreaterThan(before);
    } finally {
      await opened.close();
    }
  });
});
