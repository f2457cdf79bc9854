import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { hourMs } from '~/kernel/time';
import { releasePerson } from '~/modules/assignments/leader-yes.commands.server';
import { readLoan } from '~/modules/assignments/loan.queries.server';
import { readComposedLetter } from './compose-letter.queries.server';
import { discardLetter, saveLetter, sendLetter } from './letter.commands.server';
import { readLetter, readLetterList } from './letter.queries.server';

const now = saturday;
const line = { title: 'Hjælpere', requirements: [], wished: ['followup_first_aid', 'followup_cooking', 'followup_driving'], wanted: 1 };

/** A loan that is agreed (or waits for the home leader), with two colleagues in the receiving unit and the leader employed there too. */
async function loanAt(world: LoanWorld, { isAgreed = true } = {}) {
  const { db } = world;
  const need = await createNeed(db, { unitId: world.birkId, lines: [line], shifts: [fromMonday(0)], now });
  const person = await world.employee();
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const }];
  const assignmentId = await createAssignment(db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId: person.personId, shifts: need.shifts, createdAt: now, yeses });
  if (isAgreed) {
    const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds: need.shifts.map((shift) => shift.id), overrides: [] });
    if (!released.ok) throw new Error(released.refusal.key);
  }
  const colleagues = [await createPerson(db, { employments: [{ unitId: world.birkId }] }), await createPerson(db, { employments: [{ unitId: world.birkId }] })];
  return { person, assignmentId, needId: need.id, colleagues: colleagues.map((one) => actorOf(one)) };
}

const typed = (assignmentId: string, savedAt = 0) => ({ assignmentId, language: 'da' as const, title: 'Velkommen til Ida', body: 'Kære alle', savedAt });
const save = async (world: LoanWorld, assignmentId: string, savedAt = 0, actor: Actor = world.receiver): Promise<string> => {
  const saved = await saveLetter(world.as(actor, now), typed(assignmentId, savedAt));
  if (!saved.ok) throw new Error(saved.refusal.key);
  return saved.value.letterId;
};

onBothDatabases('letters to the permanent staff', (database) => {
  it('are sent once when sending is pressed twice at once, to everybody employed there, with a message each', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, needId, person, colleagues } = await loanAt(world);
    // whoever is lent may be employed there too, and a person with two jobs there is one colleague
    await createPerson(world.db, { employments: [{ unitId: world.birkId, to: '2026-11-01' }] });
    const letterId = await save(world, assignmentId);
    const send = () => sendLetter(world.as(world.receiver, now + hourMs), { letterId, savedAt: now });
    expect(await Promise.all([send(), send()])).toEqual([{ ok: true, value: null }, { ok: true, value: null }]);
    const recipients = await world.db.letterRecipient.findMany({ where: { letterId } });
    expect(recipients.map((row) => row.personId).sort()).toEqual(colleagues.map((one) => one.personId).sort());
    const messages = await world.db.message.findMany({ where: { kind: 'followup.letter', data: { path: ['letterId'], equals: letterId } } });
    expect(messages.map((message) => message.personId).sort()).toEqual(colleagues.map((one) => one.personId).sort());
    expect(messages[0]?.data).toEqual({ letterId, assignmentId, needId, unitId: world.birkId });
    expect(await world.db.auditEvent.findMany({ where: { subjectId: letterId, action: 'letter.send' } })).toMatchObject([{ actorId: world.receiver.personId, personIds: [person.personId] }]);
  });

  it('keep one draft when two save at once, and say so to the other', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId } = await loanAt(world);
    const results = await Promise.all([saveLetter(world.as(world.receiver, now), typed(assignmentId)), saveLetter(world.as(world.receiver, now), typed(assignmentId))]);
    expect(results.map((result) => (result.ok ? 'kept' : result.refusal.key)).sort()).toEqual(['followup.refused.changedMeanwhile', 'kept']);
    expect(await world.db.letter.count({ where: { assignmentId } })).toBe(1);
  });

  it('are read by the parties and those they went to when sent, a draft by the receiving leader alone, and by no stranger', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person, colleagues } = await loanAt(world);
    const stranger = actorOf(await createPerson(world.db));
    const letterId = await save(world, assignmentId);
    const reads = async (actor: Actor): Promise<boolean> => (await readLetter(world.as(actor, now), letterId)) !== null;
    const everybody = [world.receiver, person.actor, world.home, world.hr, ...colleagues, stranger];
    expect(await Promise.all(everybody.map(reads))).toEqual([true, false, false, false, false, false, false]);
    await sendLetter(world.as(world.receiver, now), { letterId, savedAt: now });
    expect(await Promise.all(everybody.map(reads))).toEqual([true, true, true, true, true, true, false]);
    const [first] = colleagues;
    expect(first && (await readLetter(world.as(first, now), letterId))?.loan).toBeNull();
  });

  it('stay as they were sent: a corrected one is another', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId } = await loanAt(world);
    const first = await save(world, assignmentId);
    await sendLetter(world.as(world.receiver, now), { letterId: first, savedAt: now });
    const second = await save(world, assignmentId);
    expect(second).not.toBe(first);
    await sendLetter(world.as(world.receiver, now + hourMs), { letterId: second, savedAt: now });
    expect((await readLetter(world.as(world.receiver, now + hourMs), first))?.isReplaced).toBe(true);
    expect(await discardLetter(world.as(world.receiver, now), { letterId: first, savedAt: now })).toMatchObject({ ok: false });
    const loan = await readLoan(world.as(world.home, now), assignmentId);
    expect(loan && (await readLetterList(world.db, world.home, loan))).toMatchObject({ mayWrite: false, draft: null, sent: [{ id: second, recipients: 2 }, { id: first }] });
  });

  it('are written by the receiving leader when the loan is agreed, and sent as last saved', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await loanAt(world);
    for (const actor of [world.home, world.hr, world.coordinator, person.actor, actorOf(await createPerson(world.db))]) {
      expect(await saveLetter(world.as(actor, now), typed(assignmentId))).toMatchObject({ ok: false, refusal: { key: 'followup.refused.letterGone' } });
    }
    const waiting = await loanAt(world, { isAgreed: false });
    expect(await saveLetter(world.as(world.receiver, now), typed(waiting.assignmentId))).toMatchObject({ ok: false, refusal: { key: 'followup.refused.notAgreed' } });
    expect(await saveLetter(world.as(world.receiver, mondayAtSeven + 9 * hourMs), typed(assignmentId))).toMatchObject({ ok: false, refusal: { key: 'followup.refused.notAgreed' } });
    const letterId = await save(world, assignmentId);
    const again = await save(world, assignmentId, now);
    expect(again).toBe(letterId);
    expect(await sendLetter(world.as(world.receiver, now), { letterId, savedAt: now })).toMatchObject({ ok: false, refusal: { key: 'followup.refused.changedMeanwhile' } });
    expect(await sendLetter(world.as(world.home, now), { letterId, savedAt: now + 1 })).toMatchObject({ ok: false, refusal: { key: 'followup.refused.letterGone' } });
    expect(await world.db.letterRecipient.count({ where: { letterId } })).toBe(0);
  });

  it('tell what the person can of what is asked for, and nothing of what they would rather not', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await loanAt(world);
    const label = (key: string) => ({ key: `followup_${key}`, kind: 'SKILL' as const, group: 'other', labelDa: key, labelNb: key, labelEn: key, synonyms: [] });
    await world.db.competence.createMany({ data: ['first_aid', 'cooking', 'driving', 'singing'].map(label) });
    const claim = (key: string, comfort: 'ALONE' | 'RATHER_NOT') => ({ personId: person.personId, competenceKey: `followup_${key}`, comfort, claimedAt: new Date(now), updatedAt: new Date(now) });
    await world.db.personCompetence.createMany({ data: [claim('first_aid', 'ALONE'), claim('cooking', 'RATHER_NOT'), claim('singing', 'ALONE')] });
    const loan = await readLoan(world.as(world.receiver, now), assignmentId);
    if (!loan) throw new Error('no loan');
    const { body } = await readComposedLetter(world.as(world.receiver, now), loan, 'da');
    expect(body).toContain('- first_aid (oplyst)');
    for (const private_ of ['cooking', 'singing', 'driving']) expect(body).not.toContain(private_);
    expect(body).toContain('Ikke medicin');
  });
});
