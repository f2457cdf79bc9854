import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Database } from '../../platform/database.server';
import { sayYes } from './answer-request.commands.server';
import { makeCalendar, revokeCalendar } from './calendar.commands.server';
import { readCalendarFeed, readConfirmationCalendar, readOwnCalendar } from './calendar.queries.server';
import { releasePerson } from './leader-yes.commands.server';
import { moveShift } from './move-shift.commands.server';
import { freeShifts } from './end.commands.server';

const now = saturday;
const origin = 'https://jobbank.example.dk';

async function agreed(db: Database, tasks = ['Måle blodtryk', 'Ring til Mona', 'Følge til læge']) {
  const world = await createLoanWorld(db);
  const need = await createNeed(db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0), fromMonday(24)], tasks, contactName: 'Anne-Sofie Holm', now });
  const { actor, personId } = await world.employee();
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, begunById: world.receiver.personId, shifts: need.shifts, createdAt: now, yeses });
  const [monday, tuesday] = need.shifts.map((shift) => shift.id);
  const released = await releasePerson(world.as(world.home, now + minuteMs), { assignmentId, shiftIds: need.shifts.map((shift) => shift.id), overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  const { token } = await makeCalendar(world.as(actor, now));
  const feed = (at: number, of = token) => readCalendarFeed(db, { token: of, now: at, municipality: world.municipality, origin });
  return { world, need, actor, personId, assignmentId, monday: monday ?? '', tuesday: tuesday ?? '', token, feed };
}

function read(text: string | null) {
  const calendar = new ICAL.Component(ICAL.parse(text ?? expect.fail('no calendar')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return { uid: event.uid, start: event.startDate.toUnixTime() * 1000, status: String(one.getFirstPropertyValue('status')), sequence: event.sequence };
  });
}

onBothDatabases('a person’s calendar', (database) => {
  it('tells the shifts held, and no tasks and no names', async () => {
    const { feed, actor, world } = await agreed(database().db);
    const text = await feed(now + hourMs);
    expect(read(text)).toMatchObject([
      { start: fromMonday(0).start, status: 'CONFIRMED' },
      { start: fromMonday(24).start, status: 'CONFIRMED' },
    ]);
    for (const word of ['Måle', 'Mona', 'læge', 'Holm', actor.name, world.receiver.name, world.home.name]) expect(text).not.toContain(word);
    expect(text).toContain('SUMMARY:Vagt: Birk');
    expect(await feed(now + 5 * hourMs)).toBe(text);
  });

  it('tells a moved shift as one cancelled and one new, which counts on', async () => {
    const { world, need, actor, assignmentId, monday, feed } = await agreed(database().db);
    const before = read(await feed(now + hourMs));
    const later = fromMonday(2);
    const moved = await moveShift(world.as(world.receiver, now + hourMs), { needId: need.id, shiftId: monday, start: later.start, end: later.end, answerWithinHours: 4 });
    const fresh = moved.ok ? moved.value.shiftId : expect.fail(moved.refusal.key);
    expect(read(await feed(now + hourMs)).map((event) => event.status)).toEqual(['CONFIRMED', 'CONFIRMED']);
    await sayYes(world.as(actor, now + 2 * hourMs), { assignmentId, shiftIds: [fresh] });
    await releasePerson(world.as(world.home, now + 3 * hourMs), { assignmentId, shiftIds: [fresh], overrides: [] });
    const after = read(await feed(now + 4 * hourMs));
    expect(after.map((event) => [event.start, event.status])).toEqual([
      [fromMonday(0).start, 'CANCELLED'],
      [later.start, 'CONFIRMED'],
      [fromMonday(24).start, 'CONFIRMED'],
    ]);
    expect(after[0]?.uid).toBe(before[0]?.uid);
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0);
    expect(new Set(after.map((event) => event.uid)).size).toBe(3);
  });

  it('tells a shift given up as cancelled for 60 days, in the feed and in the mail’s file', async () => {
    const { world, actor, personId, assignmentId, monday, tuesday, feed } = await agreed(database().db);
    const [before] = read(await feed(now + hourMs));
    const mail = (personIdOf = personId) => readConfirmationCalendar(database().db, { assignmentId, personId: personIdOf, municipality: world.municipality, language: 'nb', origin });
    expect(await mail()).toMatchObject({ method: 'PUBLISH', text: expect.stringContaining('SUMMARY:Vakt: Birk') as string });
    await freeShifts(world.as(actor, now + 2 * hourMs), { assignmentId, shiftIds: [monday] });
    const freed = read(await feed(now + 3 * hourMs));
    expect(freed.map((event) => event.status)).toEqual(['CANCELLED', 'CONFIRMED']);
    expect(freed[0]).toMatchObject({ uid: before?.uid });
    expect(freed[0]?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(read((await mail())?.text ?? null)).toEqual(freed);
    expect(read(await feed(fromMonday(8).start + 60 * dayMs))).toHaveLength(1);
    await freeShifts(world.as(actor, now + 4 * hourMs), { assignmentId, shiftIds: [tuesday] });
    expect(await mail()).toMatchObject({ method: 'CANCEL' });
    expect(read((await mail())?.text ?? null).map((event) => event.status)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await mail(world.home.personId)).toBeNull();
  });

  it('shows a request that was never agreed to nobody, and nothing of others', async () => {
    const { world, need } = await agreed(database().db);
    const other = await world.employee();
    await createAssignment(database().db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId: other.personId, shifts: need.shifts, createdAt: now });
    const { token } = await makeCalendar(world.as(other.actor, now));
    const text = await readCalendarFeed(database().db, { token, now, municipality: world.municipality, origin });
    expect(read(text)).toEqual([]);
    expect(text).not.toContain('Birk');
  });

  it('opens with the newest address only, and with none once it is closed', async () => {
    const { world, actor, personId, token, feed } = await agreed(database().db);
    const { db } = database();
    expect(await db.calendarFeed.findMany({ where: { personId, tokenHash: { contains: token } } })).toEqual([]);
    expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    const renewed = await makeCalendar(world.as(actor, now + 1));
    expect([await feed(now + 2), await feed(now + 2, `${renewed.token}x`), await feed(now + 2, '')]).toEqual([null, null, null]);
    expect(await feed(now + 2, renewed.token)).toContain('BEGIN:VEVENT');
    expect(await readOwnCalendar(db, personId)).toEqual({ madeAt: now + 1 });
    await revokeCalendar(world.as(actor, now + 3));
    await revokeCalendar(world.as(actor, now + 4));
    expect([await feed(now + 3, renewed.token), await readOwnCalendar(db, personId)]).toEqual([null, null]);
    const written = await db.auditEvent.findMany({ where: { subject: 'CalendarFeed', subjectId: personId }, orderBy: { at: 'asc' } });
    expect(written.map((row) => row.action)).toEqual(['calendar.make', 'calendar.make', 'calendar.revoke']);
    expect(JSON.stringify(written)).not.toContain(renewed.token);
  });
});
