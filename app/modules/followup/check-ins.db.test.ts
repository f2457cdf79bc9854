import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { dayMs, hourMs, type Instant } from '~/kernel/time';
import { endAssignment } from '~/modules/assignments/end.commands.server';
import { releasePerson } from '~/modules/assignments/leader-yes.commands.server';
import { readLoan } from '~/modules/assignments/loan.queries.server';
import { noteNoShow } from '~/modules/assignments/no-show.commands.server';
import { answerAfterwards } from './answer-afterwards.commands.server';
import { answerCheckIn } from './answer-check-in.commands.server';
import { readAfterwards } from './afterwards.queries.server';
import { readAfterwardsSums } from './afterwards-sums.queries.server';
import { askAfterwards } from './ask-afterwards.commands.server';
import { askCheckIns } from './ask-check-ins.commands.server';
import { readOwnCheckIn, readWaitingCheckIns } from './check-in.queries.server';
import { readFollowupPage } from './followup-page.queries.server';
import { readWaitingAfterwards } from './waiting-afterwards.queries.server';

const now = saturday;
const firstEnd = mondayAtSeven + 8 * hourMs;
const dayHours = 24;

async function running(world: LoanWorld, days: readonly number[], options: { continuesId?: string; lineId?: string; needId?: string; person?: Awaited<ReturnType<LoanWorld['employee']>> } = {}) {
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: days.map((day) => fromMonday(day * dayHours)), now });
  const person = options.person ?? (await world.employee());
  const lineId = need.lines[0]?.id ?? '';
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const }];
  const assignmentId = await createAssignment(world.db, { needId: need.id, lineId, personId: person.personId, shifts: need.shifts, createdAt: now, yeses });
  if (options.continuesId) await world.db.assignment.update({ where: { id: assignmentId }, data: { continuesId: options.continuesId } });
  const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds: need.shifts.map((shift) => shift.id), overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  return { person, assignmentId, needId: need.id, lineId };
}

const numbers = async (world: LoanWorld, assignmentId: string): Promise<number[]> => (await world.db.checkIn.findMany({ where: { assignmentId }, orderBy: { number: 'asc' } })).map((row) => row.number);
const told = (world: LoanWorld, kind: string, assignmentId: string) => world.db.message.findMany({ where: { kind, data: { path: ['assignmentId'], equals: assignmentId } } });
const asked = async (world: LoanWorld, assignmentId: string, at: Instant): Promise<string> => {
  await askCheckIns(world.db, at);
  return (await world.db.checkIn.findFirstOrThrow({ where: { assignmentId }, orderBy: { number: 'desc' } })).id;
};
const pressed = { tasks: 'REAL', load: 'PRESSED' } as const;
const fine = { tasks: 'REAL', load: 'FINE' } as const;

onBothDatabases('check-ins', (database) => {
  it('are asked once each when due, also by two workers at once, and tell the person', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await running(world, [0, 1, 9]);
    const single = await running(world, [0]);
    await askCheckIns(world.db, firstEnd - 1);
    expect(await numbers(world, assignmentId)).toEqual([]);
    await Promise.all([askCheckIns(world.db, firstEnd), askCheckIns(world.db, firstEnd)]);
    await askCheckIns(world.db, firstEnd + hourMs);
    expect(await numbers(world, assignmentId)).toEqual([1]);
    expect(await numbers(world, single.assignmentId)).toEqual([]);
    await askCheckIns(world.db, firstEnd + 7 * dayMs);
    expect(await numbers(world, assignmentId)).toEqual([1, 2]);
    const messages = await told(world, 'followup.checkIn', assignmentId);
    expect(messages.map((message) => message.personId)).toEqual([person.personId, person.personId]);
    await askCheckIns(world.db, firstEnd + 30 * dayMs);
    expect(await numbers(world, assignmentId)).toEqual([1, 2]);
  });

  it('begin with the first shift that the person came to', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId } = await running(world, [0, 1, 9]);
    const [first] = await world.db.assignmentShift.findMany({ where: { assignmentId }, orderBy: { startsAt: 'asc' } });
    expect(await noteNoShow(world.as(world.receiver, mondayAtSeven + hourMs), { assignmentId, shiftId: first?.shiftId ?? '' })).toMatchObject({ ok: true });
    await askCheckIns(world.db, firstEnd);
    expect(await numbers(world, assignmentId)).toEqual([]);
    await askCheckIns(world.db, firstEnd + dayMs);
    expect(await numbers(world, assignmentId)).toEqual([1]);
  });

  it('go on in a loan that continues another, and are not asked about one that was ended', async () => {
    const world = await createLoanWorld(database().db);
    const first = await running(world, [0, 1]);
    await askCheckIns(world.db, firstEnd);
    const wider = await running(world, [8, 20], { person: first.person, continuesId: first.assignmentId });
    // a loan that continues another is on its line
    await world.db.assignment.update({ where: { id: wider.assignmentId }, data: { lineId: first.lineId, needId: first.needId } });
    await askCheckIns(world.db, firstEnd + 8 * dayMs);
    expect(await numbers(world, first.assignmentId)).toEqual([1]);
    expect(await numbers(world, wider.assignmentId)).toEqual([2]);
    const other = await running(world, [0, 1, 30]);
    const ended = await endAssignment(world.as(world.receiver, firstEnd - 1), { assignmentId: other.assignmentId, reason: 'Vi er nok' });
    expect(ended.ok).toBe(true);
    await askCheckIns(world.db, firstEnd + dayMs);
    expect(await numbers(world, other.assignmentId)).toEqual([]);
  });

  it('tell both leaders at once of "pressed" and "superfluous", each once, and let the answer be changed that day', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person, needId } = await running(world, [0, 1, 9]);
    const checkInId = await asked(world, assignmentId, firstEnd);
    const answer = (given: { tasks: 'REAL' | 'SUPERFLUOUS'; load: 'FINE' | 'PRESSED' }, at: Instant) => answerCheckIn(world.as(person.actor, at), { checkInId, ...given });
    expect(await readWaitingCheckIns(world.as(person.actor, firstEnd))).toHaveLength(1);
    expect(await Promise.all([answer(pressed, firstEnd + hourMs), answer(pressed, firstEnd + hourMs)])).toEqual([{ ok: true, value: null }, { ok: true, value: null }]);
    const leaders = [world.receiver.personId, world.home.personId].sort();
    const about = { assignmentId, needId, unitId: world.birkId, personId: person.personId };
    const messages = await told(world, 'followup.pressed', assignmentId);
    expect(messages).toHaveLength(2);
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ personId: world.receiver.personId, data: { ...about, party: 'RECEIVER' } }),
        expect.objectContaining({ personId: world.home.personId, data: { ...about, party: 'HOME' } }),
      ]),
    );
    expect(await readWaitingCheckIns(world.as(person.actor, firstEnd + hourMs))).toEqual([]);
    expect(await answer({ tasks: 'SUPERFLUOUS', load: 'PRESSED' }, firstEnd + 2 * hourMs)).toEqual({ ok: true, value: null });
    expect(await told(world, 'followup.pressed', assignmentId)).toHaveLength(2);
    expect((await told(world, 'followup.superfluous', assignmentId)).map((message) => message.personId).sort()).toEqual(leaders);
    expect(await answer(fine, firstEnd + dayMs)).toMatchObject({ ok: false, refusal: { key: 'followup.checkIn.may.answered' } });
    const page = async (actor: typeof world.home) => {
      const loan = await readLoan(world.as(actor, firstEnd + dayMs), assignmentId);
      return loan && readFollowupPage(world.as(actor, firstEnd + dayMs), loan);
    };
    for (const leader of [world.receiver, world.home]) expect(await page(leader)).toMatchObject({ troubles: ['superfluous', 'pressed'], ownCheckInId: null });
    expect(await page(person.actor)).toMatchObject({ troubles: [], checkIns: [{ number: 1, answer: { tasks: 'SUPERFLUOUS', load: 'PRESSED' } }] });
  });

  it('are answered by the person alone, the newest while the loan runs', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await running(world, [0, 1, 9]);
    const first = await asked(world, assignmentId, firstEnd);
    for (const actor of [world.receiver, world.home, world.hr, actorOf(await createPerson(world.db))]) {
      expect(await answerCheckIn(world.as(actor, firstEnd), { checkInId: first, ...fine })).toMatchObject({ ok: false, refusal: { key: 'followup.refused.checkInGone' } });
      expect(await readOwnCheckIn(world.as(actor, firstEnd), first)).toBeNull();
    }
    const later = firstEnd + 7 * dayMs;
    const second = await asked(world, assignmentId, later);
    expect(await answerCheckIn(world.as(person.actor, later), { checkInId: first, ...fine })).toMatchObject({ ok: false, refusal: { key: 'followup.checkIn.may.newer' } });
    expect(await answerCheckIn(world.as(person.actor, firstEnd + 12 * dayMs), { checkInId: second, ...fine })).toMatchObject({ ok: false, refusal: { key: 'followup.checkIn.may.over' } });
    expect(await answerCheckIn(world.as(person.actor, later), { checkInId: second, ...fine })).toEqual({ ok: true, value: null });
    expect(await told(world, 'followup.pressed', assignmentId)).toEqual([]);
  });
});

onBothDatabases('afterwards', (database) => {
  const marks = { first: 4, second: 3, third: 1 };

  it('all three are asked once when a loan has run, also by two workers at once', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await running(world, [0, 1]);
    const never = await running(world, [0]);
    await endAssignment(world.as(world.receiver, now + hourMs), { assignmentId: never.assignmentId, reason: 'Vi er nok' });
    const over = firstEnd + dayMs;
    await askAfterwards(world.db, over - 1);
    expect(await told(world, 'followup.afterwards', assignmentId)).toEqual([]);
    await Promise.all([askAfterwards(world.db, over), askAfterwards(world.db, over)]);
    await askAfterwards(world.db, over + dayMs);
    const messages = await told(world, 'followup.afterwards', assignmentId);
    expect(messages.map((message) => message.personId).sort()).toEqual([person.personId, world.receiver.personId, world.home.personId].sort());
    expect(await told(world, 'followup.afterwards', never.assignmentId)).toEqual([]);
  });

  it('is answered once by each party when it is over, and read by nobody else', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await running(world, [0, 1]);
    const over = firstEnd + dayMs;
    const answer = (actor: typeof world.home, party: 'PERSON' | 'RECEIVER' | 'HOME', at = over) => answerAfterwards(world.as(actor, at), { assignmentId, party, ...marks });
    expect(await answer(person.actor, 'PERSON', over - 1)).toMatchObject({ ok: false, refusal: { key: 'followup.refused.notOver' } });
    expect(await answer(world.home, 'RECEIVER')).toMatchObject({ ok: false, refusal: { key: 'followup.refused.notAsked' } });
    expect(await answer(world.hr, 'PERSON')).toMatchObject({ ok: false, refusal: { key: 'followup.refused.notAsked' } });
    const twice = await Promise.all([answer(person.actor, 'PERSON'), answer(person.actor, 'PERSON')]);
    expect(twice.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(await answer(world.home, 'HOME')).toEqual({ ok: true, value: null });
    const own = async (actor: typeof world.home) => {
      const loan = await readLoan(world.as(actor, over), assignmentId);
      return loan && readAfterwards(world.db, actor, loan);
    };
    expect(await own(person.actor)).toMatchObject([{ party: 'PERSON', answer: marks }]);
    expect(await own(world.receiver)).toMatchObject([{ party: 'RECEIVER', mayAnswer: true, answer: null }]);
    expect(await own(world.hr)).toEqual([]);
    const sums = await readAfterwardsSums(world.db, { period: { start: over, end: over + 1 }, sector: null, areaKey: null });
    expect(sums.map(({ answers }) => answers)).toEqual([null, 0, null]);
  });

  it('wait for each who was asked, for a fortnight and until that party has answered', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await running(world, [0, 1]);
    const over = firstEnd + dayMs;
    const waiting = async (actor: typeof world.home, at: Instant = over) => (await readWaitingAfterwards(world.as(actor, at))).map(({ id }) => id);
    const all = (at?: Instant) => Promise.all([person.actor, world.receiver, world.home, world.hr].map((actor) => waiting(actor, at)));
    expect(await all()).toEqual([[], [], [], []]);
    await askAfterwards(world.db, over);
    expect(await all()).toEqual([[assignmentId], [assignmentId], [assignmentId], []]);
    await answerAfterwards(world.as(world.receiver, over), { assignmentId, party: 'RECEIVER', ...marks });
    expect(await all()).toEqual([[assignmentId], [], [assignmentId], []]);
    const fortnight = over + 14 * dayMs;
    expect([await waiting(person.actor, fortnight - 1), await waiting(person.actor, fortnight + dayMs)]).toEqual([[assignmentId], []]);
  });
});
