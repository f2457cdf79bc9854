import { beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import { hourMs } from '~/kernel/time';
import { readOwnData } from './own-data.queries.server';
import { readWhoLooked } from './who-looked.queries.server';
import { readPerson } from './person.queries.server';

const now = Date.parse('2026-11-23T10:00:00Z');
const municipality = {
  name: 'Åsø',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  demonstration: false,
  settings: municipalitySettingsSchema.parse({}),
} as const;

onBothDatabases('one person, seen by others', (database) => {
  beforeAll(() => createCatalogue(database().db));

  async function arranged() {
    const { db } = database();
    const unit = await createUnit(db);
    const person = await createPerson(db, {
      employments: [{ unitId: unit.id, weeklyHours: 37 }],
      competences: [
        { key: 'nurse', comfort: 'RATHER_NOT', verified: { outcome: 'RESTRICTED', on: '2026-11-01' } },
        { key: 'first_aid', validUntil: '2026-12-01', verified: { method: 'CERTIFICATE_SEEN', on: '2026-01-10' } },
      ],
    });
    await db.placementRestriction.create({ data: { personId: person.id, kind: 'NO_NIGHTS', sectors: [], from: new Date('2026-01-01') } });
    return { db, unit, person };
  }

  it('tells HR of limits, the own leader only to speak with HR, and others nothing at all', async () => {
    const { db, unit, person } = await arranged();
    const read = (actor: Parameters<typeof readPerson>[1]) => readPerson(db, actor, person.id, now, municipality, 'da');
    const someone = await createPerson(db);
    const hr = await read(actorOf(someone, { roles: ['HR'] }));
    expect(hr).toMatchObject({
      view: 'HR',
      competences: [
        { key: 'first_aid', state: 'VERIFIED', lapsesSoon: true },
        { key: 'nurse', state: 'RESTRICTED', observed: { outcome: 'RESTRICTED' } },
      ],
    });
    const leader = await read(actorOf(someone, { ledUnitIds: [unit.id] }));
    expect(leader).toMatchObject({ view: 'LEADER', competences: [{ key: 'first_aid' }, { key: 'nurse', state: 'ASK_HR', observed: null }] });
    expect(JSON.stringify(leader)).not.toMatch(/RATHER_NOT|RESTRICTED|NO_NIGHTS/);
    expect(await read(actorOf(someone, { ledUnitIds: [(await createUnit(db)).id] }))).toBeNull();
    expect(await read(actorOf(someone, { roles: ['REPRESENTATIVE', 'ADMINISTRATOR'] }))).toBeNull();
  });

  it('ends a leader’s view with the employment', async () => {
    const { db } = database();
    const unit = await createUnit(db);
    const person = await createPerson(db, { employments: [{ unitId: unit.id, to: '2026-11-22' }] });
    expect(await readPerson(db, actorOf(await createPerson(db), { ledUnitIds: [unit.id] }), person.id, now, municipality, 'da')).toBeNull();
  });

  it('shows the person everything stored, and who looked, once per somebody and day', async () => {
    const { db, unit, person } = await arranged();
    expect(await readOwnData(db, person.id)).toMatchObject({
      competenceCount: 2,
      restrictions: [{ kind: 'NO_NIGHTS', sectors: [], to: null }],
      employments: [{ unitName: unit.name, weeklyHours: 37 }],
    });
    const hr = await createPerson(db, { roles: ['HR'], employments: [{ unitId: unit.id }] });
    const look = (at: number, actorId: string | null) =>
      recordLook(db, { actorId, action: 'person.look', subject: 'Person', personIds: [person.id] }, at);
    await look(now - 2 * hourMs, hr.id);
    await look(now - hourMs, hr.id);
    await look(now - 30 * hourMs, hr.id);
    await look(now, person.id);
    const { lines, earlier } = await readWhoLooked(db, person.id, now, municipality.zone);
    expect(lines).toMatchObject([
      { who: 'PERSON', name: hr.name, roles: ['HR'], unitName: unit.name, on: '2026-11-23', lastAt: now - hourMs, places: [{ place: 'person', times: 2 }] },
      { name: hr.name, on: '2026-11-22', places: [{ times: 1 }] },
    ]);
    expect(earlier).toBeNull();
  });
});
