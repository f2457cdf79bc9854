import { beforeAll, expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createNeed, type MadeNeed } from '../../../tests/factories/need';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { hourMs, type Period } from '~/kernel/time';
import { askAsPosted, askEachForWhatTheyCan } from './ask-chosen.server';
import { readCandidatesPage } from './candidates-page.server';

type Person = Awaited<ReturnType<LoanWorld['employee']>>;

onBothDatabases('the page that asks people', (database) => {
  let world: LoanWorld;
  let need: MadeNeed;
  let free: Person;
  let busyOnTuesday: Person;
  const now = saturday;
  const lineId = () => need.lines[0]?.id ?? '';
  const shiftIds = () => need.shifts.map((shift) => shift.id);
  const pageAs = (actor: Actor, search = '', needId = need.id) =>
    readCandidatesPage({ ...world.as(actor, now), url: new URL(`http://localhost/needs/${needId}/candidates${search}`) }, needId);
  const away = (person: Person, { start, end }: Period) =>
    world.db.availabilityException.create({ data: { personId: person.personId, kind: 'AWAY', startsAt: new Date(start), endsAt: new Date(end) } });
  const shiftsAsked = async (person: Person) => {
    const rows = await world.db.assignmentShift.findMany({ where: { personId: person.personId, line: { needId: need.id } }, orderBy: { startsAt: 'asc' } });
    return rows.map((row) => row.shiftId);
  };

  beforeAll(async () => {
    world = await createLoanWorld(database().db);
    need = await createNeed(world.db, { unitId: world.birkId, now, shifts: [fromMonday(0), fromMonday(24)], lines: [{ ...anyone, wanted: 5 }] });
    [free, busyOnTuesday] = [await world.employee(), await world.employee()];
    await away(busyOnTuesday, fromMonday(24));
  });

  it('is there for those who manage the need, and for nobody else', async () => {
    await expect(pageAs(free.actor)).rejects.toMatchObject({ status: 404 });
    await expect(pageAs(world.home)).rejects.toMatchObject({ status: 404 });
    expect((await pageAs(world.receiver)).isProposal).toBe(false);
    expect((await pageAs(world.hr)).isProposal).toBe(true);
    expect((await pageAs(world.coordinator)).isProposal).toBe(true);
  });

  it('leads from a need that seeks nobody any more to its own page', async () => {
    const closed = await createNeed(world.db, { unitId: world.birkId, now, status: 'CLOSED' });
    const answer = await pageAs(world.receiver, '', closed.id).catch((thrown: unknown) => thrown);
    expect(answer instanceof Response && answer.headers.get('Location')).toBe(`/needs/${closed.id}`);
  });

  it('writes one row of whom it showed', async () => {
    await world.db.auditEvent.deleteMany({ where: { action: 'candidates.look' } });
    const page = await pageAs(world.receiver);
    const looks = await world.db.auditEvent.findMany({ where: { action: 'candidates.look' } });
    const shown = [...page.fits, ...page.nearly, ...page.asked].map((one) => one.personId);
    expect(shown).toEqual(expect.arrayContaining([free.personId, busyOnTuesday.personId]));
    expect(looks).toMatchObject([{ kind: 'LOOK', actorId: world.receiver.personId, subject: 'Need', subjectId: need.id }]);
    expect([...(looks[0]?.personIds ?? [])].sort()).toEqual([...new Set(shown)].sort());
  });

  it('refuses a deadline that passed while the page stood open', async () => {
    const form = { lineId: lineId(), personIds: [free.personId], shiftIds: shiftIds(), overrides: [], answerBy: now - 1 };
    expect(await askAsPosted(world.as(world.receiver, now), form)).toMatchObject({ ok: false, refusal: { key: 'asking.errors.deadlinePast' } });
    expect(await shiftsAsked(free)).toEqual([]);
  });

  it('asks each for what they can, until the very time that was chosen', async () => {
    const answerBy = now + 5.25 * hourMs;
    const personIds = [free.personId, busyOnTuesday.personId];
    const result = await askEachForWhatTheyCan(world.as(world.receiver, now), { lineId: lineId(), personIds, shiftIds: shiftIds(), overrides: [], answerBy });
    expect(result).toMatchObject({ ok: true, value: { notAsked: [] } });
    expect(await shiftsAsked(free)).toEqual(shiftIds());
    expect(await shiftsAsked(busyOnTuesday)).toEqual([need.shifts[0]?.id]);
    const deadlines = await world.db.assignment.findMany({ where: { needId: need.id }, select: { answerBy: true } });
    expect(deadlines.map((one) => one.answerBy.getTime())).toEqual([answerBy, answerBy]);
  });

  it('says who was asked, and who could not be and why', async () => {
    const away2 = await world.employee();
    await away(away2, { start: mondayAtSeven - 24 * hourMs, end: mondayAtSeven + 72 * hourMs });
    const result = await askEachForWhatTheyCan(world.as(world.receiver, now), { lineId: lineId(), personIds: [away2.personId], shiftIds: shiftIds(), overrides: [] });
    expect(result).toEqual({ ok: true, value: { asked: [], notAsked: [{ personId: away2.personId, why: 'UNAVAILABLE' }] } });
    const page = await pageAs(world.receiver, `?notAsked=${away2.personId}:UNAVAILABLE,${free.personId}:REST_SHORT`);
    expect(page.result.notAsked.map(({ person, why }) => [person?.personId, why])).toEqual([[away2.personId, 'UNAVAILABLE'], [free.personId, 'REST_SHORT']]);
  });

  it('puts those who wait for the reader’s yes apart when they are several, in the order they came', async () => {
    const sought = await createNeed(world.db, { unitId: world.birkId, now, shifts: [fromMonday(0)], lines: [{ ...anyone, wanted: 5 }] });
    const apply = async (createdAt: number) => {
      const { personId } = await world.employee();
      return createAssignment(world.db, { needId: sought.id, lineId: sought.lines[0]?.id ?? '', personId, shifts: sought.shifts, begunBy: 'PERSON', createdAt, yeses: [{ party: 'PERSON' }] });
    };
    const first = await apply(now - 2 * hourMs);
    const alone = await pageAs(world.receiver, '', sought.id);
    expect([alone.forYou, alone.asked.map((one) => one.assignmentId)]).toEqual([[], [first]]);
    const second = await apply(now - hourMs);
    const both = await pageAs(world.receiver, '?all', sought.id);
    expect([both.forYou.map((one) => one.assignmentId), both.asked, both.all]).toEqual([[first, second], [], true]);
    // a leader's yes is a leader's: who proposes has no boxes
    expect((await pageAs(world.hr, '', sought.id)).forYou).toEqual([]);
    const told = await pageAs(world.receiver, `?yes=${second}&not=${first}~refused.OVERLAP*${need.id}~errors.notThere`, sought.id);
    expect(told.result.gotYes.map((one) => one.assignmentId)).toEqual([second]);
    expect(told.result.gotNoYes.map(({ person, why }) => [person?.personId, why])).toEqual([[both.forYou[0]?.personId, 'refused.OVERLAP'], [undefined, 'errors.notThere']]);
  });
});
