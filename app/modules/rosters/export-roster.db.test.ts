import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createMunicipality } from '../../../tests/factories/municipality';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { toCsv, toXlsx } from '~/platform/spreadsheet.server';
import type { Municipality } from '../access/municipality';
import { exportRoster } from './export-roster.commands.server';
import { readRoster } from './roster.queries.server';
import { parseRosterFilter } from './roster-filter.schema';

const now = Date.UTC(2026, 10, 22, 11);

onBothDatabases('taking a roster along', (database) => {
  let municipality: Municipality;
  let hr: Actor;
  let coordinator: Actor;
  const ids: string[] = [];

  beforeAll(async () => {
    const { db } = database();
    municipality = await createMunicipality(db);
    await createCatalogue(db);
    const unit = await createUnit(db, { name: 'Skolen', sector: 'SCHOOL', areaKey: 'midt' });
    const maja = await createPerson(db, { givenName: 'Maja', familyName: 'Lind', roles: ['HR'] });
    hr = actorOf(maja, { roles: ['HR'] });
    coordinator = actorOf(await createPerson(db), { roles: ['COORDINATOR'] });
    const byId = maja.id;
    const names = ['Åkjær', '=HYPERLINK("x")', 'Zoë', 'Aagaard', 'Ærø', 'Ørn', 'Bo'];
    for (const familyName of [...names, ...Array.from({ length: 25 }, (_, index) => `Ex ${index}`)]) {
      const competences = [{ key: 'nurse', ...(familyName === 'Bo' && { lastPractised: 2019, verified: { on: '2026-10-01', byId } }) }];
      ids.push((await createPerson(db, { givenName: 'Ane', familyName, phone: '+4512345678', competences, employments: [{ unitId: unit.id, position: 'Lærer' }] })).id);
    }
    const restricted = ids[2] ?? '';
    await db.placementRestriction.create({ data: { personId: restricted, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-01-01T00:00:00Z') } });
  });
  beforeEach(() => database().db.auditEvent.deleteMany());

  const take = async (actor: Actor) => {
    const { db } = database();
    const roster = await readRoster(db, 'nurse-qualified');
    if (!roster) throw new Error('no roster');
    const filter = parseRosterFilter(new URLSearchParams('from=2026-11-23&to=2026-11-24&free=ALL&sort=NAME&per=25'), ['T1', 'T2', 'T3', 'T4', 'T5'], '2026-11-22');
    return exportRoster({ db, actor, now, municipality, language: 'da' }, roster, filter);
  };
  const lines = async (actor: Actor) => Papa.parse<string[]>(toCsv(await take(actor)).slice(1), { delimiter: ';' }).data;

  it('holds everybody the filter gives, å last, nothing that a spreadsheet would run', async () => {
    const rows = await lines(hr);
    const names = rows.slice(1, 33).map(([name]) => name ?? '');
    expect(names).toHaveLength(32);
    expect(names[0]).toBe('\'=HYPERLINK("x"), Ane');
    expect(names.slice(-6).map((name) => name.split(',')[0])).toEqual(['Ex 24', 'Zoë', 'Ærø', 'Ørn', 'Aagaard', 'Åkjær']);
    expect(rows[33]).toEqual(['']);
    expect(rows.slice(34).flat().join(' ')).toMatch(/T1, T2, T3, T4 og T5.*mandag 23\. til tirsdag 24\. november.*Maja Lind, 32 medarbejdere/);
  });

  it('tells what was claimed and what was verified apart, with real dates', async () => {
    const [sheet] = await readExcelFile(Buffer.from(await toXlsx(await take(hr))));
    const [heads = [], ...rows] = sheet?.data ?? [];
    const bo = rows.find(([name]) => name === 'Bo, Ane') ?? [];
    const of = (head: string) => bo[heads.indexOf(head)];
    expect({ phone: of('Telefon'), claimed: of('Oplyst'), verified: of('Bekræftet'), by: of('Bekræftet af'), practised: of('Sidst brugt') }).toEqual({
      phone: '12 34 56 78',
      claimed: 'ja',
      verified: 'Bekræftet',
      by: 'Maja Lind',
      practised: 2019,
    });
    expect(of('Bekræftet den')).toEqual(new Date('2026-10-01T00:00:00Z'));
    expect(heads).toContain('ma 23.11');
  });

  it('leaves one audit row with everybody on it', async () => {
    await take(hr);
    const events = await database().db.auditEvent.findMany();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'LOOK', action: 'roster.export', actorId: hr.personId, subjectId: 'nurse-qualified' });
    expect([...(events[0]?.personIds ?? [])].sort()).toEqual([...ids].sort());
  });

  it('has the mark of HR for HR only', async () => {
    expect((await lines(hr))[0]).toContain('Tal med HR først');
    const theirs = await lines(coordinator);
    expect(theirs[0]).not.toContain('Tal med HR først');
    const [zoe, other] = ['Zoë', 'Ørn'].map((name) => theirs.find(([first]) => first?.startsWith(name))?.slice(1));
    expect(zoe?.length).toBe(other?.length);
  });
});
