import { expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, saturday } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Database } from '../../platform/database.server';
import { Prisma } from '../../platform/generated/client';
import { answerByLink, forgetAnswerLinks, mintAnswerLink } from './answer-link.commands.server';
import { readAnswerLink } from './answer-link.queries.server';
import { sayNo } from './answer-request.commands.server';
import { freeShifts } from './end.commands.server';
import { moveShift } from './move-shift.commands.server';

const now = saturday;
const answerBy = now + 12 * hourMs;

async function asked(db: Database) {
  const world = await createLoanWorld(db);
  const need = await createNeed(db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0), fromMonday(24)], now });
  const { actor, personId, employmentId } = await world.employee();
  const yeses = [{ party: 'RECEIVER' as const, givenById: world.receiver.personId }];
  const assignmentId = await createAssignment(db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId, begunById: world.receiver.personId, shifts: need.shifts, createdAt: now, answerBy, yeses });
  const token = await mintAnswerLink(db, { assignmentId, personId, now });
  const shiftIds = need.shifts.map((shift) => shift.id);
  const { municipality } = world;
  const say = (answer: 'yes' | 'no', at: number, of = token, ids = shiftIds) => answerByLink({ db, now: at, municipality, language: 'da' }, of, { answer, shiftIds: ids });
  const open = (at: number, of = token) => readAnswerLink(db, of, at, municipality);
  const answers = () => db.assignmentAnswer.findMany({ where: { assignmentId, party: 'PERSON' }, select: { value: true, via: true, givenById: true } });
  return { world, need, actor, personId, employmentId, assignmentId, token, shiftIds, say, open, answers };
}

/** What every table holds. */
async function rowsOf(db: Database): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1`;
  const counted: Record<string, string> = {};
  for (const { name } of tables) {
    // what a row says counts too, not only how many there are
    const [row] = await db.$queryRaw<{ all: string }[]>`SELECT count(*)::text || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS all FROM ${Prisma.raw(`"${name}"`)} t`;
    counted[name] = row?.all ?? '';
  }
  return counted;
}

onBothDatabases('an answer by a link', (database) => {
  it('is a yes like one given in the program, once', async () => {
    const { world, actor, personId, assignmentId, say, open, answers } = await asked(database().db);
    expect(await say('yes', now + 1)).toEqual({ ok: true, value: 'WAITING' });
    expect(await answers()).toEqual([{ value: 'YES', via: 'APP', givenById: personId }]);
    const told = await world.db.message.findMany({ where: { personId: world.home.personId }, select: { kind: true } });
    expect(told).toEqual([{ kind: 'assignment.releaseWanted' }]);
    const [written] = await world.db.auditEvent.findMany({ where: { subjectId: assignmentId } });
    expect(written).toMatchObject({ action: 'assignment.sayYesByLink', actorId: actor.personId });
    expect(await open(now + 2)).toEqual({ closed: 'USED', request: null });
    expect(await say('no', now + 2)).toEqual({ ok: false, refusal: { closed: 'USED' } });
    expect(await answers()).toHaveLength(1);
  });

  it('is known as too late for sixty days, and then forgotten', async () => {
    const { world, open } = await asked(database().db);
    await forgetAnswerLinks(world.db, answerBy + 60 * dayMs);
    expect(await open(answerBy + 60 * dayMs)).toEqual({ closed: 'EXPIRED', request: null });
    await forgetAnswerLinks(world.db, answerBy + 60 * dayMs + 1);
    expect(await open(answerBy + 60 * dayMs)).toEqual({ closed: 'UNKNOWN', request: null });
  });

  it('books when it is the last yes missing', async () => {
    const { world, shiftIds, assignmentId, employmentId, say } = await asked(database().db);
    const home = { assignmentId, party: 'HOME' as const, employmentId, value: 'YES' as const, via: 'STANDING' as const, givenById: world.home.personId, at: new Date(now), needVersion: 1, shiftIds };
    await world.db.assignmentAnswer.create({ data: home });
    expect(await say('yes', now + 1)).toEqual({ ok: true, value: 'HELD' });
    expect(await world.db.assignmentShift.count({ where: { assignmentId, state: 'HELD' } })).toBe(2);
  });

  it('is a no that nobody hears of, and the log keeps', async () => {
    const { world, assignmentId, say, answers } = await asked(database().db);
    const messages = await world.db.message.count();
    expect(await say('no', now + 1)).toEqual({ ok: true, value: 'NO' });
    expect(await answers()).toMatchObject([{ value: 'NO' }]);
    expect(await world.db.message.count()).toBe(messages);
    expect(await world.db.assignmentShift.count({ where: { assignmentId, state: 'FREED' } })).toBe(2);
  });

  it('counts once when it is sent twice at the same time', async () => {
    const { say, answers } = await asked(database().db);
    const results = await Promise.all([say('yes', now + 1), say('no', now + 1), say('yes', now + 1), say('no', now + 1)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok).map((result) => result)).toEqual(Array.from({ length: 3 }, () => ({ ok: false, refusal: { closed: 'USED' } })));
    expect(await answers()).toHaveLength(1);
  });

  it('changes nothing by being opened, ten times', async () => {
    const { need, open } = await asked(database().db);
    const before = await rowsOf(database().db);
    expect(Object.keys(before).length).toBeGreaterThan(30);
    for (let time = 0; time < 10; time++) expect((await open(now + time * minuteMs)).closed).toBeNull();
    const { request } = await open(now + 1);
    expect(request).toEqual({
      shifts: need.shifts.map(({ id, period }) => ({ shiftId: id, period })),
      unit: { name: 'Birk', address: null },
      meetingPlace: 'Hovedindgangen',
      tasks: ['Måle blodtryk', 'Hjælpe med morgenmad', 'Følge til læge'],
      answerBy,
      moved: [],
      maySayNo: true,
    });
    expect(await rowsOf(database().db)).toEqual(before);
  });

  it('is refused from the instant of the deadline, and with a link that is not whole', async () => {
    const { say, open, token, answers } = await asked(database().db);
    expect(await open(answerBy)).toEqual({ closed: 'EXPIRED', request: null });
    expect(await say('yes', answerBy)).toEqual({ ok: false, refusal: { closed: 'EXPIRED' } });
    for (const wrong of [token.slice(1), `${token}A`, '', '\u0000', 'å'.repeat(3000)]) {
      expect(await open(now + 1, wrong)).toEqual({ closed: 'UNKNOWN', request: null });
      expect(await say('yes', now + 1, wrong)).toEqual({ ok: false, refusal: { closed: 'UNKNOWN' } });
    }
    expect(await answers()).toEqual([]);
    expect(await say('yes', answerBy - 1)).toMatchObject({ ok: true });
  });

  it('says that there is nothing to answer when it was answered otherwise, or is over', async () => {
    const { world, actor, assignmentId, personId, say, open } = await asked(database().db);
    const second = await mintAnswerLink(world.db, { assignmentId, personId, now });
    await sayNo(world.as(actor, now + 1), { assignmentId });
    for (const token of [undefined, second]) expect(await open(now + 2, token)).toEqual({ closed: 'NOT_ASKED', request: null });
    expect(await say('yes', now + 2)).toMatchObject({ ok: false, refusal: { closed: null } });
    expect(await world.db.answerLink.count({ where: { assignmentId, usedAt: { not: null } } })).toBe(0);
  });

  it('asks who holds a shift that is moved for the new time alone, and leaves giving it up to the program', async () => {
    const { world, need, personId, employmentId, assignmentId, shiftIds, say } = await asked(database().db);
    const home = { assignmentId, party: 'HOME' as const, employmentId, value: 'YES' as const, via: 'STANDING' as const, givenById: world.home.personId, at: new Date(now), needVersion: 1, shiftIds };
    await world.db.assignmentAnswer.create({ data: home });
    expect(await say('yes', now + 1)).toEqual({ ok: true, value: 'HELD' });
    const later = fromMonday(2);
    const moved = await moveShift(world.as(world.receiver, now + 2), { needId: need.id, shiftId: shiftIds[0] ?? '', start: later.start, end: later.end, answerWithinHours: 4 });
    const fresh = moved.ok ? moved.value.shiftId : expect.fail(moved.refusal.key);
    const token = await mintAnswerLink(world.db, { assignmentId, personId, now: now + 2 });
    const page = await readAnswerLink(world.db, token, now + 3, world.municipality);
    expect(page.request).toMatchObject({ shifts: [{ shiftId: fresh, period: later }], moved: [{ from: fromMonday(0), to: later }], maySayNo: false });
    expect(await say('no', now + 3, token, [fresh])).toMatchObject({ ok: false, refusal: { closed: null, refused: { key: 'assignments.whyNot.state.CONFIRMED' } } });
    expect(await say('yes', now + 3, token, [fresh])).toEqual({ ok: true, value: 'WAITING' });
  });

  it('answers only what its page showed, and keeps the link when it can’t', async () => {
    const { world, actor, assignmentId, shiftIds, say, open } = await asked(database().db);
    await freeShifts(world.as(actor, now + 1), { assignmentId, shiftIds: shiftIds.slice(0, 1) });
    for (const ids of [shiftIds, shiftIds.slice(0, 1)]) {
      expect(await say('yes', now + 2, undefined, ids)).toEqual({ ok: false, refusal: { closed: null, refused: { key: 'assignments.refused.shiftGone', params: undefined } } });
    }
    expect((await open(now + 2)).request?.shifts.map((shift) => shift.shiftId)).toEqual(shiftIds.slice(1));
    expect(await say('yes', now + 3, undefined, shiftIds.slice(1))).toEqual({ ok: true, value: 'WAITING' });
  });

  it('tells in words why a yes can’t be taken, but for what is private', async () => {
    const { world, shiftIds, assignmentId, personId, employmentId, say, open } = await asked(database().db);
    const home = { assignmentId, party: 'HOME' as const, employmentId, value: 'YES' as const, via: 'STANDING' as const, givenById: world.home.personId, at: new Date(now), needVersion: 1, shiftIds };
    await world.db.assignmentAnswer.create({ data: home });
    const restriction = await world.db.placementRestriction.create({ data: { personId, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-01-01T00:00:00Z') } });
    expect(await say('yes', now + 1)).toEqual({ ok: false, refusal: { closed: null, refused: { key: 'answer.refused.private' } } });
    await world.db.placementRestriction.delete({ where: { id: restriction.id } });
    const other = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(4)], now });
    const taken = await createAssignment(world.db, { needId: other.id, lineId: other.lines[0]?.id ?? '', personId, shifts: other.shifts, createdAt: now });
    await world.db.assignmentShift.updateMany({ where: { assignmentId: taken }, data: { state: 'HELD', place: 1 } });
    expect(await say('yes', now + 1)).toMatchObject({ ok: false, refusal: { closed: null, refused: { key: 'assignments.refused.OVERLAP' } } });
    expect((await open(now + 1)).closed).toBeNull();
    expect(await say('no', now + 2)).toEqual({ ok: true, value: 'NO' });
  });

  it('keeps only the hash, and is for the person asked alone', async () => {
    const { world, assignmentId, token } = await asked(database().db);
    const stored = await world.db.answerLink.findMany({ where: { assignmentId } });
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(stored).toMatchObject([{ expiresAt: new Date(answerBy), usedAt: null }]);
    await expect(mintAnswerLink(world.db, { assignmentId, personId: world.receiver.personId, now })).rejects.toThrow();
    const sessions = await world.db.session.count();
    expect(sessions).toBe(0);
  });
});
