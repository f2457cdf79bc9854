import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import { hold } from '~/modules/bookings/hold.commands.server';
import type { Actor } from '~/kernel/actor';
import { dayMs, hourMs } from '~/kernel/time';
import { countsOf } from './coverage.queries.server';
import { cancelShift, endNeed, replaceShift, setWanted } from './need-change.commands.server';
import { readNeed } from './need.queries.server';
import { changePublished, declineIntroduction } from './published.commands.server';

const now = Date.parse('2026-11-20T10:00:00Z');
const municipality = {
  name: 'Åsø',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  demonstration: false,
  settings: municipalitySettingsSchema.parse({}),
} as const;
const day = (days: number) => ({ start: now + days * dayMs, end: now + days * dayMs + 8 * hourMs });

onBothDatabases('a published need', (database) => {
  const context = (actor: Actor) => ({ db: database().db, actor, now, municipality });

  async function published(wanted = 2) {
    const { db } = database();
    const leader = await createPerson(db);
    const unit = await createUnit(db, { leaderIds: [leader.id] });
    const lone = await createPerson(db, { employments: [{ unitId: unit.id }] });
    const made = await createNeed(db, { unitId: unit.id, now, introducerId: lone.id, lines: [{ title: 'A', wanted }], shifts: [day(1), day(2)] });
    const [line, shift] = [made.lines[0], made.shifts[0]];
    if (!line || !shift) throw new Error('the need has no line or shift');
    const actor = actorOf(leader, { ledUnitIds: [unit.id] });
    return { needId: made.id, lineId: line.id, shift, shifts: made.shifts, lone, actor, unit, change: { needId: made.id, now, actorId: leader.id } };
  }
  type Here = Awaited<ReturnType<typeof published>>;

  async function asked({ needId, lineId, shift }: Here, answerBy?: number) {
    const person = await createPerson(database().db);
    const assignmentId = await createAssignment(database().db, { needId, lineId, personId: person.id, shifts: [shift], createdAt: now, answerBy });
    return { person, assignmentId };
  }
  async function held(here: Here) {
    const one = await asked(here);
    const result = await database().db.$transaction((tx) => hold(tx, one.assignmentId, [here.shift.id], now));
    if (!result.ok) throw new Error(result.conflict.code);
    return one;
  }
  const seen = async ({ actor, needId }: Here) => (await readNeed(database().db, actor, needId))?.updatedAt ?? 0;
  const messagesOf = (personId: string) => database().db.message.findMany({ where: { personId } });

  it('changes its texts as a new version, and tells those asked or held which', async () => {
    const here = await published();
    const [yes, waiting, late] = [await held(here), await asked(here), await asked(here, now - hourMs)];
    const result = await changePublished(context(here.actor), here.needId, { seen: await seen(here), meetingPlace: 'Bagindgangen', priority: '5' });
    expect(result).toEqual({ ok: true, value: { kind: 'CHANGED', changed: ['meetingPlace', 'priority'] } });
    for (const { person } of [yes, waiting]) {
      expect(await messagesOf(person.id)).toMatchObject([
        { kind: 'needs.changed', data: { needId: here.needId, version: 2, fields: ['meetingPlace'] } },
      ]);
    }
    expect(await messagesOf(late.person.id)).toEqual([]);
    const versions = await database().db.needVersion.findMany({ where: { needId: here.needId }, orderBy: { version: 'asc' } });
    expect(versions.map(({ version, changed }) => [version, changed])).toEqual([
      [1, []],
      [2, ['meetingPlace', 'priority']],
    ]);
  });

  it('tells nobody when only its urgency changes, and writes nothing when nothing does', async () => {
    const here = await published();
    const { person } = await held(here);
    expect(await changePublished(context(here.actor), here.needId, { seen: await seen(here), priority: '4' })).toMatchObject({ value: { kind: 'CHANGED' } });
    expect(await changePublished(context(here.actor), here.needId, { seen: await seen(here), priority: '4' })).toMatchObject({
      value: { changed: [] },
    });
    expect(await messagesOf(person.id)).toEqual([]);
    expect(await database().db.needVersion.count({ where: { needId: here.needId } })).toBe(2);
  });

  it('may not lose what people must know; then nothing is changed', async () => {
    const here = await published();
    const result = await changePublished(context(here.actor), here.needId, { seen: await seen(here), title: 'Nyt', tasks: ['En'], meetingPlace: '' });
    expect(result).toMatchObject({ ok: true, value: { kind: 'WRONG', errors: { meetingPlace: ['needs.missing.meetingPlace'] } } });
    expect((await readNeed(database().db, here.actor, here.needId))?.title).not.toBe('Nyt');
  });

  it('is not changed from a page that is older than the last change, or by somebody else’s leader', async () => {
    const [here, there] = [await published(), await published()];
    const before = await seen(here);
    await changePublished(context(here.actor), here.needId, { seen: before, title: 'Den ene' });
    expect(await changePublished(context(here.actor), here.needId, { seen: before, title: 'Den anden' })).toEqual({
      ok: false,
      refusal: { key: 'needs.refusal.changedSince' },
    });
    expect(await changePublished(context(there.actor), here.needId, { seen: await seen(here), title: 'x' })).toEqual({
      ok: false,
      refusal: { key: 'needs.may.notYourUnit' },
    });
  });

  it('lets the introducer say no once; the leader is told, and a new one may say no again', async () => {
    const here = await published();
    expect(await declineIntroduction(context(here.actor), here.needId)).toMatchObject({ ok: false });
    const results = [
      await declineIntroduction(context(actorOf(here.lone)), here.needId),
      await declineIntroduction(context(actorOf(here.lone)), here.needId),
    ];
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await messagesOf(here.actor.personId)).toMatchObject([{ kind: 'needs.introducerDeclined', data: { needId: here.needId } }]);
    const next = await createPerson(database().db, { employments: [{ unitId: here.unit.id }] });
    expect((await changePublished(context(here.actor), here.needId, { seen: await seen(here), introducerId: next.id })).ok).toBe(true);
    expect((await messagesOf(next.id)).map(({ kind }) => kind)).toEqual(['needs.introducerChosen']);
    expect((await messagesOf(here.lone.id)).map(({ kind }) => kind)).toEqual(['needs.introducerReplaced']);
    expect((await declineIntroduction(context(actorOf(next)), here.needId)).ok).toBe(true);
  });

  it('replaces a shift under people: the old one keeps them and points at the new', async () => {
    const here = await published();
    await held(here);
    const { db } = database();
    const result = await db.$transaction((tx) => replaceShift(tx, here.shift.id, day(3), here.change));
    const need = await readNeed(db, here.actor, here.needId);
    const [old, replacement] = [
      need?.shifts.find(({ id }) => id === here.shift.id),
      need?.shifts.find(({ id }) => result.ok && id === result.value.shiftId),
    ];
    expect(old?.replacedById).toBe(replacement?.id);
    expect(replacement).toMatchObject({ period: day(3), wanted: { [here.lineId]: 2 } });
    expect(await countsOf(db, [here.needId], now)).toEqual({ [`${here.lineId} ${here.shift.id}`]: { held: 1, asked: 0 } });
  });

  it.each([
    ['another shift’s time', day(2), 'needs.refusal.sameShift'],
    ['a time that is over', day(-1), 'needs.refusal.past'],
    ['26 hours', { start: day(3).start, end: day(3).start + 26 * hourMs }, 'needs.errors.tooLong'],
    ['no time at all', { start: day(3).start, end: day(3).start }, 'errors.endBeforeStart'],
  ])('does not replace a shift by %s', async (_what, period, key) => {
    const here = await published();
    const result = await database().db.$transaction((tx) => replaceShift(tx, here.shift.id, period, here.change));
    expect(result).toMatchObject({ ok: false, refusal: { key } });
  });

  it('cancels a shift once', async () => {
    const here = await published();
    const cancel = () => database().db.$transaction((tx) => cancelShift(tx, here.shift.id, here.change));
    expect([await cancel(), await cancel()]).toMatchObject([{ ok: true }, { ok: false, refusal: { key: 'needs.refusal.shiftGone' } }]);
    expect((await readNeed(database().db, here.actor, here.needId))?.shifts[0]?.isCancelled).toBe(true);
  });

  it('wants no fewer than are held, and no shift or line of another need', async () => {
    const [here, there] = [await published(), await published()];
    await held(here);
    await held(here);
    const set = (wanted: number, change: Partial<{ lineId: string; shiftId: string }> = {}) =>
      database().db.$transaction((tx) => setWanted(tx, { lineId: here.lineId, shiftId: here.shift.id, wanted, ...change }, here.change));
    expect(await set(1)).toEqual({ ok: false, refusal: { key: 'needs.refusal.belowHeld', params: { count: 2 } } });
    expect(await set(5)).toEqual({ ok: true, value: { before: 2 } });
    expect(await set(2)).toEqual({ ok: true, value: { before: 5 } });
    expect(await set(100)).toMatchObject({ ok: false });
    expect(await set(3, { lineId: there.lineId })).toMatchObject({ ok: false });
    expect(await set(3, { shiftId: there.shift.id })).toMatchObject({ ok: false });
  });

  it('ends once, with its reason', async () => {
    const here = await published();
    const end = () => database().db.$transaction((tx) => endNeed(tx, 'CANCELLED', 'Smitten er væk', here.change));
    expect([await end(), await end()]).toMatchObject([{ ok: true }, { ok: false, refusal: { key: 'needs.may.notCANCELLED' } }]);
    expect(await readNeed(database().db, actorOf(here.lone), here.needId)).toMatchObject({ status: 'CANCELLED' });
    expect(await readNeed(database().db, actorOf(await createPerson(database().db)), here.needId)).toBeNull();
  });
});
