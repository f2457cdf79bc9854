import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { anyone, createLoanWorld, fromMonday, mondayAtSeven, saturday, type LoanWorld } from '../../../tests/factories/loan-world';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { dayMs, hourMs } from '~/kernel/time';
import { statusOf } from '~/modules/onboarding/checklist';
import { shipTemplates } from '~/modules/onboarding/ship-templates.commands.server';
import { setAsideOnChecklist, takeOverOnChecklist, tickOnChecklist, untickOnChecklist } from './checklist-acts.server';
import { readChecklistLoans } from './checklist-loans.queries.server';
import { endAssignment } from './end.commands.server';
import { releasePerson } from './leader-yes.commands.server';
import { markArrived } from './undo-yes.commands.server';
import { warnOfBlocking } from './warn-of-blocking.commands.server';

const now = saturday;
const monday = mondayAtSeven;

async function agreed(world: LoanWorld, options: { continuesId?: string; person?: Awaited<ReturnType<LoanWorld['employee']>>; hours?: number; introducerId?: string } = {}) {
  await shipTemplates(world.db, now - dayMs);
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(options.hours ?? 0)], now });
  if (options.introducerId) await world.db.need.update({ where: { id: need.id }, data: { introducerId: options.introducerId } });
  const person = options.person ?? (await world.employee());
  const yeses = [{ party: 'PERSON' as const }, { party: 'RECEIVER' as const }];
  const assignmentId = await createAssignment(world.db, { needId: need.id, lineId: need.lines[0]?.id ?? '', personId: person.personId, shifts: need.shifts, createdAt: now, yeses });
  if (options.continuesId) await world.db.assignment.update({ where: { id: assignmentId }, data: { continuesId: options.continuesId } });
  const released = await releasePerson(world.as(world.home, now), { assignmentId, shiftIds: need.shifts.map((shift) => shift.id), overrides: [] });
  if (!released.ok) throw new Error(released.refusal.key);
  return { need, person, assignmentId };
}

const listOf = async (world: LoanWorld, actor: Actor, assignmentId: string, at = now) => {
  const [loan] = await readChecklistLoans(world.db, world.as(actor, at), { id: assignmentId });
  if (!loan) throw new Error('no list');
  return loan;
};
const itemOf = async (world: LoanWorld, actor: Actor, assignmentId: string, role: string, key: string) => {
  const item = (await listOf(world, actor, assignmentId)).checklist.items.find((one) => one.role === role && one.item.key === key);
  if (!item) throw new Error(`no item ${role} ${key}`);
  return item;
};
const statusAt = async (world: LoanWorld, assignmentId: string, role: string, key: string, at: number) => {
  const loan = await listOf(world, world.receiver, assignmentId, at);
  const item = loan.checklist.items.find((one) => one.role === role && one.item.key === key);
  return item && statusOf(item, loan.life, loan.facts, at, world.municipality.zone);
};

onBothDatabases('checklists', (database) => {
  it('are made with the last yes, with the sector’s items for each role, and without Norwegian ones in Denmark', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await agreed(world);
    const { checklist, hats } = await listOf(world, person.actor, assignmentId);
    expect(hats.roles).toEqual(['PERSON']);
    expect(new Set(checklist.items.map((one) => one.role))).toEqual(new Set(['PERSON', 'RECEIVER', 'INTRODUCER', 'HOME']));
    expect(checklist.items.filter((one) => one.role === 'PERSON').map((one) => one.item.key)).toEqual(expect.arrayContaining(['who-meets-me', 'medicine']));
    expect(checklist.items.some((one) => one.item.key === 'health')).toBe(false);
  });

  it('are shared by what continues a loan: no second onboarding, and the hand-back follows the last shift of both', async () => {
    const world = await createLoanWorld(database().db);
    const first = await agreed(world);
    const second = await agreed(world, { continuesId: first.assignmentId, person: first.person, hours: 72 });
    expect((await listOf(world, world.receiver, second.assignmentId)).checklist.id).toBe((await listOf(world, world.receiver, first.assignmentId)).checklist.id);
    expect(await world.db.checklistAssignment.count({ where: { assignmentId: { in: [first.assignmentId, second.assignmentId] } } })).toBe(2);
    expect((await listOf(world, world.receiver, first.assignmentId)).life.span).toEqual({ start: monday, end: monday + 80 * hourMs });
  });

  it('are ticked by one’s own role, twice once, and opened again', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await agreed(world);
    const { id: itemId } = await itemOf(world, person.actor, assignmentId, 'PERSON', 'who-meets-me');
    for (const other of [world.receiver, world.home, world.hr]) expect(await tickOnChecklist(world.as(other, now), { itemId })).toMatchObject({ ok: false, refusal: { key: 'onboarding.refused.notYours' } });
    const stranger = actorOf(await createPerson(world.db));
    expect(await tickOnChecklist(world.as(stranger, now), { itemId })).toMatchObject({ ok: false, refusal: { key: 'onboarding.refused.notThere' } });
    for (const at of [now, now + 1]) expect(await tickOnChecklist(world.as(person.actor, at), { itemId })).toEqual({ ok: true, value: null });
    expect(await itemOf(world, world.home, assignmentId, 'PERSON', 'who-meets-me')).toMatchObject({ state: 'DONE', settledAt: now, settledById: person.personId });
    expect(await world.db.auditEvent.count({ where: { subjectId: itemId } })).toBe(1);
    expect(await untickOnChecklist(world.as(person.actor, now + 2), { itemId })).toEqual({ ok: true, value: null });
    expect(await itemOf(world, world.home, assignmentId, 'PERSON', 'who-meets-me')).toMatchObject({ state: 'OPEN', settledAt: null });
  });

  it('keep why something is not relevant, and never let a rule be set aside', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId } = await agreed(world);
    const { id: itemId } = await itemOf(world, world.receiver, assignmentId, 'RECEIVER', 'access');
    expect(await setAsideOnChecklist(world.as(world.receiver, now), { itemId, reason: 'Alt er åbent' })).toMatchObject({ ok: true });
    expect(await itemOf(world, world.home, assignmentId, 'RECEIVER', 'access')).toMatchObject({ state: 'NOT_RELEVANT', reason: 'Alt er åbent' });
    const rule = await itemOf(world, world.receiver, assignmentId, 'RECEIVER', 'record-check');
    expect(await setAsideOnChecklist(world.as(world.receiver, now), { itemId: rule.id, reason: 'Det går nok' })).toMatchObject({ ok: false });
  });

  it('let who introduces read and tick, and write the introduction once, which unticking takes back', async () => {
    const world = await createLoanWorld(database().db);
    const colleague = actorOf(await createPerson(world.db));
    const { assignmentId, person } = await agreed(world, { introducerId: colleague.personId });
    expect(await listOf(world, colleague, assignmentId)).toMatchObject({ opensLoan: false, hats: { roles: ['INTRODUCER'] } });
    const { id: itemId } = await itemOf(world, colleague, assignmentId, 'INTRODUCER', 'introduced');
    expect(await tickOnChecklist(world.as(colleague, now), { itemId })).toMatchObject({ ok: true });
    const introductions = () => world.db.introduction.findMany({ where: { personId: person.personId, unitId: world.birkId } });
    expect(await introductions()).toMatchObject([{ byId: colleague.personId, on: new Date('2026-11-21') }]);
    expect(await tickOnChecklist(world.as(world.receiver, now), { itemId })).toMatchObject({ ok: true });
    expect(await introductions()).toHaveLength(1);
    expect(await untickOnChecklist(world.as(world.receiver, now), { itemId })).toMatchObject({ ok: true });
    expect(await introductions()).toEqual([]);
  });

  it('leave an introduction of an earlier year alone', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await agreed(world);
    await world.db.introduction.create({ data: { personId: person.personId, unitId: world.birkId, on: new Date('2025-01-10') } });
    const { id: itemId } = await itemOf(world, world.receiver, assignmentId, 'INTRODUCER', 'introduced');
    await tickOnChecklist(world.as(world.receiver, now), { itemId });
    await untickOnChecklist(world.as(world.receiver, now), { itemId });
    expect(await world.db.introduction.findMany({ where: { personId: person.personId } })).toMatchObject([{ on: new Date('2025-01-10') }]);
  });

  it('stop "has arrived" until confidentiality is signed by the person, and are ticked by it', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await agreed(world);
    const arrive = () => markArrived(world.as(world.receiver, monday), { assignmentId });
    expect(await arrive()).toMatchObject({ ok: false, refusal: { key: 'onboarding.blocked.CONFIDENTIALITY' } });
    const { id: itemId } = await itemOf(world, person.actor, assignmentId, 'PERSON', 'confidentiality');
    expect(await tickOnChecklist(world.as(world.receiver, now), { itemId })).toMatchObject({ ok: false });
    expect(await tickOnChecklist(world.as(person.actor, now), { itemId })).toMatchObject({ ok: true });
    expect(await world.db.confidentialityDeclaration.findMany({ where: { personId: person.personId } })).toMatchObject([{ sector: 'NURSING_HOME', version: 1 }]);
    const arrived = await itemOf(world, world.receiver, assignmentId, 'RECEIVER', 'arrived');
    expect(await tickOnChecklist(world.as(world.receiver, monday), { itemId: arrived.id })).toMatchObject({ ok: true });
    expect(await world.db.assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({ arrivedAt: new Date(monday) });
    expect(await itemOf(world, world.home, assignmentId, 'RECEIVER', 'arrived')).toMatchObject({ state: 'DONE', settledById: world.receiver.personId });
  });

  it('stop "has arrived" while a record check is missing', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person, need } = await agreed(world);
    await world.db.confidentialityDeclaration.create({ data: { personId: person.personId, sector: 'NURSING_HOME', version: 1, signedAt: new Date(now) } });
    await world.db.needLine.updateMany({ where: { needId: need.id }, data: { recordChecks: ['DK_STRAFFEATTEST'] } });
    const arrive = () => markArrived(world.as(person.actor, monday), { assignmentId });
    expect(await arrive()).toMatchObject({ ok: false, refusal: { key: 'onboarding.blocked.RECORD_CHECK' } });
    expect(await statusAt(world, assignmentId, 'RECEIVER', 'record-check', now)).toBe('SOON');
    await world.db.recordCheck.create({ data: { personId: person.personId, type: 'DK_STRAFFEATTEST', status: 'SEEN_OK', seenByRole: 'HR', recordedAt: new Date(now) } });
    expect(await statusAt(world, assignmentId, 'RECEIVER', 'record-check', now)).toBe('MET');
    expect(await arrive()).toMatchObject({ ok: true });
  });

  it('are over when the loan ends before it began, and ask for the handing back when it ends in the middle', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId } = await agreed(world);
    expect(await statusAt(world, assignmentId, 'RECEIVER', 'meet', now)).toBe('SOON');
    await endAssignment(world.as(world.receiver, now), { assignmentId, reason: 'Ikke brug for hjælp' });
    expect(await statusAt(world, assignmentId, 'RECEIVER', 'meet', now)).toBe('LAPSED');
    const other = await agreed(world, { hours: 24 });
    expect(await statusAt(world, other.assignmentId, 'RECEIVER', 'keys-back', monday + 33 * hourMs)).toBe('SOON');
    expect(await statusAt(world, other.assignmentId, 'RECEIVER', 'follow-up', monday + 33 * hourMs)).toBe('LAPSED');
  });

  it('warn both leaders and the person 48 and 12 hours before, each once, also when it runs twice at the same time', async () => {
    const world = await createLoanWorld(database().db);
    const { person } = await agreed(world);
    const told = async (personId: string) => world.db.message.count({ where: { personId, kind: 'assignment.startBlocked' } });
    expect(await warnOfBlocking(world.db, monday - 49 * hourMs)).toBe(0);
    await Promise.all([warnOfBlocking(world.db, monday - 47 * hourMs), warnOfBlocking(world.db, monday - 47 * hourMs)]);
    await warnOfBlocking(world.db, monday - 20 * hourMs);
    for (const one of [world.receiver.personId, world.home.personId, person.personId]) expect(await told(one)).toBe(1);
    await warnOfBlocking(world.db, monday - 11 * hourMs);
    await warnOfBlocking(world.db, monday - 10 * hourMs);
    for (const one of [world.receiver.personId, world.home.personId]) expect(await told(one)).toBe(2);
    await warnOfBlocking(world.db, monday + 1);
    expect(await told(world.receiver.personId)).toBe(2);
  });

  it('warn of nothing when everything is settled', async () => {
    const world = await createLoanWorld(database().db);
    const { person } = await agreed(world);
    await world.db.confidentialityDeclaration.create({ data: { personId: person.personId, sector: 'NURSING_HOME', version: 1, signedAt: new Date(now) } });
    await warnOfBlocking(world.db, monday - 11 * hourMs);
    expect(await world.db.message.count({ where: { personId: world.receiver.personId, kind: 'assignment.startBlocked' } })).toBe(0);
  });

  it('keep their texts when templates change, and take the newer over with what is ticked and what must be ticked first', async () => {
    const world = await createLoanWorld(database().db);
    const { assignmentId, person } = await agreed(world);
    await world.db.confidentialityDeclaration.create({ data: { personId: person.personId, sector: 'NURSING_HOME', version: 1, signedAt: new Date(now) } });
    const ticked = await itemOf(world, world.receiver, assignmentId, 'RECEIVER', 'staff');
    await tickOnChecklist(world.as(world.receiver, now), { itemId: ticked.id });
    const template = await world.db.checklistTemplate.findFirstOrThrow({ where: { role: 'RECEIVER', sector: null }, orderBy: { version: 'desc' } });
    const fresh = { key: 'fresh', phase: 'BEFORE', text: { da: 'Nyt', nb: 'Nytt', en: 'New' }, due: { anchor: 'START', unit: 'DAYS', amount: -1 }, blocks: 'TICK', records: null, country: null };
    const newer = await world.db.checklistTemplate.create({ data: { role: 'RECEIVER', sector: null, version: template.version + 1, items: [fresh], inForceFrom: new Date(now), createdAt: new Date(now), createdById: world.hr.personId } });
    const keys = async () => (await listOf(world, world.receiver, assignmentId)).checklist.items.filter((one) => one.role === 'RECEIVER').map((one) => one.item.key);
    expect(await keys()).toContain('access');
    const { checklist } = await listOf(world, world.receiver, assignmentId);
    expect(await takeOverOnChecklist(world.as(world.hr, now), { checklistId: checklist.id })).toMatchObject({ ok: false });
    for (const at of [now, now + 1]) expect(await takeOverOnChecklist(world.as(world.home, at), { checklistId: checklist.id })).toMatchObject({ ok: true });
    const after = await keys();
    expect(after).toEqual(expect.arrayContaining(['staff', 'fresh']));
    expect(after).not.toContain('access');
    expect(await itemOf(world, world.receiver, assignmentId, 'RECEIVER', 'staff')).toMatchObject({ state: 'DONE' });
    expect(await markArrived(world.as(world.receiver, monday), { assignmentId })).toMatchObject({ ok: false, refusal: { key: 'onboarding.blocked.TICK', params: { item: 'Nyt' } } });
    await world.db.checklistItem.deleteMany({ where: { templateId: newer.id } });
    await world.db.checklistTemplate.delete({ where: { id: newer.id } });
  });
});
