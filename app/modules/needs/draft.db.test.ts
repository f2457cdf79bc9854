import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import type { Actor } from '~/kernel/actor';
import { dayMs, hourMs } from '~/kernel/time';
import { clockTimeAt } from '~/kernel/zone';
import { discardDraft, publishDraft, saveDraft } from './draft.commands.server';
import { fieldKey, type DraftForm } from './draft-form.schema';
import { needContentSchema } from './need.schema';
import { readNeed } from './need.queries.server';
import { startDraft } from './start-draft.commands.server';

const now = Date.parse('2026-11-20T10:00:00Z');
const zone = 'Europe/Copenhagen';
const municipality = { name: 'Åsø', country: 'DK', zone, demonstration: false, settings: municipalitySettingsSchema.parse({}) } as const;

onBothDatabases('a draft of a need', (database) => {
  const context = (actor: Actor) => ({ db: database().db, actor, now, municipality, language: 'da' as const });
  beforeAll(() => createCatalogue(database().db));

  async function place() {
    const { db } = database();
    const leader = await createPerson(db, { givenName: 'Anne-Sofie', familyName: 'Holm', phone: '12345603' });
    const unit = await createUnit(db, { leaderIds: [leader.id] });
    const lone = await createPerson(db, { givenName: 'Lone', employments: [{ unitId: unit.id }] });
    return { unit, lone, actor: actorOf(leader, { name: leader.name, ledUnitIds: [unit.id] }) };
  }

  async function started() {
    const here = await place();
    const result = await startDraft(context(here.actor), { unitId: here.unit.id, kind: 'CRISIS', from: '' });
    if (!result.ok) throw new Error(result.refusal.key);
    const need = await readNeed(database().db, here.actor, result.value.needId);
    if (!need) throw new Error('the draft is not there');
    return { ...here, need };
  }

  const save = (actor: Actor, needId: string, form: DraftForm) => saveDraft(context(actor), needId, form);
  const pattern = { weekdays: ['1', '2'], from: '2026-11-23', until: '2026-11-24', start: '07:00', end: '15:00' };

  it('begins from the template of the sector, with the leader as contact', async () => {
    const { need, unit } = await started();
    expect(need).toMatchObject({
      status: 'DRAFT',
      unitId: unit.id,
      kind: 'CRISIS',
      contactName: 'Anne-Sofie Holm',
      contactPhone: '12345603',
      shifts: [],
    });
    expect(need.tasks).toHaveLength(3);
    expect(need.lines[0]).toMatchObject({
      title: 'Sygeplejersker',
      requirements: [{ anyOf: ['nurse'], authorisedOnly: true }],
      recordChecks: ['DK_STRAFFEATTEST'],
    });
  });

  it('is refused for another’s unit, and from another’s earlier need', async () => {
    const { db } = database();
    const [mine, theirs] = [await place(), await place()];
    const earlier = await createNeed(db, { unitId: theirs.unit.id, now });
    expect(await startDraft(context(mine.actor), { unitId: theirs.unit.id, kind: 'CRISIS', from: '' })).toMatchObject({ ok: false });
    expect(await startDraft(context(mine.actor), { unitId: mine.unit.id, kind: 'CRISIS', from: earlier.id })).toMatchObject({ ok: false });
    expect(await db.need.count({ where: { unitId: mine.unit.id } })).toBe(0);
  });

  it('copies an earlier need a week on by the clock', async () => {
    const { db } = database();
    const { actor, unit, lone } = await place();
    const start = Date.parse('2026-11-23T06:00:00Z');
    const earlier = await createNeed(db, {
      unitId: unit.id,
      now,
      introducerId: lone.id,
      lines: [{ title: 'A', wanted: 2 }],
      shifts: [{ start, end: start + 8 * hourMs }],
    });
    const result = await startDraft(context(actor), { unitId: unit.id, kind: 'ROTATION', from: earlier.id });
    const copy = result.ok ? await readNeed(db, actor, result.value.needId) : null;
    expect(copy).toMatchObject({ status: 'DRAFT', kind: 'ROTATION', introducerId: lone.id, lines: [{ title: 'A' }] });
    expect(copy?.shifts.map(({ period }) => [period.start - start, clockTimeAt(period.start, zone)])).toEqual([[7 * dayMs, '07:00']]);
    expect(Object.values(copy?.shifts[0]?.wanted ?? {})).toEqual([2]);
  });

  it('keeps what is right and names what is wrong', async () => {
    const { actor, need } = await started();
    const result = await save(actor, need.id, { seen: need.updatedAt, meetingPlace: 'Hovedindgangen', contactPhone: 'ring' });
    expect(result).toEqual({ ok: true, value: { kind: 'WRONG', errors: { contactPhone: ['needs.errors.phone'] } } });
    expect(await readNeed(database().db, actor, need.id)).toMatchObject({ meetingPlace: 'Hovedindgangen', contactPhone: '12345603' });
  });

  it('keeps the undecided apart from "anyone"', async () => {
    const { actor, need } = await started();
    await save(actor, need.id, { seen: need.updatedAt, press: 'add-line' });
    const read = await readNeed(database().db, actor, need.id);
    expect(read?.lines.at(-1)).toMatchObject({ title: '', requirements: null, recordChecks: ['DK_STRAFFEATTEST'] });
  });

  it('is not written over when somebody else wrote it since', async () => {
    const { actor, need } = await started();
    const first = await save(actor, need.id, { seen: need.updatedAt, title: 'Den ene' });
    const second = await save(actor, need.id, { seen: need.updatedAt, title: 'Den anden' });
    expect([first.ok, second]).toEqual([true, { ok: false, refusal: { key: 'needs.refusal.changedSince' } }]);
    expect((await readNeed(database().db, actor, need.id))?.title).toBe('Den ene');
  });

  it('takes one of ten presses that come at once from the same page', async () => {
    const { actor, need } = await started();
    const results = await Promise.all(Array.from({ length: 10 }, () => save(actor, need.id, { seen: need.updatedAt, press: 'add-line' })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await readNeed(database().db, actor, need.id))?.lines).toHaveLength(need.lines.length + 1);
  });

  it('is neither seen nor touched by another leader, or by an employee', async () => {
    const { need } = await started();
    const other = await place();
    const employee = actorOf(other.lone);
    for (const actor of [other.actor, employee]) {
      expect(await readNeed(database().db, actor, need.id)).toBeNull();
      expect(await save(actor, need.id, { seen: need.updatedAt, title: 'x' })).toMatchObject({ ok: false });
      expect(await publishDraft(context(actor), need.id, { seen: need.updatedAt })).toMatchObject({ ok: false });
      expect(await discardDraft(context(actor), need.id)).toMatchObject({ ok: false });
    }
    const [hr] = [actorOf(await createPerson(database().db), { roles: ['HR'] })];
    expect(await readNeed(database().db, hr, need.id)).not.toBeNull();
  });

  it('does not take an introducer from elsewhere', async () => {
    const { actor, need } = await started();
    const elsewhere = await createPerson(database().db, { employments: [{ unitId: (await createUnit(database().db)).id }] });
    const result = await save(actor, need.id, { seen: need.updatedAt, introducerId: elsewhere.id });
    expect(result).toMatchObject({ value: { errors: { introducerId: ['needs.errors.introducerElsewhere'] } } });
  });

  describe('publishing', () => {
    const whole = (need: Awaited<ReturnType<typeof started>>['need'], introducerId: string): DraftForm => ({
      seen: need.updatedAt,
      press: 'add-pattern',
      pattern,
      newWanted: { [fieldKey(need.lines[0]?.id ?? '')]: '2' },
      introducerId,
      meetingPlace: 'Hovedindgangen',
    });

    it('says what is missing, and keeps what was written', async () => {
      const { actor, need } = await started();
      const result = await publishDraft(context(actor), need.id, { seen: need.updatedAt, title: 'Nyt navn' });
      expect(result).toMatchObject({ ok: true, value: { kind: 'MISSING' } });
      expect(result.ok && 'errors' in result.value && Object.keys(result.value.errors)).toEqual(['shifts', 'meetingPlace', 'introducerId']);
      expect(await readNeed(database().db, actor, need.id)).toMatchObject({ status: 'DRAFT', title: 'Nyt navn' });
    });

    it('shows it to everybody, keeps version 1, tells the introducer, and leaves out lines that want nobody', async () => {
      const { db } = database();
      const { actor, need, lone } = await started();
      expect(await publishDraft(context(actor), need.id, whole(need, lone.id))).toEqual({ ok: true, value: { kind: 'PUBLISHED' } });
      const seen = await readNeed(db, actorOf(lone), need.id);
      expect(seen).toMatchObject({ status: 'PUBLISHED', version: 1, lines: [{ title: 'Sygeplejersker' }] });
      const [version] = await db.needVersion.findMany({ where: { needId: need.id } });
      expect(needContentSchema.parse(version?.content).shifts.map(({ wanted }) => Object.values(wanted))).toEqual([[2], [2]]);
      expect(await db.message.findMany({ where: { personId: lone.id } })).toMatchObject([
        { kind: 'needs.introducerChosen', data: { needId: need.id } },
      ]);
    });

    it('happens once', async () => {
      const { actor, need, lone } = await started();
      const results = await Promise.all(Array.from({ length: 5 }, () => publishDraft(context(actor), need.id, whole(need, lone.id))));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await discardDraft(context(actor), need.id)).toMatchObject({ refusal: { key: 'needs.may.notPUBLISHED' } });
    });
  });

  it('can be thrown away', async () => {
    const { actor, need } = await started();
    expect((await discardDraft(context(actor), need.id)).ok).toBe(true);
    expect(await readNeed(database().db, actor, need.id)).toBeNull();
    const actions = await database().db.auditEvent.findMany({ where: { subjectId: need.id }, select: { action: true }, orderBy: { at: 'asc' } });
    expect(actions.map(({ action }) => action).sort()).toEqual(['need.discard', 'need.start']);
  });
});
