import { beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import type { Actor } from '~/kernel/actor';
import { addCompetence, changeCompetence } from './competence.commands.server';
import { readCompetences, readRemoved } from './competence.queries.server';
import { removeCompetence, restoreCompetence } from './removed-competence.commands.server';

const now = Date.parse('2026-11-23T10:00:00Z');
const municipality = {
  name: 'Åsø',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  demonstration: false,
  settings: municipalitySettingsSchema.parse({}),
} as const;
const plain = { comfort: 'WITH_COLLEAGUE', lastPractised: 2019, validUntil: null } as const;

onBothDatabases('what a person says they can', (database) => {
  const context = (actor: Actor) => ({ db: database().db, actor, now, municipality });
  const read = (actor: Actor) => readCompetences(database().db, actor.personId, now, municipality, 'da');
  const someone = async () => actorOf(await createPerson(database().db));

  beforeAll(() => createCatalogue(database().db));

  it('adds an entry of the catalogue as a claim, with an audit row of ids only', async () => {
    const actor = await someone();
    const added = await addCompetence(context(actor), { ...plain, competenceKey: 'nurse' });
    expect(added.ok).toBe(true);
    expect(await read(actor)).toMatchObject([
      { key: 'nurse', label: 'Sygeplejerske', state: 'CLAIMED', comfort: 'WITH_COLLEAGUE', lastPractised: 2019, observed: null },
    ]);
    const [event] = await database().db.auditEvent.findMany({ where: { actorId: actor.personId } });
    expect(event).toMatchObject({ kind: 'WRITE', action: 'competence.add', personIds: [actor.personId] });
  });

  it('adds own words, once however they are written', async () => {
    const actor = await someone();
    expect((await addCompetence(context(actor), { ...plain, ownWords: 'Klippe hår' })).ok).toBe(true);
    expect(await addCompetence(context(actor), { ...plain, ownWords: 'klippe HÅR' })).toEqual({
      ok: false,
      refusal: { key: 'people.refused.alreadyThere' },
    });
  });

  it('adds one of twenty that come at once', async () => {
    const actor = await someone();
    const results = await Promise.all(Array.from({ length: 20 }, () => addCompetence(context(actor), { ...plain, competenceKey: 'nurse' })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await read(actor)).toHaveLength(1);
  });

  it('refuses a key that nobody knows, and a year that has not come', async () => {
    const actor = await someone();
    expect(await addCompetence(context(actor), { ...plain, competenceKey: 'flying' })).toMatchObject({
      refusal: { key: 'people.refused.unknownKey' },
    });
    expect(await addCompetence(context(actor), { ...plain, lastPractised: 2027, competenceKey: 'nurse' })).toMatchObject({
      refusal: { key: 'people.refused.yearToCome' },
    });
  });

  it('does not change or remove somebody else’s', async () => {
    const owner = await someone();
    const other = await someone();
    const added = await addCompetence(context(owner), { ...plain, competenceKey: 'nurse' });
    const id = added.ok ? added.value.id : '';
    expect(await changeCompetence(context(other), { ...plain, comfort: 'RATHER_NOT', personCompetenceId: id })).toMatchObject({
      refusal: { key: 'people.refused.gone' },
    });
    expect(await removeCompetence(context(other), { personCompetenceId: id })).toMatchObject({ refusal: { key: 'people.refused.gone' } });
    expect(await read(owner)).toMatchObject([{ comfort: 'WITH_COLLEAGUE' }]);
  });

  it('turns a confirmed course into a claim when the person writes another last day', async () => {
    const verified = { method: 'CERTIFICATE_SEEN', on: '2026-01-10' } as const;
    const actor = actorOf(await createPerson(database().db, { competences: [{ key: 'first_aid', validUntil: '2026-12-01', verified }] }));
    const [course] = await read(actor);
    const personCompetenceId = course?.id ?? '';
    await changeCompetence(context(actor), { comfort: 'ALONE', lastPractised: 2025, validUntil: '2026-12-01', personCompetenceId });
    expect(await read(actor)).toMatchObject([{ state: 'VERIFIED', lapsesSoon: true, lastPractised: 2025 }]);
    await changeCompetence(context(actor), { comfort: 'ALONE', lastPractised: 2025, validUntil: '2028-12-01', personCompetenceId });
    expect(await read(actor)).toMatchObject([{ state: 'CLAIMED', validUntil: '2028-12-01' }]);
  });

  it('takes away and puts back, with what was confirmed, once', async () => {
    const actor = actorOf(await createPerson(database().db, { competences: [{ key: 'nurse', verified: { on: '2026-11-01' } }] }));
    const before = await read(actor);
    const removed = await removeCompetence(context(actor), { personCompetenceId: before[0]?.id ?? '' });
    const removedId = removed.ok ? removed.value.removedId : '';
    expect(await read(actor)).toEqual([]);
    expect(await readRemoved(database().db, actor.personId, removedId, 'nb')).toEqual({ id: removedId, label: 'Sykepleier' });
    expect((await restoreCompetence(context(actor), { removedId })).ok).toBe(true);
    expect(await read(actor)).toEqual(before);
    expect(await restoreCompetence(context(actor), { removedId })).toMatchObject({ refusal: { key: 'people.refused.notThereToRestore' } });
  });

  it('does not let a limit by HR be shed by taking the claim away and writing it anew', async () => {
    const verified = { outcome: 'RESTRICTED', on: '2026-11-01' } as const;
    const actor = actorOf(await createPerson(database().db, { competences: [{ key: 'nurse', verified }] }));
    const [claim] = await read(actor);
    await removeCompetence(context(actor), { personCompetenceId: claim?.id ?? '' });
    await addCompetence(context(actor), { ...plain, competenceKey: 'nurse' });
    expect(await read(actor)).toMatchObject([{ key: 'nurse', state: 'RESTRICTED' }]);
  });
});
