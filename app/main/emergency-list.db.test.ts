import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createCatalogue } from '../../tests/factories/catalogue';
import { createMunicipality } from '../../tests/factories/municipality';
import { createPerson } from '../../tests/factories/person';
import { createUnit } from '../../tests/factories/unit';
import { onBothDatabases } from '../../tests/setup/test-database';
import { instantAtOrAfter } from '../kernel/zone';
import { writeEmergencyList } from './emergency-list';

const at = (date: string, time: string) => instantAtOrAfter(date, time, 'Europe/Copenhagen');

onBothDatabases('the nightly emergency list', (database) => {
  let folder: string;
  let nurseId: string;

  beforeAll(async () => {
    const { db } = database();
    await createMunicipality(db);
    await createCatalogue(db);
    const unit = await createUnit(db, { name: 'Solgården', sector: 'NURSING_HOME' });
    const leader = await createPerson(db, { givenName: 'Lone', familyName: 'Leder', phone: '87654321' });
    await db.leaderTerm.create({ data: { personId: leader.id, unitId: unit.id, kind: 'LEADER', from: new Date('2020-01-01T00:00:00Z') } });
    const nurse = await createPerson(db, {
      givenName: 'Ane <script>alert(1)</script>',
      familyName: 'Ågård',
      phone: '12345678',
      competences: [{ key: 'nurse', comfort: 'RATHER_NOT' }],
      employments: [{ unitId: unit.id, position: 'Planlægger' }],
    });
    nurseId = nurse.id;
    await db.availabilityPattern.createMany({ data: [1, 2, 3, 4, 5].map((weekday) => ({ personId: nurse.id, weekday, startMinute: 420, endMinute: 1380 })) });
    await db.placementRestriction.create({ data: { personId: nurse.id, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-01-01T00:00:00Z') } });
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'noedliste-'));
    await database().db.auditEvent.deleteMany();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is one file that needs nothing else, with whom to ring, their leader and nothing private', async () => {
    const path = await writeEmergencyList(database().db, at('2026-11-23', '04:00'), folder);
    expect(path).toBe(join(folder, 'noedliste-2026-11-23.html'));
    const text = await readFile(path ?? '', 'utf8');
    for (const part of ['Ågård', 'tel:12345678', '12 34 56 78', 'Lone Leder', '87 65 43 21', 'Solgården', 'Oplyst']) expect(text).toContain(part);
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toMatch(/<script|<link|<img|https?:|url\(|RATHER_NOT|Tal med HR/);
    expect((await stat(path ?? '')).mode & 0o007).toBe(0);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('leaves one audit row of the night, however often it is looked for', async () => {
    const { db } = database();
    await writeEmergencyList(db, at('2026-11-23', '04:00'), folder);
    expect(await writeEmergencyList(db, at('2026-11-23', '04:01'), folder)).toBeNull();
    expect(await writeEmergencyList(db, at('2026-11-23', '23:59'), folder)).toBeNull();
    const events = await db.auditEvent.findMany();
    expect(events).toMatchObject([{ kind: 'LOOK', action: 'roster.emergency', actorId: null, subjectId: 'nurse-qualified', personIds: [nurseId] }]);
  });

  it('waits for the night, and is caught up when the server was down', async () => {
    const { db } = database();
    expect(await writeEmergencyList(db, at('2026-11-23', '03:59'), folder)).toBeNull();
    expect(await writeEmergencyList(db, at('2026-11-23', '13:00'), folder)).not.toBeNull();
  });

  it('keeps the last seven, and leaves other files alone', async () => {
    await writeFile(join(folder, 'noedliste-readme.txt'), 'ours');
    for (let day = 10; day < 20; day++) await writeEmergencyList(database().db, at(`2026-11-${day}`, '05:00'), folder);
    const names = (await readdir(folder)).sort();
    expect(names).toEqual([...Array.from({ length: 7 }, (_, index) => `noedliste-2026-11-${13 + index}.html`), 'noedliste-readme.txt']);
  });

  it('leaves nothing half when the folder is gone', async () => {
    await rm(folder, { recursive: true });
    await expect(writeEmergencyList(database().db, at('2026-11-23', '05:00'), folder)).rejects.toThrow('ENOENT');
  });
});
