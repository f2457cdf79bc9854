import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import { codesOf } from '~/platform/database-trouble.server';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { createGuideline, discardDraft, saveDraft } from './draft.commands.server';
import { readForEditing } from './draft.queries.server';
import { listGuidelines, readGuideline } from './guideline.queries.server';
import { publishGuideline, withdrawGuideline } from './publish.commands.server';
import { markRead } from './read.commands.server';
import { readCounts } from './reads.queries.server';
import { searchGuidelines } from './search.queries.server';
import { shipGuidelines } from './ship.commands.server';
import { shippedGuidelines } from './shipped/all';

const start = Date.UTC(2026, 10, 23, 8);
const text = (title: string, body: string) => ({ language: 'da' as const, title, body });

onBothDatabases('guidelines', (database) => {
  let administrator: Actor;
  let reader: Actor;
  beforeAll(async () => {
    const { db } = database();
    administrator = actorOf(await createPerson(db, { givenName: 'Adam' }), { roles: ['ADMINISTRATOR'] });
    reader = actorOf(await createPerson(db, { givenName: 'Rita' }));
  });
  const at = (now: Instant, actor = administrator) => ({ db: database().db, actor, now });
  const savedAtOf = async (slug: string, now: Instant): Promise<number> => (await readForEditing(database().db, slug, now))?.draft?.savedAt ?? 0;
  const inForce = (slug: string, now: Instant, actor = reader) => readGuideline(database().db, { slug, number: undefined }, { personId: actor.personId, language: 'da' }, now);

  async function made(title: string, now = start): Promise<string> {
    const result = await createGuideline(at(now), { language: 'da', title, audiences: [], sectors: [] });
    if (!result.ok) throw new Error(result.refusal.key);
    return result.value;
  }
  async function publish(slug: string, body: string, now: Instant, tells = false) {
    const saved = await saveDraft(at(now), slug, { savedAt: await savedAtOf(slug, now), texts: [text('Titel', body)] });
    expect(saved.ok).toBe(true);
    return publishGuideline(at(now), slug, { savedAt: await savedAtOf(slug, now), tells });
  }

  describe('versions', () => {
    it('follow each other without a hole, and the old ones can be read', async () => {
      const slug = await made('Tøj og hygiejne');
      expect(slug).toBe('toj-og-hygiejne');
      expect(await inForce(slug, start)).toBeNull();
      expect(await publish(slug, 'Den første.', start)).toEqual({ ok: true, value: 1 });
      expect(await publish(slug, 'Den anden.', start + 1000)).toEqual({ ok: true, value: 2 });
      expect(await inForce(slug, start + 999)).toMatchObject({ number: 1, text: { body: 'Den første.' }, isInForce: true });
      expect(await inForce(slug, start + 1000)).toMatchObject({ number: 2, text: { body: 'Den anden.' }, isInForce: true });
      const old = await readGuideline(database().db, { slug, number: 1 }, { personId: reader.personId, language: 'en' }, start + 2000);
      expect(old).toMatchObject({ number: 1, isInForce: false, inForceUntil: start + 1000, text: { language: 'da' } });
    });

    it('one is in force when two are published at once', async () => {
      const slug = await made('To på en gang');
      await saveDraft(at(start), slug, { savedAt: await savedAtOf(slug, start), texts: [text('A', 'B')] });
      const savedAt = await savedAtOf(slug, start);
      const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => publishGuideline(at(start + index), slug, { savedAt, tells: false })));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await database().db.guidelineVersion.count({ where: { slug, inForceUntil: null } })).toBe(1);
    });

    it('one is in force whatever is written past the commands', async () => {
      const { db } = database();
      const slug = await made('Uden om');
      await publish(slug, 'B', start);
      const second = db.guidelineVersion.create({ data: { slug, number: 9, inForceFrom: new Date(start + 5), savedAt: new Date(start) } });
      expect(codesOf(await second.catch((error: unknown) => error))).toContain('23P01');
      const draft = () => db.guidelineVersion.create({ data: { slug, number: 10 + Math.ceil(Math.random() * 1e6), savedAt: new Date(start) } });
      await draft();
      await expect(draft()).rejects.toThrow();
      const rewritten = db.guidelineText.updateMany({ where: { version: { slug, number: 1 } }, data: { body: 'Noget andet' } });
      await expect(rewritten).rejects.toThrow();
    });

    it('are the administrator’s to write', async () => {
      const slug = await made('Kun administrator');
      const answers = [
        await createGuideline(at(start, reader), { language: 'da', title: 'X', audiences: [], sectors: [] }),
        await saveDraft(at(start, reader), slug, { savedAt: start, texts: [text('A', 'B')] }),
        await publishGuideline(at(start, reader), slug, { savedAt: start, tells: false }),
        await discardDraft(at(start, reader), slug, start),
        await withdrawGuideline(at(start, reader), slug),
      ];
      expect(answers.map((answer) => !answer.ok && answer.refusal.key)).toEqual(Array(5).fill('guidelines.errors.onlyAdministrator'));
    });

    it('refuse a draft that somebody else has saved since, and an empty one', async () => {
      const slug = await made('Samtidig');
      const seen = await savedAtOf(slug, start);
      expect(await publishGuideline(at(start), slug, { savedAt: seen, tells: false })).toMatchObject({ ok: false, refusal: { key: 'guidelines.errors.bodyMissing' } });
      expect((await saveDraft(at(start), slug, { savedAt: seen, texts: [text('A', 'B')] })).ok).toBe(true);
      const again = await saveDraft(at(start), slug, { savedAt: seen, texts: [text('A', 'C')] });
      expect(again).toMatchObject({ ok: false, refusal: { key: 'guidelines.errors.changedMeanwhile' } });
      expect(await discardDraft(at(start), slug, await savedAtOf(slug, start))).toEqual({ ok: true, value: { isGone: true } });
      expect(await readForEditing(database().db, slug, start)).toBeNull();
    });

    it('withdrawn, the last one says since when', async () => {
      const slug = await made('Trukket');
      await publish(slug, 'B', start);
      expect((await withdrawGuideline(at(start + 50), slug)).ok).toBe(true);
      expect(await inForce(slug, start + 60)).toMatchObject({ isInForce: false, inForceUntil: start + 50 });
      expect((await listGuidelines(database().db, reader.personId, 'da', start + 60)).map((each) => each.slug)).not.toContain(slug);
    });
  });

  describe('reading', () => {
    it('is recorded once per version and person, and only of the one in force', async () => {
      const slug = await made('Læst');
      await publish(slug, 'Den første.', start);
      const first = await inForce(slug, start);
      const versionId = first?.versionId ?? '';
      const twice = await Promise.all([markRead(at(start + 1, reader), slug, versionId), markRead(at(start + 2, reader), slug, versionId)]);
      expect(twice.map((answer) => answer?.ok)).toEqual([true, true]);
      expect(await database().db.guidelineRead.count({ where: { versionId } })).toBe(1);
      await publish(slug, 'Den anden.', start + 10, true);
      expect(await markRead(at(start + 11, administrator), slug, versionId)).toMatchObject({ ok: false, refusal: { key: 'guidelines.errors.newerInForce' } });
      expect(await markRead(at(start + 11, reader), 'receiving', versionId)).toBeNull();
      expect((await inForce(slug, start + 11))?.readAt).toBeNull();
    });

    it('tells those who had read the one before when it matters, and nobody else', async () => {
      const { db } = database();
      const slug = await made('Vigtig');
      await publish(slug, 'A', start);
      for (const actor of [reader, administrator]) await markRead(at(start + 1, actor), slug, (await inForce(slug, start + 1))?.versionId ?? '');
      const told = () => db.message.findMany({ where: { kind: 'guidelines.changed', data: { path: ['slug'], equals: slug } } });
      await publish(slug, 'B', start + 2, false);
      expect(await told()).toEqual([]);
      await markRead(at(start + 3, reader), slug, (await inForce(slug, start + 3))?.versionId ?? '');
      await publish(slug, 'C', start + 4, true);
      expect((await told()).map(({ personId, data }) => ({ personId, data }))).toEqual([{ personId: reader.personId, data: { slug, version: 3 } }]);
    });

    it('is counted by unit, without numbers under five', async () => {
      const { db } = database();
      const slug = await made('Talt');
      await publish(slug, 'A', start);
      const versionId = (await inForce(slug, start))?.versionId ?? '';
      const staff = async (name: string, count: number, readers: number) => {
        const unit = await createUnit(db, { name });
        for (let index = 0; index < count; index++) {
          const person = actorOf(await createPerson(db, { employments: [{ unitId: unit.id }, { unitId: unit.id, from: '2022-01-01' }] }));
          if (index < readers) await markRead(at(start + 1, person), slug, versionId);
        }
      };
      await staff('Birkely', 7, 6);
      await staff('Egely', 6, 2);
      await staff('Granly', 3, 3);
      await markRead(at(start + 1, reader), slug, versionId);
      const counts = await readCounts(db, versionId, '2026-11-23');
      expect(counts.named).toEqual([{ name: 'Birkely', count: 6, of: 7 }]);
      expect(counts.others).toEqual({ groups: 2, count: 5, of: 9 });
      // whoever is not employed is in no unit
      expect([counts.total, counts.of]).toEqual([11, 16]);
    });
  });

  describe('what comes with the program', () => {
    it('is put in once, also by several at once, and leaves what was edited', async () => {
      const { db } = database();
      const both = await Promise.all([shipGuidelines(db, start), shipGuidelines(db, start)]);
      expect(both.flat().sort()).toEqual(shippedGuidelines.map(({ slug }) => slug).sort());
      expect(await shipGuidelines(db, start + 1)).toEqual([]);
      await publish('sending', 'Vores egen.', start + 2);
      const newer = shippedGuidelines.map((guideline) => ({ ...guideline, version: guideline.version + 1 }));
      const edited = ['sending'];
      expect((await shipGuidelines(db, start + 3, newer)).sort()).toEqual(newer.map(({ slug }) => slug).filter((slug) => !edited.includes(slug)).sort());
      expect(await inForce('sending', start + 4)).toMatchObject({ number: 2, text: { body: 'Vores egen.' } });
      expect(await inForce('lent', start + 4)).toMatchObject({ number: 2, isInForce: true });
    });

    it.each([
      ['da', 'tavshedspligten', ['lent', 'permanent-staff', 'receiving']],
      ['da', 'kollegaerne', ['permanent-staff', 'receiving']],
      ['da', 'sygeplejersker', ['hr-in-a-crisis']],
      // typed without æ, ø and å: "lær nogen op", "lære"
      ['da', 'laerer', ['permanent-staff']],
      ['nb', 'sykepleiere', ['hr-in-a-crisis']],
      ['nb', 'dører', ['receiving']],
      ['en', 'nurses', ['hr-in-a-crisis']],
      ['en', 'introducing', ['hr-in-a-crisis']],
    ] as const)('is found by stems in %s: %s', async (language, query, slugs) => {
      const { db } = database();
      const listed = (await listGuidelines(db, reader.personId, language, start + 10)).filter(({ slug }) => shippedGuidelines.some((each) => each.slug === slug));
      const found = await searchGuidelines(db, listed, query);
      expect(found.map(({ slug }) => slug).sort(), query).toEqual([...slugs].sort());
      expect(found.every(({ hit }) => [...hit.title, ...hit.excerpt].some(({ isHit }) => isHit))).toBe(true);
    });
  });
});
