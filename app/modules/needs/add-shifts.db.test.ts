import { expect, it } from 'vitest';
import { createNeed } from '../../../tests/factories/need';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { addShifts } from './add-shifts.commands.server';
import { readAddedShifts } from './added-shifts.queries.server';
import { fieldKey, type NewShiftsForm } from './draft-form.schema';
import { cancelShift } from './need-change.commands.server';

const now = saturday;

async function published(world: LoanWorld, status: 'PUBLISHED' | 'CLOSED' | 'DRAFT' = 'PUBLISHED') {
  const need = await createNeed(world.db, { unitId: world.birkId, status, lines: [anyone, anyone], shifts: [fromMonday(0)], now, introducerId: world.home.personId });
  const [first, second] = need.lines.map((line) => line.id);
  return { needId: need.id, lines: [first ?? '', second ?? ''] as const, shiftId: need.shifts[0]?.id ?? '' };
}
type Place = Awaited<ReturnType<typeof published>>;

const workdays = ({ lines }: Place): NewShiftsForm => ({
  press: 'add-pattern',
  newWanted: { [fieldKey(lines[0])]: '2', [fieldKey(lines[1])]: '0' },
  pattern: { weekdays: ['1', '3'], from: '2026-11-23', until: '2026-12-06', start: '07:00', end: '15:00' },
});

onBothDatabases('adding shifts to a published need', (database) => {
  it('adds what is not there yet as a new version, with how many are wanted, and asks nobody', async () => {
    const world = await createLoanWorld(database().db);
    const place = await published(world);
    expect(await addShifts(world.as(world.receiver, now), place.needId, workdays(place))).toEqual({ ok: true, value: { kind: 'ADDED', version: 2, count: 3 } });
    const shifts = await world.db.shift.findMany({ where: { needId: place.needId }, orderBy: { startsAt: 'asc' }, include: { lines: { orderBy: { wanted: 'desc' } } } });
    expect(shifts.map((shift) => shift.startsAt.getTime())).toEqual([0, 48, 168, 216].map((hours) => fromMonday(hours).start));
    expect(shifts[1]?.lines.map(({ wanted }) => wanted)).toEqual([2, 0]);
    const added = await readAddedShifts(world.db, place.needId, 2);
    expect(added.map(({ id }) => id)).toEqual(shifts.slice(1).map(({ id }) => id));
    expect(await world.db.assignmentShift.count({ where: { shift: { needId: place.needId } } })).toBe(0);
    const told = await world.db.message.findMany({ where: { personId: { in: [world.home.personId, world.receiver.personId] } } });
    expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([[world.home.personId, 'needs.changed']]);
  });

  it('is all or nothing', async () => {
    const world = await createLoanWorld(database().db);
    const place = await published(world);
    const wrong = { ...workdays(place), newShift: { date: '2027-03-28', start: '02:30', end: '10:00', endDate: '' } };
    expect(await addShifts(world.as(world.receiver, now), place.needId, wrong)).toMatchObject({ ok: true, value: { kind: 'WRONG', errors: { 'newShift.start': [expect.any(String)] } } });
    expect(await world.db.shift.count({ where: { needId: place.needId } })).toBe(1);
    expect(await world.db.needVersion.count({ where: { needId: place.needId } })).toBe(1);
  });

  it('takes up again a time that was cancelled', async () => {
    const world = await createLoanWorld(database().db);
    const place = await published(world);
    const change = { needId: place.needId, now, actorId: world.receiver.personId };
    await world.db.$transaction((tx) => cancelShift(tx, place.shiftId, change));
    expect(await addShifts(world.as(world.receiver, now + 1), place.needId, workdays(place))).toMatchObject({ ok: true, value: { count: 4 } });
    const shift = await world.db.shift.findUnique({ where: { id: place.shiftId }, include: { lines: { orderBy: { wanted: 'desc' } } } });
    expect(shift).toMatchObject({ cancelledAt: null, lines: [{ wanted: 2 }, { wanted: 0 }] });
  });

  it('twice at once adds each time once', async () => {
    const world = await createLoanWorld(database().db);
    const place = await published(world);
    const results = await Promise.all([1, 2].map((later) => addShifts(world.as(world.receiver, now + later), place.needId, workdays(place))));
    expect(results.map((result) => result.ok && result.value.kind).sort()).toEqual(['ADDED', 'WRONG']);
    expect(await world.db.shift.count({ where: { needId: place.needId } })).toBe(4);
  });

  it('is for those who manage the unit, on a need that is published', async () => {
    const world = await createLoanWorld(database().db);
    const [open, closed, draft] = [await published(world), await published(world, 'CLOSED'), await published(world, 'DRAFT')];
    const attempt = (place: Place, actor = world.receiver) => addShifts(world.as(actor, now), place.needId, workdays(place));
    expect(await attempt(open, world.home)).toEqual({ ok: false, refusal: { key: 'needs.may.notYourUnit' } });
    expect(await attempt(draft, world.home)).toEqual({ ok: false, refusal: { key: 'needs.refusal.gone' } });
    expect(await attempt(closed)).toEqual({ ok: false, refusal: { key: 'needs.may.notCLOSED' } });
    expect(await attempt(draft)).toEqual({ ok: false, refusal: { key: 'needs.may.notDRAFT' } });
    expect(await attempt(open, world.hr)).toMatchObject({ ok: true });
  });
});
