import { expect, it } from 'vitest';
import type { Actor } from '~/kernel/actor';
import { hourMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { sayNo, sayYes } from './answer-request.commands.server';
import { asSeenBy } from './as-seen-by';
import { freeMoved } from './free-moved.commands.server';
import { readInvitations } from './invitation.queries.server';
import { readLeaderRequest } from './leader-request.queries.server';
import { giveReceiverYes, releasePerson } from './leader-yes.commands.server';
import { readLoan } from './loan.queries.server';
import { moveShift } from './move-shift.commands.server';
import { loadAssignment } from './stored-assignment.queries.server';

const now = saturday;
const [morning, later, evening] = [fromMonday(0), fromMonday(1), fromMonday(8)];

async function oneShift(world: LoanWorld) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [{ ...anyone, wanted: 3 }], shifts: [morning, fromMonday(48)], now: now - hourMs });
  return { needId: need.id, lineId: need.lines[0]?.id ?? '', shifts: need.shifts.slice(0, 1), shiftId: need.shifts[0]?.id ?? '', otherId: need.shifts[1]?.id ?? '' };
}
type Place = Awaited<ReturnType<typeof oneShift>>;

async function asked(world: LoanWorld, place: Place) {
  const employee = await world.employee();
  const yeses = [{ party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(world.db, { ...place, personId: employee.personId, begunById: world.receiver.personId, createdAt: now, yeses });
  return { ...employee, assignmentId };
}
type Asked = Awaited<ReturnType<typeof asked>>;

const says = (world: LoanWorld, one: Asked, shiftId: string) => sayYes(world.as(one.actor, now + 2), { assignmentId: one.assignmentId, shiftIds: [shiftId] });
const releases = (world: LoanWorld, one: Asked, shiftId: string) =>
  releasePerson(world.as(world.home, now + 2), { assignmentId: one.assignmentId, shiftIds: [shiftId], overrides: [] });

async function comes(world: LoanWorld, place: Place) {
  const one = await asked(world, place);
  for (const yes of [await says(world, one, place.shiftId), await releases(world, one, place.shiftId)]) if (!yes.ok) throw new Error(yes.refusal.key);
  return one;
}

async function move(world: LoanWorld, place: Place, shiftId: string, to: { start: number; end: number }, actor = world.receiver) {
  const moved = await moveShift(world.as(actor, now + 1), { needId: place.needId, shiftId, ...to, answerWithinHours: 4 });
  if (!moved.ok) throw new Error(moved.refusal.key);
  return moved.value;
}

/** By the hour on Monday that the shift begins. */
const rowsOf = async (world: LoanWorld, { assignmentId }: Asked) =>
  (await world.db.assignmentShift.findMany({ where: { assignmentId }, orderBy: { startsAt: 'asc' } })).map((row) =>
    `${(row.startsAt.getTime() - morning.start) / hourMs} ${row.state} ${row.freedReason ?? ''}`.trim()
  );
const kindsTo = async (world: LoanWorld, personId: string) => (await world.db.message.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } })).map((row) => row.kind);

onBothDatabases('moving a shift', (database) => {
  it('asks who is asked for the new time instead, and tells no home leader who has not heard of it', async () => {
    const world = await createLoanWorld(database().db);
    const place = await oneShift(world);
    const one = await asked(world, place);
    const { people, shiftId } = await move(world, place, place.shiftId, later);
    expect(people).toBe(1);
    expect(await rowsOf(world, one)).toEqual(['0 FREED MOVED', '1 ASKED']);
    expect(await kindsTo(world, one.personId)).toEqual(['assignment.askedShiftMoved']);
    // who was given longer before keeps it, and is told so
    const { answerBy } = await world.db.assignment.findUniqueOrThrow({ where: { id: one.assignmentId } });
    expect(answerBy.getTime()).toBe(morning.start);
    expect(await world.db.message.findFirst({ where: { personId: one.personId } })).toMatchObject({ data: { answerBy: morning.start } });
    expect(await kindsTo(world, world.home.personId)).toEqual([]);
    expect(await says(world, one, shiftId)).toMatchObject({ ok: true });
    expect(await releases(world, one, shiftId)).toMatchObject({ ok: true, value: { heldShiftIds: [shiftId] } });
  });

  it('by HR wants the receiving leader’s yes to the new time too', async () => {
    const world = await createLoanWorld(database().db);
    const place = await oneShift(world);
    const one = await comes(world, place);
    const { shiftId } = await move(world, place, place.shiftId, later, world.hr);
    expect(await kindsTo(world, world.receiver.personId)).toContain('needs.changed');
    await says(world, one, shiftId);
    expect(await releases(world, one, shiftId)).toMatchObject({ ok: true, value: { heldShiftIds: [] } });
    const yes = await giveReceiverYes(world.as(world.receiver, now + 3), { assignmentId: one.assignmentId, shiftIds: [shiftId], overrides: [] });
    expect(yes).toMatchObject({ ok: true, value: { heldShiftIds: [shiftId] } });
    expect(await rowsOf(world, one)).toEqual(['0 FREED MOVED', '1 HELD']);
  });

  it('asks who declined as it asks who is silent, and reads the same to the leader', async () => {
    const world = await createLoanWorld(database().db);
    const place = await oneShift(world);
    const [declined, silent] = [await asked(world, place), await asked(world, place)];
    expect(await sayNo(world.as(declined.actor, now), { assignmentId: declined.assignmentId })).toMatchObject({ ok: true });
    const { people, shiftId } = await move(world, place, place.shiftId, later);
    expect(people).toBe(2);
    const seen = async ({ assignmentId }: Asked) => {
      const stored = await loadAssignment(world.db, assignmentId, world.municipality.zone);
      const facts = stored && asSeenBy(stored.facts, ['RECEIVER']);
      return { shifts: facts?.shifts, answers: facts?.answers.map(({ party, value, shiftIds }) => ({ party, value, shiftIds })), answerBy: facts?.answerBy };
    };
    expect(await seen(declined)).toEqual(await seen(silent));
    // the new time is a new question, and may be answered either way
    expect(await sayNo(world.as(declined.actor, now + 2), { assignmentId: declined.assignmentId })).toMatchObject({ ok: true });
    expect(await seen(declined)).toEqual(await seen(silent));
    expect(await says(world, silent, shiftId)).toMatchObject({ ok: true });
  });

  it('twice keeps the place where it is held, until the newest time is agreed', async () => {
    const world = await createLoanWorld(database().db);
    const place = await oneShift(world);
    const one = await comes(world, place);
    const second = await move(world, place, place.shiftId, later);
    const third = await move(world, place, second.shiftId, evening);
    expect(await rowsOf(world, one)).toEqual(['0 HELD', '1 FREED MOVED', '8 ASKED']);
    expect(await says(world, one, third.shiftId)).toMatchObject({ ok: true });
    expect(await releases(world, one, third.shiftId)).toMatchObject({ ok: true, value: { heldShiftIds: [third.shiftId] } });
    expect(await rowsOf(world, one)).toEqual(['0 FREED MOVED', '1 FREED MOVED', '8 HELD']);
  });

  it('back again leaves who has kept the old time where they are, and asks the others for it', async () => {
    const world = await createLoanWorld(database().db);
    const place = await oneShift(world);
    const [kept, waits, agreed] = [await comes(world, place), await asked(world, place), await comes(world, place)];
    const { shiftId } = await move(world, place, place.shiftId, later);
    await says(world, agreed, shiftId);
    expect(await releases(world, agreed, shiftId)).toMatchObject({ ok: true, value: { heldShiftIds: [shiftId] } });
    expect(await move(world, place, shiftId, morning)).toEqual({ shiftId: place.shiftId, people: 3 });
    expect(await rowsOf(world, kept)).toEqual(['0 HELD', '1 FREED MOVED']);
    expect(await rowsOf(world, waits)).toEqual(['0 ASKED', '1 FREED MOVED']);
    expect(await rowsOf(world, agreed)).toEqual(['0 ASKED', '1 HELD']);
    expect(await kindsTo(world, kept.personId)).toContain('assignment.shiftMovedBack');
    const afterDeadline = { now: now + 5 * hourMs, municipality: world.municipality };
    expect(await freeMoved(world.db, afterDeadline)).toBe(1);
    expect(await rowsOf(world, kept)).toEqual(['0 HELD', '1 FREED MOVED']);
    expect(await rowsOf(world, agreed)).toEqual(['0 FREED MOVED', '1 FREED MOVED']);
  });

  it('is refused when it was moved before, has begun, is another need’s, or the time is taken', async () => {
    const world = await createLoanWorld(database().db);
    const [place, other] = [await oneShift(world), await oneShift(world)];
    const attempt = (shiftId: string, to: { start: number; end: number }, at = now + 1, actor = world.receiver) =>
      moveShift(world.as(actor, at), { needId: place.needId, shiftId, ...to });
    const refusedFor = (key: string) => ({ ok: false, refusal: { key } });
    expect(await attempt(other.shiftId, later)).toMatchObject(refusedFor('needs.refusal.gone'));
    expect(await attempt(place.shiftId, later, now, world.home)).toMatchObject(refusedFor('needs.may.notYourUnit'));
    expect(await attempt(place.shiftId, evening, morning.start)).toMatchObject(refusedFor('needs.refusal.hasBegun'));
    expect(await attempt(place.shiftId, fromMonday(48))).toMatchObject(refusedFor('needs.refusal.sameShift'));
    expect(await attempt(place.shiftId, fromMonday(-72))).toMatchObject(refusedFor('needs.refusal.past'));
    expect(await attempt(place.shiftId, later)).toMatchObject({ ok: true });
    expect(await attempt(place.shiftId, evening)).toMatchObject(refusedFor('needs.refusal.shiftGone'));
  });

  it('and a yes to the old time at the same moment leave one of the two times held, and the other asked', async () => {
    const world = await createLoanWorld(database().db);
    const place = await oneShift(world);
    const one = await asked(world, place);
    await says(world, one, place.shiftId);
    const [released] = await Promise.all([releases(world, one, place.shiftId), move(world, place, place.shiftId, later)]);
    expect(await rowsOf(world, one)).toEqual(released.ok ? ['0 HELD', '1 ASKED'] : ['0 FREED MOVED', '1 ASKED']);
  });

  it('reads the new time as it will be: the old one, which gives way, stands in nobody’s way', async () => {
    const world = await createLoanWorld(database().db);
    const place = await oneShift(world);
    const one = await comes(world, place);
    const { shiftId } = await move(world, place, place.shiftId, later);
    const loanAs = async (actor: Actor) => {
      const loan = await readLoan(world.as(actor, now + 3), one.assignmentId);
      if (!loan) throw new Error('the loan is gone');
      return loan;
    };
    const [invitation] = await readInvitations(world.as(one.actor, now + 3), [await loanAs(one.actor)]);
    expect(invitation?.shiftIds).toEqual([shiftId]);
    expect(invitation?.why.some((why) => why.code === 'KNOW' && why.reason === 'OVERLAP')).toBe(false);
    const request = await readLeaderRequest(world.as(world.home, now + 3), await loanAs(world.home), 'HOME');
    expect(request.obstacles).toEqual([]);
  });
});
