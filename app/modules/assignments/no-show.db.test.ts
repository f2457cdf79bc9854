import { expect, it } from 'vitest';
import { dayMs, hourMs, type Instant } from '~/kernel/time';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { readHoursLent } from './hours-lent.queries.server';
import { readLoan } from './loan.queries.server';
import { readMessageWorth } from './message-worth.queries.server';
import { answerNoShow, noteNoShow, removeNoShow } from './no-show.commands.server';
import { readUnansweredNoShows } from './no-show.queries.server';

const evening = mondayAtSeven + 12 * hourMs;

onBothDatabases('a shift that nobody came to', (database) => {
  /** Somebody lent for Monday and Tuesday, both held. */
  async function world() {
    const made = await createLoanWorld(database().db);
    const lent = await made.employee();
    const need = await createNeed(made.db, { unitId: made.birkId, lines: [anyone], shifts: [fromMonday(0), fromMonday(24)], now: saturday - hourMs });
    const assignmentId = await createAssignment(made.db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId: lent.personId, createdAt: saturday, shifts: need.shifts });
    await made.db.assignmentShift.updateMany({ where: { assignmentId }, data: { state: 'HELD', place: 1, heldAt: new Date(saturday) } });
    const yes = { assignmentId, value: 'YES' as const, via: 'APP' as const, at: new Date(saturday), needVersion: 1, shiftIds: need.shifts.map(({ id }) => id) };
    await made.db.assignmentAnswer.createMany({
      data: [
        { ...yes, party: 'PERSON', givenById: lent.personId },
        { ...yes, party: 'RECEIVER', givenById: made.receiver.personId },
        { ...yes, party: 'HOME', givenById: made.home.personId, employmentId: lent.employmentId },
      ],
    });
    const [monday, tuesday] = need.shifts.map((shift) => ({ assignmentId, shiftId: shift.id }));
    if (!monday || !tuesday) throw new Error('a shift is missing');
    const told = async (personId: string) =>
      (await made.db.message.findMany({ where: { personId, kind: { startsWith: 'assignment.noShow' } }, orderBy: { createdAt: 'asc' } })).map(({ kind, data }) => [kind.slice('assignment.'.length), (data as { party?: string }).party]);
    const hours = async () => (await readHoursLent(made.as(made.hr, evening), made.birkId, { from: '2026-11-01', to: '2026-11-30' })).in.map((row) => row.hours);
    return { ...made, lent, monday, tuesday, told, hours };
  }

  it('is noted by the receiving leader, answered by the person, and taken back, and each party is told what it is to them', async () => {
    const { as, receiver, home, lent, monday, told, hours, db } = await world();
    expect(await hours()).toEqual([16]);
    expect(await noteNoShow(as(receiver, evening), monday)).toMatchObject({ ok: true });
    expect([await told(lent.personId), await told(home.personId), await told(receiver.personId)]).toEqual([[['noShow', undefined]], [['noShow', 'HOME']], []]);
    expect(await hours()).toEqual([8]);

    const waiting = async (actor: typeof receiver) => (await readUnansweredNoShows(as(actor, evening + hourMs))).map((loan) => loan.id);
    expect([await waiting(lent.actor), await waiting(receiver)]).toEqual([[monday.assignmentId], []]);
    expect(await answerNoShow(as(lent.actor, evening + hourMs), { ...monday, answer: 'WAS_THERE' })).toMatchObject({ ok: true });
    expect(await waiting(lent.actor)).toEqual([]);
    expect(await told(receiver.personId)).toEqual([['noShowAnswered', 'RECEIVER']]);
    expect(await hours()).toEqual([16]);
    expect((await readLoan(as(home, evening + hourMs), monday.assignmentId))?.shifts.map((shift) => shift.noShow?.answer)).toEqual(['WAS_THERE', undefined]);

    expect(await removeNoShow(as(receiver, evening + 2 * hourMs), monday)).toMatchObject({ ok: true });
    expect(await told(lent.personId)).toEqual([['noShow', undefined], ['noShowRemoved', undefined]]);
    expect(await told(home.personId)).toEqual([['noShow', 'HOME'], ['noShowAnswered', 'HOME'], ['noShowRemoved', 'HOME']]);
    const written = await db.auditEvent.findMany({ where: { subjectId: monday.assignmentId }, orderBy: { at: 'asc' } });
    expect(written.map(({ action, actorId, personIds }) => [action, actorId, personIds])).toEqual([
      ['assignment.noteNoShow', receiver.personId, [lent.personId]],
      ['assignment.answerNoShow', lent.personId, [lent.personId]],
      ['assignment.removeNoShow', receiver.personId, [lent.personId]],
    ]);
  });

  it('is refused before it has begun, a second time, long after, and by anybody else', async () => {
    const { as, receiver, home, hr, lent, monday, tuesday, db } = await world();
    const key = async (actor: typeof receiver, at: Instant, shift = monday) => {
      const result = await noteNoShow(as(actor, at), shift);
      return result.ok ? 'noted' : result.refusal.key;
    };
    expect(await key(receiver, evening, tuesday)).toBe('assignments.refused.notToNote');
    expect(await key(receiver, mondayAtSeven - hourMs)).toBe('assignments.whyNot.hasShiftToNote');
    expect(await key(receiver, mondayAtSeven + 20 * dayMs)).toBe('assignments.whyNot.hasShiftToNote');
    for (const other of [home, hr, lent.actor]) expect(await key(other, evening)).toBe('assignments.whyNot.notYou');
    expect(await db.noShow.count()).toBe(0);
    expect(await key(receiver, evening)).toBe('noted');
    expect(await key(receiver, evening + 24 * hourMs)).toBe('assignments.refused.notToNote');
    expect(await answerNoShow(as(receiver, evening), { ...monday, answer: 'PREVENTED' })).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.notYou' } });
    expect(await answerNoShow(as(lent.actor, evening), { ...tuesday, answer: 'PREVENTED' })).toMatchObject({ ok: false, refusal: { key: 'assignments.refused.noteGone' } });
    expect(await removeNoShow(as(home, evening), monday)).toMatchObject({ ok: false, refusal: { key: 'assignments.whyNot.notYou' } });
  });

  it('is noted once by two leaders at the same moment', async () => {
    const { as, receiver, lent, monday, told } = await world();
    const results = await Promise.all([1, 2, 3].map(() => noteNoShow(as(receiver, evening), monday)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await told(lent.personId)).toHaveLength(1);
  });

  it('is answered anew, and the same answer twice tells nobody again', async () => {
    const { as, receiver, lent, monday, told } = await world();
    await noteNoShow(as(receiver, evening), monday);
    for (const answer of ['PREVENTED', 'PREVENTED', 'MISUNDERSTOOD'] as const) expect(await answerNoShow(as(lent.actor, evening), { ...monday, answer })).toMatchObject({ ok: true });
    expect(await told(receiver.personId)).toHaveLength(2);
  });

  it('is not sent as news once it was answered or taken back', async () => {
    const { as, receiver, lent, monday, db, municipality } = await world();
    const isObsolete = async () => {
      const [message] = await db.message.findMany({ where: { kind: 'assignment.noShow', personId: lent.personId } });
      if (!message) throw new Error('nobody was told');
      const worth = await readMessageWorth(db, [{ id: message.id, personId: lent.personId, kind: message.kind, data: message.data, createdAt: message.createdAt.getTime() }], evening, municipality.zone);
      return worth.get(message.id)?.isObsolete;
    };
    await noteNoShow(as(receiver, evening), monday);
    expect(await isObsolete()).toBe(false);
    await answerNoShow(as(lent.actor, evening), { ...monday, answer: 'WAS_THERE' });
    expect(await isObsolete()).toBe(true);
    await removeNoShow(as(receiver, evening), monday);
    expect(await isObsolete()).toBe(true);
  });
});
